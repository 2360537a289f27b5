#include "editing/lock.hpp"

#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "support/temporary_folder.hpp"

namespace counterpoint::editing {
namespace {

using support::TemporaryFolder;

class FileLock : public testing::Test {
  protected:
    // A lock file that says these things of its holder.
    void writeLock(const Process& holder) const {
        folder_.write(".a.argmap.cp-lock",
                      "counterpoint-lock 1\nuser=" + holder.user + "\nhost=" + holder.host +
                          "\npid=" + std::to_string(holder.pid) + "\nstarted=" + holder.started +
                          "\nboot=" + holder.boot + "\nsince=" + holder.since + "\n");
    }
    // The number of a process that has ended.
    static long deadPid() {
        const pid_t child = ::fork();
        if (child == 0) ::_exit(0);
        ::waitpid(child, nullptr, 0);
        return child;
    }
    // How many of so many processes get the lock when all try at the same moment.
    int winners(int processes) const {
        int start[2];
        int result[2];
        EXPECT_EQ(::pipe(start) + ::pipe(result), 0);
        std::vector<pid_t> children;
        for (int i = 0; i < processes; ++i) {
            const pid_t child = ::fork();
            if (child == 0) {
                char byte = 0;
                ::close(start[1]);
                (void)!::read(start[0], &byte, 1);  // until the parent closes its end
                const LockAttempt attempt = takeLock(path_);
                const char answer = attempt.lock                                     ? 'w'
                                    : attempt.found.state == LockState::OtherProcess ? 'l'
                                                                                     : '?';
                (void)!::write(result[1], &answer, 1);
                ::pause();  // whoever has it keeps it
            }
            children.push_back(child);
        }
        ::close(start[0]);
        ::close(start[1]);
        int won = 0;
        for (int i = 0; i < processes; ++i) {
            char answer = 0;
            EXPECT_EQ(::read(result[0], &answer, 1), 1);
            EXPECT_NE(answer, '?');
            if (answer == 'w') ++won;
        }
        for (const pid_t child : children) {
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
        }
        ::close(result[0]);
        ::close(result[1]);
        return won;
    }

    TemporaryFolder folder_;
    std::string path_ = folder_.path("a.argmap");
};

TEST_F(FileLock, IsThereAsLongAsItIsHeld) {
    EXPECT_EQ(examineLock(path_).state, LockState::Free);
    {
        const LockAttempt attempt = takeLock(path_);
        ASSERT_TRUE(attempt.lock);
        EXPECT_EQ(examineLock(path_).state, LockState::Mine);
        EXPECT_EQ(examineLock(path_).holder.pid, ::getpid());
        EXPECT_FALSE(takeLock(path_).lock) << "a second window gets none";
        EXPECT_EQ(folder_.names(), std::vector<std::string>{".a.argmap.cp-lock"});
    }
    EXPECT_TRUE(folder_.names().empty());
}

TEST_F(FileLock, OfAHundredProcessesAtOnceOneWins) {
    EXPECT_EQ(winners(100), 1);
}

TEST_F(FileLock, OfAHundredProcessesAtOnceOneTakesOverAStaleOne) {
    Process dead = thisProcess();
    dead.pid = deadPid();
    writeLock(dead);
    EXPECT_EQ(winners(100), 1);
}

TEST_F(FileLock, OfAProcessThatEndedIsStale) {
    Process dead = thisProcess();
    dead.pid = deadPid();
    writeLock(dead);
    EXPECT_EQ(examineLock(path_).state, LockState::Stale);
    EXPECT_TRUE(takeLock(path_).lock);
}

TEST_F(FileLock, OfAnEarlierProcessWithTheSameNumberIsStale) {
    Process earlier = thisProcess();
    earlier.started = "1";
    writeLock(earlier);
    EXPECT_EQ(examineLock(path_).state, LockState::Stale);
}

TEST_F(FileLock, FromBeforeARestartOfThisComputerIsStale) {
    Process earlier = thisProcess();
    earlier.boot = "00000000-0000-0000-0000-000000000000";
    writeLock(earlier);
    EXPECT_EQ(examineLock(path_).state, LockState::Stale);
}

TEST_F(FileLock, OfAnotherComputerIsTakenOverOnlyWhenTold) {
    writeLock({"ann", "far-away", 1, "1", "00000000-0000-0000-0000-000000000000", "2026-01-31T08:05:09Z"});
    const LockAttempt attempt = takeLock(path_);
    EXPECT_FALSE(attempt.lock);
    EXPECT_EQ(attempt.found.state, LockState::OtherHost);
    EXPECT_EQ(attempt.found.holder.user, "ann");
    EXPECT_EQ(attempt.found.holder.host, "far-away");
    EXPECT_TRUE(takeLock(path_, Takeover::Always).lock);
}

TEST_F(FileLock, OfAnotherProcessNamesIt) {
    Process first = thisProcess();
    const pid_t child = ::fork();
    if (child == 0) {
        const LockAttempt attempt = takeLock(path_);
        ::pause();
    }
    while (examineLock(path_).state == LockState::Free) ::usleep(1000);
    const LockReport report = examineLock(path_);
    EXPECT_EQ(report.state, LockState::OtherProcess);
    EXPECT_EQ(report.holder.pid, child);
    EXPECT_EQ(report.holder.user, first.user);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(examineLock(path_).state, LockState::Stale);
}

TEST_F(FileLock, ThatCannotBeReadIsStale) {
    for (const std::string text :
         {"", "rubbish", "counterpoint-lock 1\npid=x\n", "counterpoint-lock 1\nuser\n"}) {
        folder_.write(".a.argmap.cp-lock", text);
        EXPECT_EQ(examineLock(path_).state, LockState::Stale) << text;
        EXPECT_TRUE(takeLock(path_).lock) << text;
    }
}

TEST_F(FileLock, NeedsAFolderThatCanBeWrittenTo) {
    const LockAttempt attempt = takeLock("/proc/a.argmap");
    EXPECT_FALSE(attempt.lock);
    EXPECT_NE(attempt.trouble, "");
}

TEST_F(FileLock, OfALongNameHasAShorterOne) {
    const std::string path = folder_.path(std::string(255, 'n'));
    EXPECT_TRUE(takeLock(path).lock);
    EXPECT_EQ(takeLock(path).trouble, "");
}

TEST_F(FileLock, GivesOnlyItsOwnBack) {
    LockAttempt mine = takeLock(path_);
    LockAttempt theirs = takeLock(path_, Takeover::Always);
    ASSERT_TRUE(mine.lock && theirs.lock);
    mine.lock.reset();
    EXPECT_EQ(examineLock(path_).state, LockState::Mine);
    theirs.lock.reset();
    EXPECT_EQ(examineLock(path_).state, LockState::Free);
}

}  // namespace
}  // namespace counterpoint::editing
