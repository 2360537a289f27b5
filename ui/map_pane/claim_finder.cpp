#include "ui/map_pane/claim_finder.hpp"

#include "ui/map_pane/find_hits.hpp"
#include "ui/map_pane/map_view.hpp"
#include "ui/session/session.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr double kReadable = 0.75;  // of 100 %: text is easily read

}  // namespace

ClaimFinder::ClaimFinder(Session& session, MapView& view, QWidget* parent)
    : QFrame(parent), session_(session), view_(view), text_(new QLineEdit(this)), count_(new QLabel(this)) {
    setObjectName("findBar");
    setAccessibleName(tr("Find claims"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    text_->setObjectName("findText");
    text_->setAccessibleName(tr("Words to find"));
    text_->setPlaceholderText(tr("Find in claims"));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(200);
    count_->setObjectName("findCount");
    count_->setTextFormat(Qt::PlainText);
    count_->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(999).arg(999)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(text_);
    layout->addWidget(count_);
    QToolButton* previous = addButton("findPrevious", tr("Previous hit"), Qt::UpArrow);
    QToolButton* next = addButton("findNext", tr("Next hit"), Qt::DownArrow);
    QToolButton* done = addButton("findClose", tr("Close"), Qt::NoArrow);
    done->setText("×");
    hide();
    connect(text_, &QLineEdit::textEdited, this, &ClaimFinder::search);
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    connect(done, &QToolButton::clicked, this, &ClaimFinder::close);
    connect(&session, &Session::changed, this, &ClaimFinder::refresh);
    connect(&session, &Session::restarted, this, &ClaimFinder::close);
}

QToolButton* ClaimFinder::addButton(const QString& name, const QString& text, Qt::ArrowType arrow) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void ClaimFinder::open() {
    show();
    raise();
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
    refresh();
}

void ClaimFinder::close() {
    if (isHidden()) return;
    const bool hadFocus = text_->hasFocus() || isAncestorOf(QWidget::focusWidget());
    hide();
    hits_.clear();
    emit hitsChanged();
    if (hadFocus) view_.setFocus();
    emit closed();
}

// Hits of the present text; the current one stays current where it still is one.
void ClaimFinder::refresh() {
    if (isHidden()) return;
    const std::string current = at_ < hits_.size() ? hits_[at_] : session_.current();
    hits_ = claimsWith(text_->text(), session_.map());
    const auto found = std::find(hits_.begin(), hits_.end(), current);
    at_ = found == hits_.end() ? 0 : static_cast<std::size_t>(found - hits_.begin());
    tellCount();
    emit hitsChanged();
}

void ClaimFinder::search() {
    refresh();
    if (!hits_.empty()) showHit();
}

void ClaimFinder::step(int by) {
    if (hits_.empty()) return;
    // From the last to the first and back, as everyone expects.
    const std::size_t count = hits_.size();
    at_ = (at_ + count + static_cast<std::size_t>(by + static_cast<int>(count))) % count;
    showHit();
    tellCount();
}

void ClaimFinder::showHit() {
    const std::string& hit = hits_[at_];
    if (view_.map().rectOf(hit).isNull()) {
        // It is folded away somewhere.
        drawing::ViewOptions view = session_.view();
        for (const std::string& claim : claimsAbove(hit, session_.map())) view.folded.erase(claim);
        session_.setView(std::move(view));
    }
    session_.select({hit});
    const double actual = view_.actualZoom();
    view_.reveal(view_.map().rectOf(hit), view_.zoom() < kReadable * actual ? actual : view_.zoom());
}

void ClaimFinder::tellCount() {
    if (text_->text().trimmed().isEmpty())
        count_->clear();
    else if (hits_.empty())
        count_->setText(tr("Nothing found"));
    else
        count_->setText(tr("%1 of %2").arg(at_ + 1).arg(hits_.size()));
}

void ClaimFinder::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

}  // namespace counterpoint::ui
