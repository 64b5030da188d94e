#include "ui/window/desktop.h"

#include <QApplication>
#include <QSettings>
#include <QWidget>

namespace byol::ui {
namespace {

const QString notifyKey = QStringLiteral("desktop/notify");
const QString awakeKey = QStringLiteral("desktop/keepAwake");

} // namespace

DesktopManners::DesktopManners(std::unique_ptr<Desktop> desktop, QWidget* window)
    : QObject(window)
    , m_desktop(std::move(desktop))
    , m_window(window) { }

DesktopManners::~DesktopManners() {
    if (m_held)
        m_desktop->letSleep();
}

void DesktopManners::tell(const QString& title, const QString& text) {
    if (!notifies() || m_window->isActiveWindow())
        return;
    if (!m_desktop->notify(title, text))
        QApplication::alert(m_window);
}

void DesktopManners::setRunning(bool active) {
    m_active = active;
    holdOrRelease();
}

void DesktopManners::readSettings() {
    holdOrRelease();
}

void DesktopManners::holdOrRelease() {
    const bool wanted = m_active && keepsAwake();
    if (wanted == m_held)
        return;
    m_held = wanted;
    if (wanted)
        m_desktop->keepAwake(tr("A run is training."));
    else
        m_desktop->letSleep();
}

bool DesktopManners::notifies() {
    return QSettings().value(notifyKey, true).toBool();
}

void DesktopManners::setNotifies(bool on) {
    QSettings().setValue(notifyKey, on);
}

bool DesktopManners::keepsAwake() {
    return QSettings().value(awakeKey, true).toBool();
}

void DesktopManners::setKeepsAwake(bool on) {
    QSettings().setValue(awakeKey, on);
}

} // namespace byol::ui
