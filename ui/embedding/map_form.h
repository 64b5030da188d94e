#pragma once

#include "core/base/config/run_config.h"
#include "core/base/run/run_types.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;

namespace byol::ui {

/// What a map is to be computed from: method, checkpoint, points and the parameters of t-SNE.
class MapForm : public QWidget {
    Q_OBJECT

public:
    explicit MapForm(QWidget* parent = nullptr);

    void setDefaults(const EmbeddingSettings& settings);
    void setCheckpoints(const std::vector<CheckpointEntry>& checkpoints);
    void setBusy(bool busy);
    void clear();
    /// Of `byol embed`: for one checkpoint, or for all of them over time.
    QStringList arguments(const QString& run, bool timeline) const;

Q_SIGNALS:
    void computeRequested(bool timeline);

private:
    void build();
    void offer();

    QComboBox* m_method = nullptr;
    QComboBox* m_checkpoint = nullptr;
    QSpinBox* m_points = nullptr;
    QDoubleSpinBox* m_perplexity = nullptr;
    QSpinBox* m_iterations = nullptr;
    QPushButton* m_compute = nullptr;
    QPushButton* m_timeline = nullptr;
    bool m_busy = false;
};

} // namespace byol::ui
