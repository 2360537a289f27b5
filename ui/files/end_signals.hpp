#pragma once

#include <QObject>
#include <csignal>

#include "base/descriptor.hpp"

namespace counterpoint::ui {

// The system's request to end (SIGTERM, SIGHUP when the terminal or session closes, SIGINT) as a Qt signal.
// Make it first of all in main(), because only threads that begin later leave these to it.
class EndSignals : public QObject {
    Q_OBJECT

  public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

    // From now on endWanted() tells of them. To be called when there is an application.
    void listen();

  signals:
    void endWanted();

  private:
    sigset_t before_ = {};
    base::Descriptor descriptor_;
};

}  // namespace counterpoint::ui
