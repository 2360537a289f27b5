#pragma once

#include "ui/inspector/item_page.hpp"

namespace counterpoint::ui {

// What the map says about itself, with the lists of its sources and voices.
class MapPage : public ItemPage<map::Header> {
    Q_OBJECT

  public:
    MapPage(Session& session, QWidget* parent);

    QString heading() const override;

  private:
    void addSources();
    void addVoices();
};

}  // namespace counterpoint::ui
