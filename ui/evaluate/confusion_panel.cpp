#include "ui/evaluate/confusion_panel.h"

#include "ui/common/data_twin.h"
#include "ui/common/dataset_images.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/evaluate/cell_images.h"
#include "ui/evaluate/class_figures.h"
#include "ui/evaluate/confusion_view.h"
#include "ui/evaluate/evaluation_facts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace byol::ui {
namespace {

constexpr std::size_t mostMistakes = 50;

TableSource matrixTable(const ConfusionView& view) {
    TableSource source;
    source.headers << ConfusionPanel::tr("True Class");
    source.headers += view.classes();
    source.rows = view.classCount();
    source.cell = [&view](int row, int column) {
        return column == 0 ? QVariant(view.classes()[row])
                           : QVariant(static_cast<qlonglong>(view.count(row, column - 1)));
    };
    return source;
}

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConfusionPanel::ConfusionPanel(QWidget* parent)
    : QWidget(parent)
    , m_images(std::make_unique<DatasetImages>())
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    auto* content = new QWidget(this);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(buildMatrix(), 1);
    row->addWidget(buildDetails(), 1);
    m_stack->addWidget(content);
    connect(m_images.get(), &DatasetImages::opened, this, &ConfusionPanel::checkDataset);
    connect(m_images.get(), &DatasetImages::failed, this, [this](const QString& problem) {
        say(tr("The images cannot be shown: the dataset was not opened."));
        Q_EMIT problemOccurred(tr("The dataset of the evaluation was not opened."), problem);
    });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_evaluation)
            Q_EMIT seedRequested(factsOf(*m_evaluation).rows.front());
    });
}

ConfusionPanel::~ConfusionPanel() = default;

QWidget* ConfusionPanel::buildMatrix() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* values = new QComboBox(side);
    values->setObjectName(QStringLiteral("matrixValues"));
    values->addItems({ tr("Share of the true class, %"), tr("Number of images") });
    auto* label = new QLabel(tr("Ce&lls:"), side);
    label->setBuddy(values);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(values);
    row->addStretch(1);
    m_view = new ConfusionView(side);
    m_twin = new DataTwin(
        m_view, tr("Confusion Matrix"), [this] { return matrixTable(*m_view); }, side);
    layout->addLayout(row);
    layout->addWidget(m_twin, 1);
    connect(values, &QComboBox::currentIndexChanged, m_view, [this](int index) { m_view->setNormalised(index == 0); });
    connect(m_view, &ConfusionView::cellOpened, this, &ConfusionPanel::openCell);
    connect(m_twin, &DataTwin::problemOccurred, this, &ConfusionPanel::problemOccurred);
    return side;
}

QWidget* ConfusionPanel::buildDetails() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_headline = plainLabel(side);
    m_headline->setMinimumHeight(fontMetrics().height() + 8);
    m_back = new QPushButton(tr("All &Mistakes"), side);
    m_back->setObjectName(QStringLiteral("allMistakes"));
    setRole(m_back, Role::link);
    auto* row = new QHBoxLayout;
    row->addWidget(m_headline, 1);
    row->addWidget(m_back);
    m_note = plainLabel(side);
    setRole(m_note, Role::muted);
    m_details = new QStackedWidget(side);
    m_mistakes = new TableModel(this);
    m_mistakeView = new QTableView(m_details);
    m_mistakeView->setObjectName(QStringLiteral("mistakes"));
    m_mistakeView->setModel(m_mistakes);
    m_mistakeView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_mistakeView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_mistakeView->setAlternatingRowColors(true);
    m_mistakeView->setTabKeyNavigation(false);
    m_mistakeView->verticalHeader()->hide();
    m_mistakeView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_mistakeView->horizontalHeader()->setHighlightSections(false);
    m_mistakeView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mistakeView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_mistakeView->setAccessibleName(tr("Largest mistakes"));
    m_cell = new CellImages(*m_images, this);
    auto* list = new QListView(m_details);
    list->setObjectName(QStringLiteral("cellImages"));
    list->setModel(m_cell);
    list->setViewMode(QListView::IconMode);
    list->setResizeMode(QListView::Adjust);
    list->setMovement(QListView::Static);
    list->setUniformItemSizes(true);
    list->setIconSize({ CellImages::side, CellImages::side });
    list->setGridSize({ CellImages::side + 10, CellImages::side + 10 });
    list->setAccessibleName(tr("Images of the cell"));
    m_details->addWidget(m_mistakeView);
    m_details->addWidget(list);
    layout->addLayout(row);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_note);
    connect(m_view, &ConfusionView::sentenceChanged, this,
        [this](const QString& sentence) { m_headline->setText(sentence); });
    connect(m_back, &QPushButton::clicked, this, &ConfusionPanel::showMistakes);
    const auto open = [this](const QModelIndex& index) {
        m_view->open(m_mistakes->index(index.row(), 4).data(Qt::UserRole).toInt(),
            m_mistakes->index(index.row(), 5).data(Qt::UserRole).toInt());
    };
    connect(m_mistakeView, &QTableView::clicked, this, open);
    connect(m_mistakeView, &QTableView::activated, this, open);
    return side;
}

void ConfusionPanel::setEvaluation(
    const std::filesystem::path& run, const DataSettings& data, const Evaluation* evaluation) {
    const bool same = evaluation && m_evaluation && evaluation->id == m_evaluation->id && run == m_run;
    if (same)
        return;
    m_run = run;
    m_data = data;
    m_evaluation = evaluation ? std::optional(*evaluation) : std::nullopt;
    m_predictions.reset();
    m_reader.cancel();
    QStringList classes;
    for (const std::string& name : evaluation ? evaluation->classes : std::vector<std::string>())
        classes << QString::fromStdString(name);
    m_view->setMatrix(classes, evaluation ? evaluation->confusion : std::vector<std::int64_t>());
    m_twin->refreshTable();
    const bool mean = evaluation && factsOf(*evaluation).isMean();
    if (mean)
        m_empty->setContent(QStringLiteral("evaluate"), tr("A mean has no confusion matrix"),
            tr("Each of the seeds that it is the mean of has one."), tr("Show the First Seed"));
    else
        m_empty->setContent(QStringLiteral("evaluate"), tr("No confusion matrix"),
            tr("Choose a result above; those of older versions may have none."));
    m_stack->setCurrentIndex(m_view->classCount() > 0 ? 1 : 0);
    showMistakes();
}

void ConfusionPanel::showMistakes() {
    m_row = m_column = -1;
    m_back->hide();
    m_details->setCurrentIndex(0);
    say(tr("Click a cell, or press Return on it, to see the images behind it."));
    m_headline->setText(m_view->sentence());
    if (!m_evaluation)
        return;
    auto mistakes = std::make_shared<std::vector<Mistake>>(
        largestMistakes(m_view->classCount(), m_evaluation->confusion, mostMistakes));
    TableSource source;
    source.headers = { tr("True Class"), tr("Taken For"), tr("Images"), tr("Share, %"), QString(), QString() };
    source.rows = static_cast<int>(mistakes->size());
    source.cell = [mistakes, classes = m_view->classes()](int row, int column) -> QVariant {
        const Mistake& mistake = (*mistakes)[static_cast<std::size_t>(row)];
        switch (column) {
        case 0:
            return classes[mistake.truth];
        case 1:
            return classes[mistake.predicted];
        case 2:
            return static_cast<qlonglong>(mistake.count);
        case 3:
            return std::round(mistake.share * 1000) / 10;
        default:
            return column == 4 ? mistake.truth : mistake.predicted;
        }
    };
    m_mistakes->setSource(source);
    m_mistakeView->setColumnHidden(4, true); // which classes they are
    m_mistakeView->setColumnHidden(5, true);
}

void ConfusionPanel::openCell(int row, int column) {
    m_row = row;
    m_column = column;
    m_headline->setText(m_view->sentence());
    m_back->show();
    m_details->setCurrentIndex(1);
    m_cell->setImages(Split::test, {});
    if (!m_evaluation || m_evaluation->predictions_file.empty())
        return say(tr("Which images these are was not stored. Evaluate again to see them."));
    openDataset();
    if (m_predictions)
        return showImages();
    say(tr("Reading which images these are."));
    m_reader.start([file = m_run / m_evaluation->predictions_file](
                       const LatestOnly::Stale&) { return std::make_shared<const Predictions>(readPredictions(file)); },
        [this](std::shared_ptr<const Predictions> predictions) {
            m_predictions = std::move(predictions);
            showImages();
        },
        [this](const QString& problem) {
            say(tr("Which images these are could not be read."));
            Q_EMIT problemOccurred(tr("The predictions could not be read."), problem);
        });
}

void ConfusionPanel::showImages() {
    if (m_row < 0)
        return;
    std::vector<std::int64_t> images = imagesBehind(*m_predictions, m_row, m_column);
    say(images.empty() ? tr("No image.") : tr("%n image(s)", "", static_cast<int>(images.size())));
    m_cell->setImages(m_predictions->split, std::move(images));
    checkDataset();
}

void ConfusionPanel::openDataset() {
    DataSettings data = m_data;
    if (m_evaluation->kind == "transfer") {
        const EvaluationFacts facts = factsOf(*m_evaluation);
        data.path = facts.dataset.toStdString();
        data.format = facts.datasetFormat.toStdString();
        data.max_images = 0;
    }
    m_images->setDataset(data);
}

// An index means another picture where the dataset was changed.
void ConfusionPanel::checkDataset() {
    if (!m_evaluation || m_row < 0 || !m_images->dataset())
        return;
    const QString then = factsOf(*m_evaluation).fingerprint;
    const QString now = QString::fromStdString(m_images->dataset()->info().fingerprint);
    if (!then.isEmpty() && then != now) {
        m_cell->setImages(Split::test, {});
        say(tr("The dataset has changed since this evaluation; its images cannot be shown."));
    }
}

void ConfusionPanel::say(const QString& text) {
    m_note->setText(text);
}

} // namespace byol::ui
