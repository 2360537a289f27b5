#pragma once

#include "ui/session/session.hpp"

#include <QIcon>
#include <QString>
#include <QWidget>
#include <functional>
#include <string>
#include <vector>

#include "editing/step.hpp"

class QGridLayout;

namespace counterpoint::ui {

class Field;

// All fields of one kind of item, for one item at a time. Short fields stand two in a row. Simple mode shows
// only the fields that matter most.
class Page : public QWidget {
    Q_OBJECT

  public:
    explicit Page(Session& session, QWidget* parent);

    // Shows the item with this name. What was typed before and isn't applied is lost: commit() first.
    void showItem(const std::string& name);
    const std::string& name() const { return name_; }

    virtual bool exists() const = 0;
    virtual QString heading() const = 0;
    virtual QIcon icon() const { return {}; }

    void refresh();  // the map has changed
    void commit();   // applies what was typed
    void setShowsMore(bool showsMore);

    // The first problem of what was typed; empty: there is none.
    QString problem() const;

  signals:
    void sourceWanted(const QString& name);
    void voiceWanted(const QString& name);
    void claimWanted(const QString& name);
    void passageWanted(const QString& claim, int anchor);  // show a span in its article

  protected:
    enum class Width { Full, Half };
    enum class Shown { Always, WithMore };

    Session& session() const { return session_; }
    void add(Field* field, const char* name, Width width, Shown shown);

  private:
    void arrange();

    struct Placed {
        Field* field;
        Width width;
        Shown shown;
    };

    Session& session_;
    std::string name_;
    std::vector<Placed> fields_;
    QGridLayout* grid_;
    bool showsMore_ = false;
};

}  // namespace counterpoint::ui
