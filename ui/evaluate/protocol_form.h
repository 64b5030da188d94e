#pragma once

#include "core/base/config/run_config.h"
#include "ui/evaluate/evaluation_choice.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace byol::ui {

/// Where an evaluation is put together: method, checkpoints, seeds and the few options of the method, with one line on
/// what it does, or on why it cannot be done now.
class ProtocolForm : public QFrame {
    Q_OBJECT

public:
    explicit ProtocolForm(QWidget* parent = nullptr);

    EvaluationChoice choice() const;
    void setKind(const QString& kind);
    /// The checkpoints to choose from and the settings that options begin at. The user's choice stays where it can.
    void setRun(const RunConfig& config, const std::vector<CheckpointEntry>& checkpoints);
    void setMeans(const EvaluationMeans& means);
    bool isReady() const;

Q_SIGNALS:
    void evaluateRequested();

private:
    struct Option {
        std::function<QString()> value;
        std::function<void(const RunConfig&)> reset;
        QString setting; ///< "knn.k"
        QString kind;
        QString initial; ///< the run's own value
    };
    void buildFirstRow(QHBoxLayout* row);
    void buildSecondRow(QHBoxLayout* row);
    void buildTransferRow(QHBoxLayout* row);
    QWidget* buildOptions(const QString& kind);
    QSpinBox* addNumber(QHBoxLayout* row, const QString& kind, const QString& label, const QString& setting, int most,
        std::function<std::int64_t(const RunConfig&)> read);
    QLineEdit* addText(QHBoxLayout* row, const QString& kind, const QString& label, const QString& setting,
        std::function<QString(const RunConfig&)> read);
    QString kind() const;
    void fillCheckpoints(const std::vector<CheckpointEntry>& checkpoints);
    void showCheckpoints();
    void kindChanged();
    void refresh();
    void browse();

    EvaluationMeans m_means;
    std::vector<Option> m_options;
    QComboBox* m_kind = nullptr;
    QPushButton* m_checkpoints = nullptr;
    QMenu* m_menu = nullptr;
    QSpinBox* m_seeds = nullptr;
    QComboBox* m_features = nullptr;
    QLabel* m_featuresLabel = nullptr;
    QCheckBox* m_baselines = nullptr;
    QStackedWidget* m_pages = nullptr;
    QCheckBox* m_augment = nullptr;
    bool m_augmentInitially = false;
    QLineEdit* m_percents = nullptr;
    QWidget* m_transfer = nullptr;
    QLineEdit* m_data = nullptr;
    QComboBox* m_protocol = nullptr;
    QComboBox* m_metric = nullptr;
    QLabel* m_line = nullptr;
    QPushButton* m_start = nullptr;
    std::vector<std::int64_t> m_steps;
    bool m_tunedBaselines = true;
    bool m_frozenBaselines = false;
};

} // namespace byol::ui
