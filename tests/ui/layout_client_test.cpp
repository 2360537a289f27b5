#include "ui/layout_worker/layout_client.hpp"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <sys/resource.h>
#include <vector>

#include "support/layout_worker.hpp"
#include "support/random_graph.hpp"

namespace counterpoint::ui {
namespace {

using support::fakeWorker;
using support::randomGraph;
using support::realWorker;

struct Heard {
    std::uint64_t version = 0;
    layout::Places places;
    bool simple = false;
};

// What a client says.
class Listener {
  public:
    explicit Listener(LayoutClient& client) {
        QObject::connect(&client, &LayoutClient::placed,
                         [this](auto version, const auto& places, bool simple) {
                             heard.push_back({version, places, simple});
                         });
    }
    std::vector<Heard> heard;
};

std::string fileOfProcess(std::int64_t process, const char* name) {
    std::ifstream file("/proc/" + std::to_string(process) + "/" + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(LayoutClient, GetsThePlacesThatThisProcessWouldFind) {
    LayoutClient client(realWorker());
    Listener listener(client);
    for (const unsigned seed : {1U, 2U, 3U}) {
        const layout::Graph graph = randomGraph(seed, 60, 8);
        client.request(graph, seed);
        ASSERT_TRUE(client.wait(5000));
        const Heard& last = listener.heard.back();
        const auto here = layout::place(graph).value();
        EXPECT_EQ(last.version, seed);
        EXPECT_FALSE(last.simple);
        EXPECT_EQ(last.places.size, here.size);
        EXPECT_EQ(last.places.boxes, here.boxes);
        EXPECT_EQ(last.places.wires, here.wires);
    }
}

TEST(LayoutClient, AnswersThroughTheEventLoopToo) {
    LayoutClient client(realWorker());
    QSignalSpy placed(&client, &LayoutClient::placed);
    client.request(randomGraph(1, 30, 2), 1);
    EXPECT_EQ(placed.count(), 0);
    EXPECT_TRUE(placed.wait(5000));
}

TEST(LayoutClient, TellsOnlyOfTheNewestOfManyRequests) {
    LayoutClient client(realWorker());
    Listener listener(client);
    for (std::uint64_t version = 1; version <= 20; ++version)
        client.request(randomGraph(static_cast<unsigned>(version), 40, 4), version);
    ASSERT_TRUE(client.wait(5000));
    ASSERT_EQ(listener.heard.size(), 1U);
    EXPECT_EQ(listener.heard[0].version, 20U);
}

TEST(LayoutClient, SaysWhatIsWrongWithAGraph) {
    LayoutClient client(realWorker());
    QSignalSpy refused(&client, &LayoutClient::refused);
    layout::Graph graph = randomGraph(1, 10, 0);
    graph.boxes[4].size.width = -1;
    client.request(graph, 5);
    ASSERT_TRUE(client.wait(5000));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_TRUE(refused[0][1].toString().contains(QStringLiteral("Box 4")));
}

TEST(LayoutClient, StartsTheWorkerWithoutTheUsersEnvironment) {
    qputenv("GVBINDIR", "/tmp/evil");
    qputenv("COUNTERPOINT_SECRET", "hidden");
    LayoutClient client(realWorker());
    client.request(randomGraph(1, 10, 0), 1);
    ASSERT_TRUE(client.wait(5000));
    const std::string environment = fileOfProcess(client.processId(), "environ");
    qunsetenv("GVBINDIR");
    qunsetenv("COUNTERPOINT_SECRET");
    EXPECT_NE(environment.find("LC_ALL=C"), std::string::npos);
    EXPECT_EQ(environment.find("GVBINDIR"), std::string::npos);
    EXPECT_EQ(environment.find("hidden"), std::string::npos);
}

TEST(LayoutClient, LimitsTheTimeAndMemoryOfTheWorker) {
    LayoutClient client(realWorker());
    client.request(randomGraph(1, 10, 0), 1);
    ASSERT_TRUE(client.wait(5000));
    const auto process = static_cast<pid_t>(client.processId());
    rlimit limit{};
    ASSERT_EQ(prlimit(process, RLIMIT_CPU, nullptr, &limit), 0);
    EXPECT_LE(limit.rlim_cur, 15U);
#ifndef __SANITIZE_ADDRESS__
    ASSERT_EQ(prlimit(process, RLIMIT_AS, nullptr, &limit), 0);
    EXPECT_EQ(limit.rlim_cur, rlim_t{1} << 30);
#endif
}

TEST(LayoutClient, MakesDoWithoutAWorkerThatWasKilledAndStartsAnother) {
    LayoutClient client(realWorker());
    Listener listener(client);
    client.request(randomGraph(1, 30, 2), 1);
    ASSERT_TRUE(client.wait(5000));
    const auto first = static_cast<pid_t>(client.processId());
    ASSERT_EQ(kill(first, SIGSTOP), 0);
    client.request(randomGraph(2, 30, 2), 2);
    ASSERT_EQ(kill(first, SIGKILL), 0);
    ASSERT_TRUE(client.wait(5000));
    ASSERT_EQ(listener.heard.size(), 2U);
    EXPECT_TRUE(listener.heard[1].simple);
    EXPECT_EQ(listener.heard[1].places.boxes.size(), 30U);
    client.request(randomGraph(3, 30, 2), 3);
    ASSERT_TRUE(client.wait(5000));
    EXPECT_FALSE(listener.heard[2].simple);
    EXPECT_NE(client.processId(), first);
}

TEST(LayoutClient, MakesDoWithoutAWorkerThatDiesWhenIdle) {
    LayoutClient client(realWorker());
    Listener listener(client);
    client.request(randomGraph(1, 30, 2), 1);
    ASSERT_TRUE(client.wait(5000));
    const auto first = static_cast<pid_t>(client.processId());
    ASSERT_EQ(kill(first, SIGKILL), 0);
    QTRY_VERIFY_WITH_TIMEOUT(client.processId() == 0, 5000);
    client.request(randomGraph(3, 30, 2), 3);
    ASSERT_TRUE(client.wait(5000));
    EXPECT_FALSE(listener.heard[1].simple);
}

TEST(LayoutClient, PlacesPlainlyWhenTheWorkerCantBeStartedDiesHangsOrTalksNonsense) {
    const std::vector<LayoutWorker> workers = {
        {QStringLiteral("/nowhere/counterpoint-editor")},
        fakeWorker("exit 0"),
        fakeWorker("kill -SEGV $$"),
        fakeWorker("exec sleep 20"),
        fakeWorker("echo nonsense that is longer than a header; exec sleep 20"),
        fakeWorker("head -c 4000000 /dev/zero; exec sleep 20"),
        fakeWorker(
            "printf 'CPL1\\2\\0\\0\\0\\10\\0\\0\\0\\0\\0\\0\\0\\1\\0\\0\\0\\0\\0\\0\\0'; exec sleep 20"),
        fakeWorker("exec cat"),  // says back what it is told
    };
    for (const auto& worker : workers) {
        SCOPED_TRACE(worker.arguments.last().toStdString());
        LayoutClient client(worker, {100, 200});
        Listener listener(client);
        for (const std::uint64_t version : {1U, 2U}) {
            client.request(randomGraph(1, 30, 2), version);
            ASSERT_TRUE(client.wait(5000));
            ASSERT_EQ(listener.heard.size(), version);
            EXPECT_TRUE(listener.heard.back().simple);
            EXPECT_EQ(listener.heard.back().version, version);
        }
    }
}

TEST(LayoutClient, EndsAStaleLayoutForANewerOne) {
    // Hangs when it is started first, and works when it is started again.
    const QString flag = QStringLiteral("/tmp/counterpoint_stale_%1").arg(QCoreApplication::applicationPid());
    const auto real = realWorker();
    LayoutClient client(
        fakeWorker("if [ -e " + flag.toStdString() + " ]; then exec " + real.program.toStdString() +
                   " --layout-worker; fi; touch " + flag.toStdString() + "; exec sleep 20"),
        {100, 4000});
    Listener listener(client);
    QElapsedTimer timer;
    timer.start();
    client.request(randomGraph(1, 30, 2), 1);
    QTest::qWait(150);
    EXPECT_TRUE(listener.heard.empty());  // nothing newer: it has its time
    client.request(randomGraph(2, 30, 2), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!listener.heard.empty(), 3000);
    EXPECT_LT(timer.elapsed(), 3000);
    QFile::remove(flag);
    ASSERT_EQ(listener.heard.size(), 1U);
    EXPECT_EQ(listener.heard[0].version, 2U);
    EXPECT_FALSE(listener.heard[0].simple);
}

}  // namespace
}  // namespace counterpoint::ui
