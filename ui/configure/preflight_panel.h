#pragma once

#include "core/base/config/run_config.h"
#include "ui/common/engine_process.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QWidget>

#include <optional>

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
    /// Whether the engine found a GPU; until told, nothing is said of it.
    void setHasGpu(bool has);
    /// How long one run takes, while the figures are those of the settings.
    std::optional<double> seconds() const;
    QString text() const;

Q_SIGNALS:
    void batchAdvised(qint64 batch); ///< the user takes the batch size that fits

private:
    void measureOrCancel();
    void measure();
    void take(int code, const QByteArray& output, const QString& problem);
    void say(const QString& text, bool problem = false);
    void showRunning(bool running);
    void advise();

    RunConfig m_config;
    RunConfig m_measured;
    bool m_hasFigures = false;
    std::optional<bool> m_hasGpu;
    QJsonObject m_found;
    QTemporaryDir m_folder;
    EngineQuery m_query;
    QLabel* m_text = nullptr;
    QLabel* m_stale = nullptr;
    QLabel* m_advice = nullptr;
    QPushButton* m_take = nullptr;
    QPushButton* m_button = nullptr;
};

/// "about 13 minutes".
QString roughTime(double seconds);

} // namespace byol::ui
