#include "ui/files/notice_bar.hpp"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <utility>

namespace counterpoint::ui {

namespace {

constexpr int kStripe = 4;  // pixels

const QColor kNewsColour(0x1f, 0x6f, 0xb2);
const QColor kWarningColour(0xc7, 0x7b, 0x0a);

QColor blend(const QColor& under, const QColor& over, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

}  // namespace

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this)), buttons_(new QHBoxLayout) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(kStripe + 12, 6, 6, 6);
    row->setSpacing(12);
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    label_->setObjectName("noticeText");
    row->addWidget(label_, 1);
    buttons_->setSpacing(6);
    row->addLayout(buttons_);
    auto* const close = new QToolButton(this);
    close->setText("✕");
    close->setAutoRaise(true);
    close->setObjectName("dismiss");
    close->setAccessibleName(tr("Put this notice away"));
    close->setToolTip(tr("Put this notice away (Escape)"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &NoticeBar::dismissed);
}

void NoticeBar::setNotice(Notice notice) {
    kind_ = notice.kind;
    label_->setText(notice.text);
    setAccessibleName(notice.text);
    bool hadFocus = false;
    while (QLayoutItem* const item = buttons_->takeAt(0)) {
        hadFocus = hadFocus || item->widget()->hasFocus();
        // The button may be the one that is being pressed.
        item->widget()->setObjectName("");
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (NoticeAction& action : notice.actions) {
        auto* const button = new QPushButton(action.text, this);
        button->setAutoDefault(true);
        button->setObjectName(QString("action%1").arg(number++));
        connect(button, &QPushButton::clicked, this, [act = std::move(action.act)] { act(); });
        buttons_->addWidget(button);
        // Whoever works with the keyboard stays where they were.
        if (hadFocus) button->setFocus();
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    update();
}

QString NoticeBar::text() const {
    return label_->text();
}

void NoticeBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const QColor colour = kind_ == Notice::Kind::News ? kNewsColour : kWarningColour;
    painter.fillRect(rect(), blend(palette().color(QPalette::Window), colour, 0.14));
    const int x = isRightToLeft() ? width() - kStripe : 0;
    painter.fillRect(x, 0, kStripe, height(), colour);
    painter.fillRect(0, height() - 1, width(), 1, blend(palette().color(QPalette::Window), colour, 0.35));
}

void NoticeBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        QFrame::keyPressEvent(event);
}

}  // namespace counterpoint::ui
