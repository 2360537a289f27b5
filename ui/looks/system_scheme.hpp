#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace counterpoint::ui {

// What the desktop says about light and dark, asked of its settings portal (org.freedesktop.portal.Settings)
// without waiting for the answer. Where there is no portal, nothing is ever known and nothing changes.
class SystemScheme : public QObject {
    Q_OBJECT

  public:
    enum class Scheme { Unknown, Light, Dark };

    explicit SystemScheme(const QDBusConnection& bus, QObject* parent = nullptr);

    Scheme scheme() const { return scheme_; }
    bool wantsContrast() const { return contrast_; }

  signals:
    void changed();

  private slots:
    void take(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void ask(const QString& key);

    QDBusConnection bus_;
    Scheme scheme_ = Scheme::Unknown;
    bool contrast_ = false;
};

}  // namespace counterpoint::ui
