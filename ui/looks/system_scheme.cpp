#include "ui/looks/system_scheme.hpp"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <utility>

namespace counterpoint::ui {

namespace {

constexpr const char* kService = "org.freedesktop.portal.Desktop";
constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kInterface = "org.freedesktop.portal.Settings";
constexpr const char* kGroup = "org.freedesktop.appearance";
constexpr const char* kColours = "color-scheme";
constexpr const char* kContrast = "contrast";

// Portals wrap the value in one or two variants.
uint numberIn(QVariant value) {
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    return value.toUInt();
}

}  // namespace

SystemScheme::SystemScheme(const QDBusConnection& bus, QObject* parent) : QObject(parent), bus_(bus) {
    if (!bus_.isConnected()) return;
    qRegisterMetaType<QDBusVariant>("QDBusVariant");  // else no signal finds the slot
    bus_.connect(kService, kPath, kInterface, "SettingChanged", this,
                 SLOT(take(QString, QString, QDBusVariant)));
    ask(kColours);
    ask(kContrast);
}

void SystemScheme::ask(const QString& key) {
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, "Read");
    question << QString(kGroup) << key;
    auto* const answer = new QDBusPendingCallWatcher(bus_.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) take(kGroup, key, reply.value());
        answer->deleteLater();
    });
}

void SystemScheme::take(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group != kGroup) return;
    const uint number = numberIn(value.variant());
    const auto before = std::pair(scheme_, contrast_);
    if (key == kColours) scheme_ = number == 1 ? Scheme::Dark : number == 2 ? Scheme::Light : Scheme::Unknown;
    if (key == kContrast) contrast_ = number == 1;
    if (before != std::pair(scheme_, contrast_)) emit changed();
}

}  // namespace counterpoint::ui
