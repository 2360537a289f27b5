#include "ui/article_pane/article_view.hpp"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolTip>

// Mouse, keys, drags and what a screen reader is told.
namespace counterpoint::ui {

bool ArticleView::isOurs(const QKeyEvent& event) const {
    const int modifiers = static_cast<int>(event.modifiers() & ~Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier) return false;
    const int key = event.key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_Slash;
}

bool ArticleView::event(QEvent* event) {
    // In the article these keys mean something else than in the map.
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void ArticleView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) return emit pasteWanted();
    if (event->matches(QKeySequence::Find)) return emit findWanted();
    if (!isOurs(*event)) return QTextEdit::keyPressEvent(event);
    if (event->key() == Qt::Key_Slash) return emit findWanted();
    if (event->key() == Qt::Key_Space) return choose(spansAt(cursorRect().center() + QPoint(1, 0)));
    emit claimWanted();
}

// Of spans that lie over one another each click takes the next.
void ArticleView::choose(const std::vector<const ShownSpan*>& spans) {
    if (spans.empty()) return;
    const QString current = selected_.isEmpty() ? QString() : selected_.back();
    std::size_t next = 0;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i]->claim == current) next = (i + 1) % spans.size();
    }
    emit spanChosen(spans[next]->claim);
}

void ArticleView::mousePressEvent(QMouseEvent* event) {
    clicking_ = event->button() == Qt::LeftButton && !textCursor().hasSelection();
    pressed_ = event->pos();
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    const bool overSpan = event->buttons() == Qt::NoButton && !spansAt(event->pos()).empty();
    viewport()->setCursor(overSpan ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    const bool still = (event->pos() - pressed_).manhattanLength() < QApplication::startDragDistance();
    if (clicking_ && still && event->button() == Qt::LeftButton && !textCursor().hasSelection())
        choose(spansAt(event->pos()));
    clicking_ = false;
}

void ArticleView::contextMenuEvent(QContextMenuEvent* event) {
    emit menuWanted(event->globalPos());
}

bool ArticleView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QTextEdit::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QStringList lines;
    for (const ShownSpan* span : spansAt(help->pos())) {
        QString line = tr("%1: %2", "kind of claim: its text").arg(nameOf(span->kind), span->text);
        if (span->unsure) line += tr(" (the words have changed)");
        lines << line.toHtmlEscaped();
    }
    QToolTip::showText(help->globalPos(),
                       lines.isEmpty() ? QString() : "<p>" + lines.join("</p><p>") + "</p>", viewport());
    return true;
}

QMimeData* ArticleView::createMimeDataFromSelection() const {
    auto mime = std::make_unique<QMimeData>();
    const std::optional<DraggedSpan> span = dragSource_ ? dragSource_() : std::nullopt;
    mime->setText(span ? span->words : textCursor().selectedText());
    if (span) addSpan(*mime, *span);
    return mime.release();
}

void ArticleView::describeCaret() {
    const int position = textCursor().position();
    QStringList kinds;
    for (const ShownSpan& span : spans_) {
        if (span.start <= position && position < span.end) kinds << nameOf(span.kind) + ": " + span.text;
    }
    const QString description = kinds.join("; ");
    if (description != accessibleDescription()) setAccessibleDescription(description);
}

}  // namespace counterpoint::ui
