#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace byol::ui {

/// One thing the window can do.
struct Command {
    QAction* action = nullptr;
    QString category; ///< where it is found: "Run", "View › Appearance"
    QList<QKeySequence> defaults; ///< its keys until the user chooses others
};

/// Every command of the window by its name, with the keys that the user gave it. Menus, tool bar, key list and
/// command palette all show the same actions. Keys that differ from the defaults are kept in the settings.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(QWidget* window);

    /// @param id   names the command in the settings: "run.pause"
    /// @param icon a symbolic icon, or empty
    QAction* add(QMenu* menu, const QString& id, const QString& icon, const QString& text,
        const QList<QKeySequence>& keys, std::function<void()> act);
    /// Takes a page's own action in.
    void adopt(QMenu* menu, const QString& id, QAction* action);

    const std::vector<Command>& all() const { return m_commands; }
    QAction* action(const QString& id) const;
    /// Gives a command other keys and remembers them; the defaults forget them.
    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    /// The command, other than `id`, that these keys belong to; nullptr when free.
    const Command* holder(const QKeySequence& keys, const QString& id) const;
    /// Tints the icons anew.
    void setIcons();

    /// "Pause" from "&Pause..."
    static QString plainText(const QAction& action);

Q_SIGNALS:
    void keysChanged();

private:
    void enter(QMenu* menu, const QString& id, QAction* action);
    void showKeys(QAction* action) const;

    QWidget* m_window;
    std::vector<Command> m_commands;
    QHash<QString, QString> m_icons;
};

} // namespace byol::ui
