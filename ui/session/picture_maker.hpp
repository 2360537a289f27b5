#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <optional>

#include "drawing/draw.hpp"
#include "drawing/drawing.hpp"
#include "drawing/prepare.hpp"
#include "drawing/typesetter.hpp"
#include "layout/memory.hpp"
#include "layout/place.hpp"
#include "map/map.hpp"

namespace counterpoint::ui {

class LayoutClient;

// Makes the pictures of one version of a map after the other, and remembers what the next one can use again.
// Without a worker each picture is there when make() returns. With one, make() returns at once, or after the
// short time that a small map takes; the picture comes with made(), and only that of the newest version.
class PictureMaker : public QObject {
    Q_OBJECT

  public:
    explicit PictureMaker(QObject* parent = nullptr);

    // The client must outlive this; what it places for others must not be asked for meanwhile.
    void useWorker(LayoutClient& client);

    void make(const map::Map& map, const drawing::ViewOptions& view);

    // Waits for the picture of the newest version, at most so many milliseconds; true when it is there.
    bool wait(int milliseconds);
    bool isBusy() const { return pending_.has_value(); }

    // The newest one that is there.
    const drawing::Drawing& picture() const { return picture_; }

  signals:
    void made();
    void noticed(const QString& sentence);

  private:
    struct Pending {
        map::Map map;
        drawing::ViewOptions view;
        drawing::Prepared prepared;
    };

    void finish(const layout::Places& places);
    void takePlaces(std::uint64_t version, const layout::Places& places, bool simple);
    void takeRefusal(std::uint64_t version, const QString& why);

    drawing::Typesetter typesetter_;
    layout::Memory memory_;
    LayoutClient* client_ = nullptr;
    std::optional<Pending> pending_;
    std::uint64_t version_ = 0;
    drawing::Drawing picture_;
    bool isPlain_ = false;
};

}  // namespace counterpoint::ui
