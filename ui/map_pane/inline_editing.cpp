#include "ui/map_pane/inline_editing.hpp"

#include "ui/map_pane/map_view.hpp"
#include "ui/session/session.hpp"

#include <QEvent>
#include <QKeyEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "editing/gestures.hpp"
#include "editing/places.hpp"

namespace counterpoint::ui {
namespace {

constexpr int kClaimTextSize = 12;    // points, as the picture sets it
constexpr double kProvisional = 196;  // width of a box that isn't in the picture yet, in points

bool isTyping(const QKeyEvent& event) {
    const auto held = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const QString text = event.text();
    return held == Qt::NoModifier && !text.isEmpty() && text[0].isPrint() && text[0] != u' ' &&
           text[0] != u'/';
}

}  // namespace

InlineEditing::InlineEditing(MapView& view, Session& session)
    : view_(view), session_(session), editor_(new InlineEditor(spelling_, view.viewport())) {
    ClaimEditor& field = editor_->field();
    connect(&field, &ClaimEditor::finished, this, &InlineEditing::finish);
    connect(&field, &ClaimEditor::left, this, &InlineEditing::leave);
    connect(&field, &ClaimEditor::commandComing, this, &InlineEditing::commit);
    connect(&session, &Session::typingWanted, this,
            [this](const QString& item, const QString& typed) { start(item.toStdString(), typed); });
    connect(&session, &Session::restarted, this, [this] {
        close();
        drafts_.clear();
    });
    connect(&session, &Session::changed, this, &InlineEditing::checkClaim);
    connect(&view.map(), &MapScene::shown, this, &InlineEditing::place);
    connect(&view, &MapView::lookChanged, this, &InlineEditing::place);
}

void InlineEditing::start(const std::string& item, const QString& typed) {
    const map::Claim* claim = editing::currentClaim(session_.map(), {item});
    if (claim == nullptr || claim->id.name == claim_) return;
    const std::string id = claim->id.name;
    commit();
    claim = session_.map().claims().find({id});
    if (claim == nullptr) return;
    claim_ = id;
    session_.select({id});
    if (const QRectF box = view_.map().rectOf(id); !box.isNull()) view_.reveal(box);

    QStringList families;
    for (const std::string& family : session_.picture().fontFamilies)
        families.append(QString::fromStdString(family));
    QFont font(families);
    font.setPixelSize(kClaimTextSize);
    font.setBold(claim->main);
    font.setItalic(claim->implicit);
    editor_->setLook(drawing::themeOf(session_.view().theme), font);
    QString begun = typed;
    if (const auto draft = drafts_.find(id); typed.isEmpty() && draft != drafts_.end()) {
        begun = draft->second;
        drafts_.erase(draft);
    }
    editor_->field().start(QString::fromStdString(editing::textToEdit(*claim)), begun);
    spelling_.setLanguage(QString::fromStdString(session_.map().header().language));
    place();
    editor_->show();
    editor_->raise();
    editor_->field().setFocus(Qt::OtherFocusReason);
    editor_->showKeys();
    if (typed.isEmpty() && !begun.isEmpty())
        editor_->tell(tr("This is what you typed before. Undo brings back the map’s text."));
}

// In the view. A claim that was just added may not be in the picture yet: then below what it is about, so
// that typing need not wait.
QRectF InlineEditing::boxOf(const std::string& claim) const {
    const QRectF box = view_.map().rectOf(claim);
    if (!box.isNull()) return view_.viewportTransform().mapRect(box);
    const double width = kProvisional * view_.zoom();
    const map::Argument* argument = editing::argumentOf(session_.map(), {claim});
    const QRectF about = argument == nullptr ? QRectF() : view_.map().rectOf(map::nameOf(argument->target));
    if (about.isNull()) {
        const QPointF middle = QRectF(view_.viewport()->rect()).center();
        return {middle.x() - width / 2, middle.y() / 2, width, 1};
    }
    const QRectF above = view_.viewportTransform().mapRect(about);
    return {above.center().x() - width / 2, above.bottom() + 40 * view_.zoom(), width, 1};
}

void InlineEditing::place() {
    if (isOpen()) editor_->place(boxOf(claim_), std::max(view_.zoom(), view_.actualZoom()));
}

void InlineEditing::close() {
    if (!isOpen()) return;
    claim_.clear();
    const bool hadFocus = editor_->field().hasFocus();
    editor_->hide();
    if (hadFocus) view_.setFocus(Qt::OtherFocusReason);
}

void InlineEditing::finish(AfterText then) {
    const map::Claim* claim = session_.map().claims().find({claim_});
    if (claim == nullptr) return close();
    const std::string id = claim_;
    const std::string typed = editor_->field().claimText().toStdString();
    const bool isNew = !editing::hasTextYet(*claim);
    const bool hasChanged = editing::tidyText(typed) != editing::tidyText(editing::textToEdit(*claim));
    close();
    if (isNew || hasChanged) session_.apply(editing::setText(session_.map(), id, typed));
    if (then != AfterText::Nothing && session_.map().claims().has({id})) addNext(id, then);
}

void InlineEditing::addNext(const std::string& claim, AfterText then) {
    const map::Map& map = session_.map();
    switch (then) {
        case AfterText::Reason:
            session_.apply(editing::addReason(map, {claim}, ids_));
            return;
        case AfterText::Objection:
            session_.apply(editing::addObjection(map, {claim}, ids_));
            return;
        case AfterText::ReasonBeside:
            // The main claim has nothing beside it; a reason of its own is what can be meant.
            if (editing::argumentOf(map, {claim}) == nullptr)
                session_.apply(editing::addReason(map, {claim}, ids_));
            else
                session_.apply(editing::addBeside(map, {claim}, ids_));
            return;
        case AfterText::Nothing:
            return;
    }
}

void InlineEditing::leave() {
    const map::Claim* claim = session_.map().claims().find({claim_});
    if (claim == nullptr) return close();
    const std::string id = claim_;
    const QString typed = editor_->field().claimText();
    const bool isNew = !editing::hasTextYet(*claim);
    const bool hasChanged =
        editing::tidyText(typed.toStdString()) != editing::tidyText(editing::textToEdit(*claim));
    close();
    if (isNew) {
        const bool taken = session_.apply(editing::setText(session_.map(), id, typed.toStdString()));
        if (typed.isEmpty() || !taken) return;
        session_.undo();
        session_.notify(tr("Not added. Redo brings back what you typed."));
    } else if (hasChanged && !typed.isEmpty()) {
        drafts_[id] = typed;
        session_.notify(tr("Left as it was. What you typed is here again when you edit this claim."));
    }
}

// Undone or deleted from elsewhere.
void InlineEditing::checkClaim() {
    if (isOpen() && !session_.map().claims().has({claim_})) close();
}

bool InlineEditing::doubleClick(const MapPointer& pointer) {
    if (pointer.button != Qt::LeftButton) return false;
    if (session_.map().claims().has({pointer.item})) {
        start(pointer.item);
        return true;
    }
    if (!pointer.item.empty()) return false;
    return session_.apply(editing::addClaim(session_.map(), ids_));
}

bool InlineEditing::keyPress(QKeyEvent& event) {
    const std::string current = session_.current();
    if (event.key() == Qt::Key_F2) {
        start(current);
        return isOpen();
    }
    if (!isTyping(event)) return false;
    if (session_.map().claims().empty()) {
        // The first letters of a map are its main claim.
        if (session_.apply(editing::addClaim(session_.map(), ids_)))
            editor_->field().insertPlainText(event.text());
    } else {
        start(current, event.text());
    }
    return isOpen();
}

}  // namespace counterpoint::ui
