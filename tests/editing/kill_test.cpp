#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <gtest/gtest.h>
#include <iostream>
#include <random>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "editing/scripted_edits.hpp"
#include "format/write.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::editing {
namespace {

int kills() {
    const char* const number = std::getenv("COUNTERPOINT_KILLS");
    if (number != nullptr) return std::atoi(number);
    return std::getenv("COUNTERPOINT_LONG") != nullptr ? 1000 : 20;
}

// What one kill left.
struct Remains {
    std::size_t begun = 0;
    std::size_t done = 0;
    std::string file;
    std::vector<LeftWork> left;
    std::string recovered;
};

Remains killAfter(unsigned microseconds) {
    const support::TemporaryFolder folder;
    const std::string path = folder.write("a.argmap", format::writeMap(support::smallMap()));
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl(COUNTERPOINT_EDIT_LOOP, "edit_loop", path.c_str(), folder.path("journal").c_str(),
                folder.path("log").c_str(), nullptr);
        ::_exit(127);
    }
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself";
    const std::string log = folder.read("log");
    Remains remains;
    remains.begun = static_cast<std::size_t>(std::count(log.begin(), log.end(), 'b'));
    remains.done = static_cast<std::size_t>(std::count(log.begin(), log.end(), 'd'));
    remains.file = folder.read("a.argmap");
    remains.left = findLeftWork(folder.path("journal"));
    if (!remains.left.empty()) {
        const auto document = Document::recover(remains.left[0].journal);
        EXPECT_TRUE(document.ok());
        if (document) remains.recovered = format::writeMap(document->map());
    }
    EXPECT_TRUE(takeLock(path).lock) << "the dead program's lock doesn't count";
    return remains;
}

// After each kill the file is whole, and the edits that were done are in the journal or in the file.
TEST(Killed, AtAnyMomentLosesAtMostTheEditInHand) {
    constexpr unsigned kLongest = 120'000;  // microseconds
    std::mt19937 random(20261124);
    std::size_t edits = 0;
    int recovered = 0;
    int lost = 0;
    int torn = 0;
    int inHand = 0;
    for (int i = 0; i < kills(); ++i) {
        const Remains remains = killAfter(1000 + static_cast<unsigned>(random() % kLongest));
        Document again = Document::make(support::smallMap());
        std::vector<std::string> versions = {format::writeMap(again.map())};
        for (unsigned number = 1; number <= remains.begun; ++number) {
            edit(again, number);
            versions.push_back(format::writeMap(again.map()));
        }
        edits += remains.done;
        if (std::find(versions.begin(), versions.end(), remains.file) == versions.end()) ++torn;
        EXPECT_LE(remains.left.size(), 1U);
        const std::string& newest = remains.left.empty() ? remains.file : remains.recovered;
        if (!remains.left.empty()) ++recovered;
        if (newest != versions[remains.done] && newest != versions[remains.begun]) ++lost;
        if (remains.begun > remains.done && newest != versions[remains.begun]) ++inHand;
    }
    EXPECT_EQ(torn, 0);
    EXPECT_EQ(lost, 0);
    std::cout << kills() << " kills, " << edits << " edits done, " << recovered
              << " recovered from a journal, " << torn << " torn files, " << lost << " lost a finished edit, "
              << inHand << " lost the edit in hand\n";
}

}  // namespace
}  // namespace counterpoint::editing
