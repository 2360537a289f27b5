#include "ui/looks/system_scheme.hpp"

#include "ui/looks/looks.hpp"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace counterpoint::ui {
namespace {

using Scheme = SystemScheme::Scheme;

constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kInterface = "org.freedesktop.portal.Settings";
constexpr const char* kGroup = "org.freedesktop.appearance";

// A desktop's settings portal, on a bus of its own.
class Portal : public QDBusVirtualObject {
  public:
    QString introspect(const QString& /*path*/) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != "Read") return false;
        const uint number = message.arguments().value(1) == "color-scheme" ? scheme : 0;
        // Read gives a variant in a variant.
        const QDBusVariant inner{QVariant(number)};
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }

    static void tell(const QDBusConnection& bus, const QString& group, const QString& key, uint number) {
        QDBusMessage signal = QDBusMessage::createSignal(kPath, kInterface, "SettingChanged");
        signal << group << key << QVariant::fromValue(QDBusVariant(QVariant(number)));
        bus.send(signal);
    }

    // Tells it until it is heard: the first signals may come before the listener knows who the portal is.
    template <class Heard>
    static bool tellUntil(const QDBusConnection& bus, const QString& key, uint number, Heard heard) {
        for (int i = 0; i < 30; ++i) {
            tell(bus, kGroup, key, number);
            if (QTest::qWaitFor(heard, 100)) return true;
        }
        return false;
    }

    uint scheme = 0;
};

class SystemSchemeTest : public ::testing::Test {
  protected:
    void SetUp() override {
        daemon_.start("dbus-daemon", {"--session", "--nofork", "--nopidfile", "--print-address"});
        if (!daemon_.waitForStarted() || !daemon_.waitForReadyRead())
            GTEST_SKIP() << "dbus-daemon isn't installed";
        const QString address = QString::fromUtf8(daemon_.readLine()).trimmed();
        desktop_ = QDBusConnection::connectToBus(address, "desktop");
        program_ = QDBusConnection::connectToBus(address, "program");
        ASSERT_TRUE(desktop_.isConnected());
        ASSERT_TRUE(desktop_.registerVirtualObject(kPath, &portal_));
        ASSERT_TRUE(desktop_.registerService("org.freedesktop.portal.Desktop"));
    }
    void TearDown() override {
        QDBusConnection::disconnectFromBus("desktop");
        QDBusConnection::disconnectFromBus("program");
        daemon_.terminate();
        daemon_.waitForFinished(3000);
    }

    Portal portal_;
    QProcess daemon_;
    QDBusConnection desktop_{""};
    QDBusConnection program_{""};
};

TEST_F(SystemSchemeTest, AsksTheDesktop) {
    portal_.scheme = 1;
    SystemScheme scheme(program_);
    EXPECT_TRUE(QTest::qWaitFor([&] { return scheme.scheme() == Scheme::Dark; }, 3000));
    EXPECT_FALSE(scheme.wantsContrast());
}

TEST_F(SystemSchemeTest, FollowsTheDesktopWhenItChanges) {
    portal_.scheme = 2;
    SystemScheme scheme(program_);
    EXPECT_TRUE(QTest::qWaitFor([&] { return scheme.scheme() == Scheme::Light; }, 3000));
    EXPECT_TRUE(
        Portal::tellUntil(desktop_, "color-scheme", 1, [&] { return scheme.scheme() == Scheme::Dark; }));
    EXPECT_TRUE(Portal::tellUntil(desktop_, "contrast", 1, [&] { return scheme.wantsContrast(); }));
    Portal::tell(desktop_, "org.gnome.desktop.interface", "color-scheme", 2);
    EXPECT_TRUE(
        Portal::tellUntil(desktop_, "color-scheme", 0, [&] { return scheme.scheme() == Scheme::Unknown; }));
}

TEST_F(SystemSchemeTest, TheLookFollowsUntilThePersonChooses) {
    const QPalette palette = QApplication::palette();
    portal_.scheme = 1;
    SystemScheme scheme(program_);
    Looks looks(*static_cast<QApplication*>(QCoreApplication::instance()), &scheme);
    EXPECT_TRUE(QTest::qWaitFor([&] { return looks.theme() == drawing::ThemeName::Dark; }, 3000));
    looks.choose(LookChoice::Light);
    EXPECT_TRUE(Portal::tellUntil(desktop_, "contrast", 1, [&] { return scheme.wantsContrast(); }));
    EXPECT_EQ(looks.theme(), drawing::ThemeName::Light);
    looks.choose(LookChoice::System);
    EXPECT_EQ(looks.theme(), drawing::ThemeName::Contrast);
    QApplication::setPalette(palette);
    static_cast<QApplication*>(QCoreApplication::instance())->setStyleSheet({});
}

TEST(SystemScheme, WithoutABusNothingIsKnown) {
    const SystemScheme scheme(QDBusConnection("there is no such bus"));
    EXPECT_EQ(scheme.scheme(), Scheme::Unknown);
}

}  // namespace
}  // namespace counterpoint::ui
