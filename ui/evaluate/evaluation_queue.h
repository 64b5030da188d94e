#pragma once

#include "ui/common/run_watch.h"
#include "ui/evaluate/evaluation_choice.h"

#include <QFrame>

#include <deque>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace byol::ui {

class JobBar;

/// Evaluations that were asked for, done one after the other: the one that is going with its progress, and those that
/// wait, each of which can be taken out. Hidden when there is nothing to do.
class EvaluationQueue : public QFrame {
    Q_OBJECT

public:
    explicit EvaluationQueue(QWidget* parent = nullptr);

    void add(const std::vector<EvaluationOrder>& orders);
    bool isBusy() const;
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// The run that the page shows, whose evaluations started elsewhere are shown too while the page is in front.
    void setShownRun(const std::filesystem::path& run);
    void takeSnapshot(const RunSnapshot& snapshot);

Q_SIGNALS:
    void busyChanged();
    void failed(const QString& title, const QString& details);

private:
    void readNext();
    void startNext(const RunSnapshot& snapshot);
    void take(const RunSnapshot& snapshot);
    void jobEnded();
    void show();
    void addLine(std::size_t place);

    RunWatch m_watch; ///< of the run whose evaluation is going: also when the page shows another, or none
    std::filesystem::path m_shownRun;
    std::deque<EvaluationOrder> m_waiting;
    std::optional<EvaluationOrder> m_going;
    JobBar* m_job = nullptr;
    QLabel* m_title = nullptr;
    QWidget* m_lines = nullptr;
    QVBoxLayout* m_lineLayout = nullptr;
};

} // namespace byol::ui
