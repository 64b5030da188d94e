#pragma once

#include "ui/common/background.h"
#include "ui/configure/user_presets.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QToolButton;

namespace byol::ui {

/// Chooses a preset: one that ships, one of the user's own, or the defaults; saves the settings as one and deletes one.
/// Keys are "preset:NAME", "own:NAME" and "defaults"; "of:NAME" stands for the settings of something else.
class PresetBox : public QWidget {
    Q_OBJECT

public:
    explicit PresetBox(QWidget* parent = nullptr);

    QString key() const { return m_key; }
    /// Shows where the settings came from without choosing it.
    void setKey(const QString& key);
    /// The first preset whose images are on this machine, so that Start works at once; else the first.
    void chooseUsable();
    QAction* saveAction() const { return m_save; }
    QAction* deleteAction() const { return m_delete; }
    /// Writes the user's own preset of that name, in the background.
    void save(const QString& name, const std::string& toml);
    void remove(const QString& name);
    bool hasOwn(const QString& name) const;

Q_SIGNALS:
    void chosen(const byol::RunConfig& config, const QString& key);
    void saved(const QString& name, const QString& replacedToml); ///< "" when there was none
    void removed(const QString& name, const QString& toml);
    void failed(const QString& sentence, const QString& details);

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void fill();
    void chooseIndex(int index);
    void showIcons();

    std::vector<UserPreset> m_own;
    QString m_folder;
    LatestOnly m_reader; ///< what was on the disk last is what is shown
    QString m_key;
    QComboBox* m_box = nullptr;
    QAction* m_save = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace byol::ui
