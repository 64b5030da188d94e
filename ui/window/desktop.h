#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace byol::ui {

/// What the window asks of the desktop around it. Without a session bus every call does nothing.
class Desktop {
public:
    virtual ~Desktop() = default;
    /// @returns whether the desktop took it
    virtual bool notify(const QString& title, const QString& text) = 0;
    /// Keeps the computer from falling asleep until release(); the screen may still go dark.
    virtual void keepAwake(const QString& why) = 0;
    virtual void letSleep() = 0;
};

/// The desktop at the session and system bus: org.freedesktop.Notifications and org.freedesktop.login1.
std::unique_ptr<Desktop> desktopOnBus();

/// Tells of runs that end while the window is not in front, and keeps the computer awake while one goes on. Both can be
/// turned off in the settings.
class DesktopManners : public QObject {
    Q_OBJECT

public:
    explicit DesktopManners(std::unique_ptr<Desktop> desktop, QWidget* window);
    ~DesktopManners() override;

    /// A run ended: a notification, unless the window is in front.
    void tell(const QString& title, const QString& text);
    /// @param active whether a run goes on
    void setRunning(bool active);
    /// The settings changed.
    void readSettings();

    static bool notifies();
    static void setNotifies(bool on);
    static bool keepsAwake();
    static void setKeepsAwake(bool on);

private:
    void holdOrRelease();

    std::unique_ptr<Desktop> m_desktop;
    QWidget* m_window;
    bool m_active = false;
    bool m_held = false;
};

} // namespace byol::ui
