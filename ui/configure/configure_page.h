#pragma once

#include "core/base/config/run_config.h"
#include "ui/common/engine_process.h"
#include "ui/common/page.h"
#include "ui/common/run_starter.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace byol::ui {

class ConfigForm;
class DatasetLine;
class MessageBar;
class PreflightPanel;
class SchedulePanel;
class TomlView;

/// Settings of a new run: from a preset or a past run, as a form or as TOML, with its schedules drawn beside it; Start.
class ConfigurePage : public Page {
    Q_OBJECT

public:
    explicit ConfigurePage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("configure"); }
    void setActive(bool active) override;
    QAction* startAction() const { return m_start; }
    const RunConfig& config() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildLeft();
    QWidget* buildRight();
    QWidget* buildRunCard();
    void fillPresets();
    void choosePreset(int index);
    void clone(const RunConfig& config, const QString& origin);
    void useBase(const RunConfig& base, bool offerUndo);
    void showText(bool on);
    void settingsChanged();
    void showDifferences();
    void askForDevices();
    void start();

    RunStarter m_starter;
    EngineQuery m_devices;
    RunConfig m_base;
    MessageBar* m_message = nullptr;
    QComboBox* m_presets = nullptr;
    QPushButton* m_asText = nullptr;
    QPushButton* m_resetAll = nullptr;
    QLabel* m_differences = nullptr;
    QStackedWidget* m_views = nullptr;
    ConfigForm* m_form = nullptr;
    TomlView* m_toml = nullptr;
    QLineEdit* m_name = nullptr;
    DatasetLine* m_dataset = nullptr;
    PreflightPanel* m_preflight = nullptr;
    SchedulePanel* m_schedules = nullptr;
    QAction* m_start = nullptr;
    QPushButton* m_startButton = nullptr;
    bool m_askedForDevices = false;
    bool m_toldProblem = false; ///< the message says that a setting must be changed
};

} // namespace byol::ui
