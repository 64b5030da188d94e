#include "ui/window/commands.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace byol::ui {
namespace {

QString settingOf(const QString& id) {
    return QStringLiteral("keys/") + id;
}

QStringList portable(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::PortableText);
    return texts;
}

QList<QKeySequence> fromPortable(const QStringList& texts) {
    QList<QKeySequence> keys;
    for (const QString& text : texts)
        if (!text.isEmpty())
            keys << QKeySequence(text, QKeySequence::PortableText);
    return keys;
}

QString categoryOf(const QMenu& menu) {
    QStringList parts;
    for (const QMenu* at = &menu; at; at = qobject_cast<const QMenu*>(at->parentWidget()))
        parts.prepend(at->title().remove(QLatin1Char('&')));
    return parts.join(QStringLiteral(" › "));
}

} // namespace

Commands::Commands(QWidget* window)
    : QObject(window)
    , m_window(window) { }

QAction* Commands::add(QMenu* menu, const QString& id, const QString& icon, const QString& text,
    const QList<QKeySequence>& keys, std::function<void()> act) {
    auto* action = new QAction(text, m_window);
    action->setShortcuts(keys);
    m_icons.insert(id, icon);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon, m_window->palette()));
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    enter(menu, id, action);
    return action;
}

void Commands::adopt(QMenu* menu, const QString& id, QAction* action) {
    enter(menu, id, action);
}

void Commands::enter(QMenu* menu, const QString& id, QAction* action) {
    action->setObjectName(id);
    menu->addAction(action);
    m_commands.push_back({ action, categoryOf(*menu), action->shortcuts() });
    const QSettings settings;
    if (settings.contains(settingOf(id)))
        action->setShortcuts(fromPortable(settings.value(settingOf(id)).toStringList()));
    showKeys(action);
}

QAction* Commands::action(const QString& id) const {
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
        [&id](const Command& command) { return command.action->objectName() == id; });
    return found == m_commands.end() ? nullptr : found->action;
}

void Commands::setKeys(const QString& id, const QList<QKeySequence>& keys) {
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
        [&id](const Command& command) { return command.action->objectName() == id; });
    if (found == m_commands.end())
        return;
    found->action->setShortcuts(keys);
    QSettings settings;
    if (keys == found->defaults)
        settings.remove(settingOf(id));
    else
        settings.setValue(settingOf(id), portable(keys));
    showKeys(found->action);
    Q_EMIT keysChanged();
}

const Command* Commands::holder(const QKeySequence& keys, const QString& id) const {
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const Command& command) {
        return command.action->objectName() != id && command.action->shortcuts().contains(keys);
    });
    return found == m_commands.end() ? nullptr : &*found;
}

void Commands::setIcons() {
    for (const Command& command : m_commands)
        if (const QString icon = m_icons.value(command.action->objectName()); !icon.isEmpty())
            command.action->setIcon(themedIcon(icon, m_window->palette()));
}

void Commands::showKeys(QAction* action) const {
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? plainText(*action) : tr("%1 (%2)").arg(plainText(*action), key));
}

QString Commands::plainText(const QAction& action) {
    return action.text().remove(QLatin1Char('&')).remove(QStringLiteral("..."));
}

} // namespace byol::ui
