#include "ui/window/desktop.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>
#include <QPointer>

namespace byol::ui {
namespace {

// All calls are asynchronous: a bus that does not answer must not hold the window up.
class BusDesktop : public Desktop {
public:
    bool notify(const QString& title, const QString& text) override {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return false;
        QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
            QStringLiteral("Notify"));
        const QVariantMap hints { { QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName() } };
        call << QCoreApplication::applicationName() << 0U << QGuiApplication::desktopFileName() << title
             << text.toHtmlEscaped() << QStringList() << hints << -1;
        bus.asyncCall(call);
        return true;
    }

    // The lock is a file descriptor: closing it, also by dying, gives it back.
    void keepAwake(const QString& why) override {
        QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.login1"),
            QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
            QStringLiteral("Inhibit"));
        call << QStringLiteral("sleep:idle") << QGuiApplication::applicationDisplayName() << why
             << QStringLiteral("block");
        QDBusConnection bus = QDBusConnection::systemBus();
        if (!bus.isConnected())
            return;
        m_request = std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(call));
        QObject::connect(m_request.get(), &QDBusPendingCallWatcher::finished, m_request.get(),
            [this](QDBusPendingCallWatcher* watcher) {
                const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
                if (!reply.isError())
                    m_lock = reply.value();
            });
    }

    void letSleep() override {
        m_request.reset();
        m_lock = QDBusUnixFileDescriptor();
    }

private:
    std::unique_ptr<QDBusPendingCallWatcher> m_request;
    QDBusUnixFileDescriptor m_lock;
};

} // namespace

std::unique_ptr<Desktop> desktopOnBus() {
    return std::make_unique<BusDesktop>();
}

} // namespace byol::ui
