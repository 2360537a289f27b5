#include "ui/files/end_signals.hpp"

#include <QSocketNotifier>
#include <sys/signalfd.h>
#include <unistd.h>

namespace counterpoint::ui {

namespace {

sigset_t endings() {
    sigset_t set;
    sigemptyset(&set);
    for (const int number : {SIGTERM, SIGHUP, SIGINT}) sigaddset(&set, number);
    return set;
}

}  // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent), descriptor_(-1) {
    const sigset_t set = endings();
    pthread_sigmask(SIG_BLOCK, &set, &before_);
    descriptor_ = base::Descriptor(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK));
    if (!descriptor_) pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void EndSignals::listen() {
    if (!descriptor_) return;
    auto* const notifier = new QSocketNotifier(descriptor_.number(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info = {};
        if (::read(descriptor_.number(), &info, sizeof info) == static_cast<ssize_t>(sizeof info))
            emit endWanted();
    });
}

EndSignals::~EndSignals() {
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace counterpoint::ui
