#include "ui/outline/outline_delegate.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextLayout>
#include <QTreeView>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr int kMargin = 4;
constexpr int kIconGap = 6;
constexpr int kNarrowest = 140;  // of a text that stands deep in the tree

QStringList wrapped(const QString& text, const QFont& font, int width) {
    constexpr qsizetype kMostLines = 5;
    const QString sentence = text.simplified();
    QTextLayout layout(sentence, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == kMostLines) {
            lines += QFontMetrics(font).elidedText(sentence.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += sentence.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int iconSpace(const QStyleOptionViewItem& option) {
    return option.icon.isNull() ? 0 : QFontMetrics(option.font).height() + kIconGap;
}

bool isEnter(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

// Keys that mean something in the map while a text is being typed.
bool endsEdit(const QKeyEvent& key) {
    return key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab ||
           (isEnter(key) && (key.modifiers() & Qt::ControlModifier));
}

}  // namespace

OutlineDelegate::OutlineDelegate(QTreeView* view) : QStyledItemDelegate(view), view_(view) {}

int OutlineDelegate::widthFor(const QModelIndex& index) const {
    int indent = view_->indentation();
    for (QModelIndex above = index.parent(); above.isValid() && indent < view_->viewport()->width();
         above = above.parent())
        indent += view_->indentation();
    return std::max(view_->viewport()->width() - indent, kNarrowest);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const int width = widthFor(index);
    const auto lines = wrapped(row.text, row.font, width - 2 * kMargin - iconSpace(row));
    const auto count = static_cast<int>(std::max<qsizetype>(lines.size(), 1));
    return {width, count * QFontMetrics(row.font).lineSpacing() + 2 * kMargin};
}

void OutlineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const bool isSelected = row.state & QStyle::State_Selected;
    const int line = QFontMetrics(row.font).lineSpacing();
    const int side = QFontMetrics(row.font).height();
    const QRect inner = row.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const bool isMirrored = row.direction == Qt::RightToLeft;
    if (!row.icon.isNull())
        row.icon.paint(painter,
                       QRect(isMirrored ? inner.right() - side : inner.left(), inner.top(), side, side),
                       Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
    QRect at(inner.left() + (isMirrored ? 0 : iconSpace(row)), inner.top(), inner.width() - iconSpace(row),
             line);
    painter->save();
    painter->setFont(row.font);
    painter->setPen(row.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    for (const QString& words : wrapped(row.text, row.font, at.width())) {
        painter->drawText(at, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine),
                          words);
        at.translate(0, line);
    }
    painter->restore();
    if (!(row.state & QStyle::State_HasFocus)) return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(row);
    focus.state |= QStyle::State_KeyboardFocusChange;
    focus.backgroundColor = row.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    row.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
}

QWidget* OutlineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                       const QModelIndex&) const {
    auto* const editor = new QPlainTextEdit(parent);
    editor->setObjectName("outlineEditor");
    editor->setAccessibleName(tr("Text of the claim"));
    editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return editor;
}

void OutlineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* const edit = qobject_cast<QPlainTextEdit*>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    // A change elsewhere must not take away what is being typed here.
    if (edit->property("text") == text) return;
    edit->setProperty("text", text);
    edit->setPlainText(text);
    edit->selectAll();
}

void OutlineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                   const QModelIndex& index) const {
    // Not toPlainText(), which turns no-break spaces into spaces.
    QString text = qobject_cast<QPlainTextEdit*>(editor)->document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    model->setData(index, text, Qt::EditRole);
}

void OutlineDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    constexpr int kFewestLines = 3;
    const int least = kFewestLines * QFontMetrics(option.font).lineSpacing() + 4 * kMargin;
    QRect rect = option.rect;
    rect.setHeight(std::max(rect.height() + 2 * kMargin, least));
    const int over = rect.bottom() - view_->viewport()->rect().bottom();
    if (over > 0) rect.translate(0, -std::min(over, rect.top()));
    editor->setGeometry(rect);
}

bool OutlineDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* const editor = qobject_cast<QPlainTextEdit*>(watched);
    if (editor && event->type() == QEvent::ShortcutOverride) {
        auto* const key = static_cast<QKeyEvent*>(event);
        if (endsEdit(*key)) {
            // Applied now, so that the command that the key stands for finds the new text.
            emit commitData(editor);
            emit closeEditor(editor);
            key->ignore();
            return true;
        }
        if (key->key() == Qt::Key_Escape || isEnter(*key)) {
            key->accept();
            return true;
        }
    }
    if (editor && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (endsEdit(*key)) return true;
        if (isEnter(*key)) {
            if (key->modifiers() & Qt::ShiftModifier) {
                editor->insertPlainText(QStringLiteral("\n"));
                return true;
            }
            emit commitData(editor);
            emit closeEditor(editor);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace counterpoint::ui
