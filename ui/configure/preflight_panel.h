#pragma once

#include "core/base/config/run_config.h"
#include "ui/common/engine_process.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QPushButton;

namespace byol::ui {

/// What a run would take on this machine (images/s, memory, time to finish, the largest batch that fits), measured by
/// `byol bench --for` when asked. Ends the measuring when asked again or destroyed.
class PreflightPanel : public QWidget {
    Q_OBJECT

public:
    explicit PreflightPanel(QWidget* parent = nullptr);

    /// The settings to measure. Figures of other settings stay, and are said to be of other settings.
    void setConfig(const RunConfig& config);
    QString text() const;

private:
    void measureOrCancel();
    void measure();
    void take(int code, const QByteArray& output, const QString& problem);
    void say(const QString& text, bool problem = false);
    void showRunning(bool running);

    RunConfig m_config;
    RunConfig m_measured;
    bool m_hasFigures = false;
    QTemporaryDir m_folder;
    EngineQuery m_query;
    QLabel* m_text = nullptr;
    QLabel* m_stale = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace byol::ui
