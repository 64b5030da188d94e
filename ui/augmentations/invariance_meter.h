#pragma once

#include "ui/common/background.h"
#include "ui/common/engine_process.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QProgressBar;

namespace byol::ui {

class DataTwin;
class SeriesPlot;

/// How alike two pictures are to a run's networks at one checkpoint.
struct PairLikeness {
    std::int64_t step = 0;
    double epoch = 0;
    double representation = 0; ///< cosine
    double projection = 0; ///< cosine
};
/// From the answer of `byol similarity --json`, by step; nothing when it is no such answer.
std::optional<std::vector<PairLikeness>> likenessFrom(const QByteArray& json);

/// The invariance meter: the cosine between the two views that are shown, as a run's networks see them at its last
/// checkpoint, and how it came to that over the earlier ones. The engine measures in the background.
class InvarianceMeter : public QWidget {
    Q_OBJECT

public:
    explicit InvarianceMeter(QWidget* parent = nullptr);

    void setRun(const std::filesystem::path& run);
    void setPair(const QImage& first, const QImage& second);
    /// Only a meter in front measures.
    void setActive(bool active);
    /// What is said beside the bar.
    QString text() const;

private:
    void schedule();
    void measure();
    void ask();
    void take(int code, const QByteArray& output, const QString& problem);
    void showLikeness(const std::vector<PairLikeness>& likeness);
    void say(const QString& text, bool problem = false);

    std::filesystem::path m_run;
    QImage m_first;
    QImage m_second;
    bool m_active = false;
    bool m_measured = true; ///< nothing has changed since it was asked last
    QTemporaryDir m_folder;
    QTimer m_patience;
    EngineQuery m_query;
    LatestOnly m_writer;
    std::vector<PairLikeness> m_likeness;
    QCheckBox* m_on = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_text = nullptr;
    SeriesPlot* m_plot = nullptr;
    DataTwin* m_twin = nullptr;
};

} // namespace byol::ui
