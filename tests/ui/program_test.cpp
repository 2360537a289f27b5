#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QThread>
#include <gtest/gtest.h>

#include "support/temporary_folder.hpp"

namespace counterpoint::ui {
namespace {

// The program itself, as people start it.
class EditorProgram : public testing::Test {
  protected:
    EditorProgram() {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"})
            environment.insert(name, QString::fromStdString(folder_.path(name)));
        program_.setProcessEnvironment(environment);
        program_.setProgram(QCoreApplication::applicationDirPath() + "/../counterpoint-editor");
    }
    ~EditorProgram() override {
        program_.kill();
        program_.waitForFinished();
    }

    support::TemporaryFolder folder_;
    QProcess program_;
};

TEST_F(EditorProgram, EndsWhenTheSystemAsksItTo) {
    program_.setArguments({"--example"});
    program_.start();
    ASSERT_TRUE(program_.waitForStarted());
    QThread::msleep(1500);
    ASSERT_EQ(program_.state(), QProcess::Running);
    program_.terminate();
    ASSERT_TRUE(program_.waitForFinished(20000));
    EXPECT_EQ(program_.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program_.exitCode(), 0);
}

TEST_F(EditorProgram, SaysItsVersionWithoutAWindow) {
    program_.setArguments({"--version"});
    program_.start();
    ASSERT_TRUE(program_.waitForFinished(20000));
    EXPECT_TRUE(program_.readAllStandardOutput().startsWith("counterpoint "));
}

}  // namespace
}  // namespace counterpoint::ui
