#pragma once

#include "ui/common/page.h"
#include "ui/common/run_watch.h"

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace byol::ui {

class ClassTable;
class ConfusionPanel;
class DatasetImages;
class DetailsPanel;
class EfficiencyPanel;
class EmptyState;
class EvaluationQueue;
class ProtocolForm;
class ResultTable;

/// Scores checkpoints by every protocol of `byol evaluate`, one after the other in processes of their own, and shows
/// what came out: the table of results and, of the chosen one, confusions, classes, protocol and published figures;
/// of all together, the label-efficiency curve.
class EvaluatePage : public Page {
    Q_OBJECT

public:
    explicit EvaluatePage(Workspace& workspace, QWidget* parent = nullptr);
    ~EvaluatePage() override;

    QString title() const override;
    QString iconName() const override { return QStringLiteral("evaluate"); }
    void setActive(bool active) override;

private:
    QWidget* buildResults();
    void connectParts();
    void runChanged();
    void takeSnapshot(const RunSnapshot& snapshot);
    void lookAtLabels();
    void evaluate();
    void showChosen();
    void showState();
    void problem(const QString& sentence, const QString& details);

    RunWatch m_watch;
    std::optional<RunSnapshot> m_snapshot;
    std::unique_ptr<DatasetImages> m_dataset; ///< only to know whether it has labels
    std::optional<bool> m_labelled;
    std::int64_t m_newest = 0; ///< id of the newest evaluation shown

    ProtocolForm* m_form = nullptr;
    EvaluationQueue* m_queue = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ResultTable* m_results = nullptr;
    QTabWidget* m_tabs = nullptr;
    ConfusionPanel* m_confusion = nullptr;
    ClassTable* m_classes = nullptr;
    EfficiencyPanel* m_efficiency = nullptr;
    DetailsPanel* m_published = nullptr;
    DetailsPanel* m_protocol = nullptr;
};

} // namespace byol::ui
