#pragma once

#include "core/base/config/run_config.h"
#include "ui/common/background.h"
#include "ui/common/engine_process.h"
#include "ui/common/page.h"
#include "ui/common/run_starter.h"
#include "ui/configure/draft.h"
#include "ui/configure/edit_history.h"

#include <string>

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace byol::ui {

class ChangesPanel;
class ConfigForm;
class DatasetLine;
class MessageBar;
class PreflightPanel;
class PresetBox;
class SchedulePanel;
class TomlView;

/// Settings of a new run: from a preset, a file or a past run, as a form or as TOML, with what differs, what it would
/// take and its schedules beside it; Start, Add to Queue, Sweep.
class ConfigurePage : public Page {
    Q_OBJECT

public:
    explicit ConfigurePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("configure"); }
    void setActive(bool active) override;
    QAction* startAction() const { return m_start; }
    QAction* queueAction() const { return m_queue; }
    QAction* sweepAction() const { return m_sweep; }
    QAction* savePresetAction() const;
    const RunConfig& config() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    QWidget* buildHeader();
    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildRunCard();
    void listenToWorkspace();
    void restoreDraft();
    void showState(const EditState& state);
    EditState state() const;
    void useBase(const RunConfig& base, const QString& origin, const QString& sentence = {});
    void openFile(const QString& path);
    void takeData(const QString& path);
    void goToField(const QString& path);
    void showText(bool on);
    void settingsChanged();
    void listReferences();
    void compare();
    void showChanges();
    void presetSaved(const QString& name, const QString& replaced);
    void takeOldValue(const std::string& path);
    void askForDevices();
    void askForPresetName();
    bool isReady();
    void start();
    void addToQueue();
    void openSweep();
    void showIcons();

    RunStarter m_starter;
    EngineQuery m_devices;
    LatestOnly m_referenceReader;
    LatestOnly m_fileReader;
    EditHistory m_history;
    Draft m_draft;
    RunConfig m_base;
    RunConfig m_reference; ///< what the changes panel compares with
    std::vector<std::pair<QString, QString>> m_deviceNames; ///< label, id
    MessageBar* m_message = nullptr;
    PresetBox* m_presets = nullptr;
    QPushButton* m_asText = nullptr;
    QPushButton* m_resetAll = nullptr;
    QStackedWidget* m_views = nullptr;
    ConfigForm* m_form = nullptr;
    TomlView* m_toml = nullptr;
    QLineEdit* m_name = nullptr;
    DatasetLine* m_dataset = nullptr;
    ChangesPanel* m_changes = nullptr;
    PreflightPanel* m_preflight = nullptr;
    SchedulePanel* m_schedules = nullptr;
    QAction* m_start = nullptr;
    QAction* m_queue = nullptr;
    QAction* m_sweep = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    bool m_hasReference = true;
    bool m_askedForDevices = false;
    bool m_showing = false; ///< a whole state is being shown; the form's signals are no edits
    bool m_toldProblem = false; ///< the message says that a setting must be changed
};

} // namespace byol::ui
