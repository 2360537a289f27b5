#include "ui/layout_worker/layout_client.hpp"

#include "ui/layout_worker/messages.hpp"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <algorithm>
#include <utility>

namespace counterpoint::ui {
namespace {

// Nothing of the user's environment reaches Graphviz: it would load code from folders that some variables
// name. What is kept only says where this program's own libraries are, and how sanitizers report.
QProcessEnvironment environmentOfWorker() {
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment kept;
    kept.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    for (const char* name : {"LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        const QString variable = QString::fromLatin1(name);
        if (ours.contains(variable)) kept.insert(variable, ours.value(variable));
    }
    return kept;
}

}  // namespace

LayoutClient::LayoutClient(LayoutWorker worker, LayoutLimits limits, QObject* parent)
    : QObject(parent), worker_(std::move(worker)), limits_(limits) {
    if (worker_.program.isEmpty()) worker_.program = QCoreApplication::applicationFilePath();
    clock_.setSingleShot(true);
    connect(&clock_, &QTimer::timeout, this, &LayoutClient::checkTime);
}

LayoutClient::~LayoutClient() {
    abandonWorker();
    for (QProcess* process : findChildren<QProcess*>()) process->waitForFinished(1000);
}

void LayoutClient::start() {
    if (process_ != nullptr) return;
    frames_ = {};
    process_ = new QProcess(this);
    process_->setProcessEnvironment(environmentOfWorker());
    process_->setStandardErrorFile(QProcess::nullDevice());
    connect(process_, &QProcess::readyReadStandardOutput, this, &LayoutClient::receive);
    connect(process_, &QProcess::finished, this, &LayoutClient::giveUp);
    connect(process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) giveUp();
    });
    process_->start(worker_.program, worker_.arguments);
}

std::int64_t LayoutClient::processId() const {
    return process_ == nullptr ? 0 : process_->processId();
}

void LayoutClient::request(layout::Graph graph, std::uint64_t version) {
    waiting_ = Job{std::move(graph), version};
    if (running_)
        checkTime();
    else
        sendNext();
}

void LayoutClient::sendNext() {
    if (!waiting_) return;
    running_ = std::exchange(waiting_, std::nullopt);
    const std::uint64_t version = running_->version;
    since_.start();
    start();
    // Where no worker can be started, the job may have been done without it by now.
    if (process_ == nullptr || !running_ || running_->version != version) return;
    const std::string bytes = packFrame(FrameKind::Graph, encode(version, running_->graph));
    process_->write(bytes.data(), static_cast<qint64>(bytes.size()));
    checkTime();
}

void LayoutClient::receive() {
    const QByteArray bytes = process_->readAllStandardOutput();
    frames_.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    while (const auto frame = frames_.next()) {
        if (accept(*frame)) continue;
        giveUp();
        return;
    }
    if (frames_.isBroken()) giveUp();
}

// False when the worker said something that it can't mean.
bool LayoutClient::accept(const Frame& frame) {
    if (!running_ || frame.kind != FrameKind::Places) return false;
    const auto answer = decodeAnswer(frame.payload);
    if (!answer || answer->version != running_->version || !areFor(running_->graph, answer->places))
        return false;
    running_.reset();
    clock_.stop();
    if (waiting_)
        sendNext();
    else
        emit placed(answer->version, answer->places, false);
    return true;
}

// Goes on without this worker; a new one is started for the next graph.
void LayoutClient::giveUp() {
    abandonWorker();
    clock_.stop();
    const auto failed = std::exchange(running_, std::nullopt);
    if (waiting_) return sendNext();
    if (!failed) return;
    const auto places = layout::placeSimply(failed->graph);
    if (places)
        emit placed(failed->version, *places, true);
    else
        emit refused(failed->version, QString::fromStdString(places.error().message));
}

void LayoutClient::abandonWorker() {
    if (process_ == nullptr) return;
    QProcess* const old = std::exchange(process_, nullptr);
    old->disconnect(this);
    connect(old, &QProcess::finished, old, &QObject::deleteLater);
    if (old->state() == QProcess::NotRunning)
        old->deleteLater();
    else
        old->kill();
}

// Ends what takes too long, or sets the clock to look again.
void LayoutClient::checkTime() {
    if (!running_) return;
    const qint64 left = (waiting_ ? limits_.stale : limits_.longest) - since_.elapsed();
    if (left <= 0)
        giveUp();
    else
        clock_.start(static_cast<int>(left));
}

bool LayoutClient::wait(int milliseconds) {
    constexpr qint64 kLook = 50;  // ms; timers don't run meanwhile
    const QDeadlineTimer deadline(milliseconds);
    while (isBusy() && !deadline.hasExpired()) {
        const int some = static_cast<int>(std::min(kLook, deadline.remainingTime()));
        if (process_->state() == QProcess::Starting)
            process_->waitForStarted(some);
        else
            process_->waitForReadyRead(some);
        checkTime();
    }
    return !isBusy();
}

}  // namespace counterpoint::ui
