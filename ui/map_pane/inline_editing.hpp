#pragma once

#include "ui/map_pane/inline_editor.hpp"
#include "ui/map_pane/map_tool.hpp"
#include "ui/spelling/spell_check.hpp"

#include <QObject>
#include <QString>
#include <map>
#include <string>

#include "editing/id_maker.hpp"

namespace counterpoint::ui {

class MapView;
class Session;

// Editing the text of a claim where it stands: starts when the session wants it, on F2, a double click or a
// letter, and puts what was typed into the map as one step.
//
// Nothing that was typed is lost. Leaving (Esc) keeps the text out of the map: that of an old claim comes
// back when its editing starts again, that of a new one with "redo". Losing the focus to another part of the
// window commits; another program's window leaves the editor open.
class InlineEditing : public QObject, public MapTool {
    Q_OBJECT

  public:
    InlineEditing(MapView& view, Session& session);

    bool isOpen() const { return !claim_.empty(); }
    // An argument stands for its first premise. What is `typed` already takes the place of the text; undoing
    // it in the editor brings the text back.
    void start(const std::string& item, const QString& typed = {});
    // What is being typed goes into the map.
    void commit() { finish(AfterText::Nothing); }

    bool doubleClick(const MapPointer& pointer) override;
    bool keyPress(QKeyEvent& event) override;

  private:
    void finish(AfterText then);
    void leave();
    void close();
    void addNext(const std::string& claim, AfterText then);
    void place();
    QRectF boxOf(const std::string& claim) const;
    void checkClaim();

    MapView& view_;
    Session& session_;
    SpellCheck spelling_;
    InlineEditor* editor_;  // a child of the view
    editing::IdMaker ids_ = editing::IdMaker::ofTheSystem();
    std::string claim_;  // being edited; empty: none
    std::map<std::string, QString> drafts_;
};

}  // namespace counterpoint::ui
