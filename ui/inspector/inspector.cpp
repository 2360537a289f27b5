#include "ui/inspector/inspector.hpp"

#include "ui/inspector/argument_page.hpp"
#include "ui/inspector/claim_page.hpp"
#include "ui/inspector/map_page.hpp"
#include "ui/inspector/source_page.hpp"
#include "ui/inspector/voice_page.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <algorithm>
#include <tuple>
#include <utility>

namespace counterpoint::ui {

namespace {

const QString kMoreKey = QStringLiteral("inspector/more");

}  // namespace

Inspector::Inspector(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
    setObjectName("inspector");
    setAccessibleName(tr("Inspector"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    stack_ = new QStackedWidget(this);
    column->addWidget(stack_, 1);
    makePage(new MapPage(session, this));
    makePage(new ClaimPage(session, this));
    makePage(new ArgumentPage(session, this));
    makePage(new SourcePage(session, this));
    makePage(new VoicePage(session, this));
    connect(&session, &Session::restarted, this, [this] {
        trail_.clear();
        showSubject({});
    });
    connect(&session, &Session::changed, this, &Inspector::refresh);
    connect(&session, &Session::selectionChanged, this, [this] {
        trail_.clear();
        showSubject(selected());
    });
    setShowsMore(QSettings().value(kMoreKey, false).toBool());
    showSubject(selected());
}

// While its parts are taken apart it must not follow the map any more.
Inspector::~Inspector() {
    disconnect(&session_, nullptr, this, nullptr);
}

QWidget* Inspector::makeHead() {
    constexpr int kMargin = 12;
    constexpr double kLarge = 1.15;
    auto* const head = new QWidget(this);
    auto* const line = new QHBoxLayout(head);
    line->setContentsMargins(kMargin, kMargin / 2, kMargin / 2, 0);
    back_ = new QToolButton(head);
    back_->setObjectName("back");
    back_->setArrowType(Qt::LeftArrow);
    back_->setAutoRaise(true);
    back_->setFocusPolicy(Qt::StrongFocus);
    back_->setToolTip(tr("Back"));
    back_->setAccessibleName(tr("Back"));
    icon_ = new QLabel(head);
    heading_ = new QLabel(head);
    heading_->setObjectName("heading");
    heading_->setTextFormat(Qt::PlainText);
    QFont font = heading_->font();
    font.setPointSizeF(font.pointSizeF() * kLarge);
    font.setBold(true);
    heading_->setFont(font);
    more_ = new QToolButton(head);
    more_->setObjectName("more");
    more_->setCheckable(true);
    more_->setAutoRaise(true);
    more_->setFocusPolicy(Qt::StrongFocus);
    more_->setText(tr("More"));
    more_->setToolTip(tr("Show all fields"));
    line->addWidget(back_);
    line->addWidget(icon_);
    line->addWidget(heading_, 1);
    line->addWidget(more_);
    connect(back_, &QToolButton::clicked, this, &Inspector::goBack);
    connect(more_, &QToolButton::toggled, this, &Inspector::setShowsMore);
    return head;
}

void Inspector::makePage(Page* page) {
    auto* const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    stack_->addWidget(scroll);
    pages_.push_back(page);
    connect(page, &Page::sourceWanted, this, [this](const QString& name) { showSource(name.toStdString()); });
    connect(page, &Page::voiceWanted, this, [this](const QString& name) { showVoice(name.toStdString()); });
    connect(page, &Page::claimWanted, this, [this](const QString& name) {
        const editing::Selection wanted = {name.toStdString()};
        if (session_.selection() == wanted) return showSubject(selected());
        session_.select(wanted);
    });
    connect(page, &Page::passageWanted, this, &Inspector::passageWanted);
}

Page* Inspector::page() const {
    return pageOf(subject_.kind);
}

Inspector::Subject Inspector::selected() const {
    const std::string name = session_.current();
    if (session_.map().claims().has({name})) return {ClaimKind, name};
    if (session_.map().arguments().has({name})) return {ArgumentKind, name};
    return {};
}

void Inspector::showSubject(const Subject& subject) {
    commit();
    if (const QString problem = page()->problem(); !problem.isEmpty() && page()->exists())
        session_.notify(tr("What was typed was not taken: %1").arg(problem));
    subject_ = subject;
    page()->showItem(subject_.name);
    stack_->setCurrentIndex(subject_.kind);
    refreshHead();
}

void Inspector::showSource(const std::string& name) {
    follow({SourceKind, name});
    focusField(QStringLiteral("title"));
}

void Inspector::showVoice(const std::string& name) {
    follow({VoiceKind, name});
    focusField(QStringLiteral("voiceName"));
}

void Inspector::follow(const Subject& subject) {
    if (subject == subject_) return;
    trail_.push_back(subject_);
    showSubject(subject);
}

void Inspector::goBack() {
    if (trail_.empty()) return showSubject(selected());
    const Subject subject = std::move(trail_.back());
    trail_.pop_back();
    showSubject(subject);
    if (!page()->exists()) goBack();
}

bool Inspector::focusField(const QString& name) {
    auto* const field = page()->findChild<QWidget*>(name);
    if (!field) return false;
    if (field->isHidden()) setShowsMore(true);
    field->setFocus();
    return true;
}

void Inspector::commit() {
    page()->commit();
}

void Inspector::setShowsMore(bool showsMore) {
    if (showsMore != showsMore_) QSettings().setValue(kMoreKey, showsMore);
    showsMore_ = showsMore;
    more_->setChecked(showsMore);
    for (Page* each : pages_) each->setShowsMore(showsMore);
}

void Inspector::refresh() {
    if (!page()->exists()) return goBack();
    page()->refresh();
    refreshHead();
}

void Inspector::refreshHead() {
    constexpr int kSide = 18;
    back_->setVisible(subject_.kind == SourceKind || subject_.kind == VoiceKind);
    heading_->setText(page()->heading());
    const QIcon icon = page()->icon();
    icon_->setVisible(!icon.isNull());
    icon_->setPixmap(icon.pixmap(QSize(kSide, kSide), devicePixelRatioF()));
}

// Keys of the map (Tab, letters, arrows …) are the fields' while one has the focus. Those with Ctrl stay the
// window's, but for what a text does with them.
bool Inspector::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* const key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool isFunctionKey = key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35;
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((isPlain && !isFunctionKey) || isArrow || isEnter) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Inspector::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

// Tab goes by where things stand: rows of lists come and go, and Qt's own order would have new ones last.
bool Inspector::focusNextPrevChild(bool next) {
    struct Stop {
        int y;
        int x;
        QWidget* widget;
    };
    std::vector<Stop> stops;
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
        if (!widget->isVisible() || !widget->isEnabled()) continue;
        const QPoint at = widget->mapTo(this, QPoint(0, 0));
        stops.push_back({at.y(), isRightToLeft() ? -at.x() : at.x(), widget});
    }
    std::sort(stops.begin(), stops.end(),
              [](const Stop& a, const Stop& b) { return std::tie(a.y, a.x) < std::tie(b.y, b.x); });
    if (!next) std::reverse(stops.begin(), stops.end());
    QWidget* const now = QApplication::focusWidget();
    const auto found =
        std::find_if(stops.begin(), stops.end(), [&](const Stop& s) { return s.widget == now; });
    if (found == stops.end()) return QWidget::focusNextPrevChild(next);
    QWidget* to = found + 1 == stops.end() ? outsideAfter(now, next) : (found + 1)->widget;
    if (!to) to = stops.front().widget;
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

// The next widget of the window that takes Tab and isn't in here.
QWidget* Inspector::outsideAfter(QWidget* from, bool next) const {
    const auto step = [next](const QWidget* at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget* at = step(from); at && at != from; at = step(at)) {
        const bool takesTab = (at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled();
        if (takesTab && !isAncestorOf(at) && at->window() == window()) return at;
    }
    return nullptr;
}

QSize Inspector::sizeHint() const {
    constexpr int kWidth = 320;
    constexpr int kHeight = 600;
    return {kWidth, kHeight};
}

}  // namespace counterpoint::ui
