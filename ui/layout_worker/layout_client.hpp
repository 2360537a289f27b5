#pragma once

#include "ui/layout_worker/framing.hpp"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <cstdint>
#include <optional>

#include "layout/place.hpp"

class QProcess;

namespace counterpoint::ui {

struct LayoutWorker {
    QString program;  // this program itself when empty
    QStringList arguments = {QStringLiteral("--layout-worker")};
};

struct LayoutLimits {    // in milliseconds
    int stale = 1000;    // so long a worker may take when a newer graph waits
    int longest = 5000;  // so long when none waits
};

// Has graphs placed by a worker process (worker.hpp), so that a layout that takes long, hangs, dies or wants
// too much memory costs one picture and nothing else. One graph is with the worker at a time, and one waits:
// a newer one takes its place. What comes back for a graph that isn't the newest any more is dropped.
class LayoutClient : public QObject {
    Q_OBJECT

  public:
    explicit LayoutClient(LayoutWorker worker = {}, LayoutLimits limits = {}, QObject* parent = nullptr);
    ~LayoutClient() override;
    LayoutClient(const LayoutClient&) = delete;
    LayoutClient& operator=(const LayoutClient&) = delete;

    // Starts the worker, so that it is there when the first graph comes.
    void start();

    // placed() or refused() follows with this version, unless another request comes first.
    void request(layout::Graph graph, std::uint64_t version);

    // Waits until nothing is being placed, at most so many milliseconds, and answers whether that is so. The
    // signals come meanwhile.
    bool wait(int milliseconds);
    bool isBusy() const { return running_ || waiting_; }

    // Of the worker; 0 when there is none.
    std::int64_t processId() const;

  signals:
    // `simple`: the worker failed, and everything was placed here by the plain layout.
    void placed(std::uint64_t version, const counterpoint::layout::Places& places, bool simple);
    // The graph itself is wrong: a sentence says how.
    void refused(std::uint64_t version, const QString& why);

  private:
    struct Job {
        layout::Graph graph;
        std::uint64_t version = 0;
    };

    void sendNext();
    void receive();
    bool accept(const Frame& frame);
    void giveUp();
    void abandonWorker();
    void checkTime();

    LayoutWorker worker_;
    LayoutLimits limits_;
    QProcess* process_ = nullptr;
    FrameReader frames_;
    std::optional<Job> running_;
    std::optional<Job> waiting_;
    QElapsedTimer since_;  // the running one was sent
    QTimer clock_;
};

}  // namespace counterpoint::ui
