#include "ui/inspector/field.hpp"

#include <QFocusEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace counterpoint::ui {

namespace {

constexpr int kGap = 3;
constexpr double kSmall = 0.9;  // of the window's font, for what stands around a value

// Red that is legible on the window's ground, whether that is light or dark.
QColor warningOn(const QPalette& palette) {
    const bool isDark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? QColor(0xff, 0xb4, 0xab) : QColor(0xb3, 0x26, 0x1e);
}

// Half-way between the ground and the ink, nearer to the ink: quiet, and still legible.
QColor quietOn(const QPalette& palette) {
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    const auto mix = [](int a, int b) { return (a * 7 + b * 3) / 10; };
    return {mix(ink.red(), ground.red()), mix(ink.green(), ground.green()), mix(ink.blue(), ground.blue())};
}

void setInk(QLabel* label, const QColor& colour) {
    QPalette palette = label->palette();
    if (palette.color(QPalette::WindowText) == colour) return;
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

QLabel* smallLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * kSmall);
    label->setFont(font);
    return label;
}

}  // namespace

Field::Field(const QString& label, QWidget* parent)
    : QWidget(parent), label_(label), column_(new QVBoxLayout(this)), why_(smallLabel(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(kGap);
    if (!label.isEmpty()) {
        name_ = smallLabel(this);
        name_->setText(label);
        column_->addWidget(name_);
    }
    why_->setWordWrap(true);
    why_->setObjectName("problem");
    why_->hide();
    column_->addWidget(why_);
    tint();
}

bool Field::isLeaving(const QEvent& event) {
    if (event.type() != QEvent::FocusOut) return false;
    const Qt::FocusReason reason = static_cast<const QFocusEvent&>(event).reason();
    return reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason;
}

void Field::setBody(QWidget* body, QWidget* focus) {
    focus_ = focus;
    if (focus->accessibleName().isEmpty()) focus->setAccessibleName(label_);
    if (name_) name_->setBuddy(focus);
    setFocusProxy(focus);
    column_->insertWidget(name_ ? 1 : 0, body);
}

void Field::addBelow(QWidget* widget) {
    column_->addWidget(widget);
}

void Field::showProblem(const QString& problem) {
    if (problem == problem_) return;
    problem_ = problem;
    why_->setText(problem);
    why_->setVisible(!problem.isEmpty());
    if (focus_) focus_->setAccessibleDescription(problem);
}

void Field::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) tint();
    QWidget::changeEvent(event);
}

void Field::tint() {
    if (name_) setInk(name_, quietOn(palette()));
    setInk(why_, warningOn(palette()));
}

}  // namespace counterpoint::ui
