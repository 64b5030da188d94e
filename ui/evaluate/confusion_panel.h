#pragma once

#include "core/base/config/run_config.h"
#include "core/base/run/run_types.h"
#include "ui/common/background.h"
#include "ui/evaluate/predictions.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace byol::ui {

class CellImages;
class ConfusionView;
class DatasetImages;
class DataTwin;
class EmptyState;
class TableModel;

/// The confusion matrix of an evaluation, its largest mistakes, and the images behind the cell that was opened.
class ConfusionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionPanel(QWidget* parent = nullptr);
    ~ConfusionPanel() override;

    /// @param data the dataset of the run @param evaluation copied; nullptr shows why there is nothing
    void setEvaluation(const std::filesystem::path& run, const DataSettings& data, const Evaluation* evaluation);
    ConfusionView* view() const { return m_view; }

Q_SIGNALS:
    /// A mean has no matrix of its own; the user wants one of its seeds.
    void seedRequested(qint64 evaluation);
    void problemOccurred(const QString& sentence, const QString& details);

private:
    QWidget* buildMatrix();
    QWidget* buildDetails();
    void showMistakes();
    void openCell(int row, int column);
    void showImages();
    void openDataset();
    void checkDataset();
    void say(const QString& text);

    std::filesystem::path m_run;
    DataSettings m_data;
    std::optional<Evaluation> m_evaluation;
    std::shared_ptr<const Predictions> m_predictions;
    LatestOnly m_reader;
    std::unique_ptr<DatasetImages> m_images;
    int m_row = -1;
    int m_column = -1;

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ConfusionView* m_view = nullptr;
    DataTwin* m_twin = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_back = nullptr;
    QStackedWidget* m_details = nullptr;
    TableModel* m_mistakes = nullptr;
    QTableView* m_mistakeView = nullptr;
    CellImages* m_cell = nullptr;
};

} // namespace byol::ui
