#include "ui/runs/results_view.h"

#include "core/base/config/schema.h"
#include "ui/common/data_twin.h"
#include "ui/common/theme.h"
#include "ui/runs/parallel_plot.h"
#include "ui/runs/results_scatter.h"
#include "ui/runs/runs_model.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

using ColumnKind = RunColumn::Kind;

QComboBox* addBox(QHBoxLayout* row, const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    auto* box = new QComboBox(parent);
    box->setMinimumWidth(140);
    box->setMaximumWidth(220);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    return box;
}

} // namespace

ResultsView::ResultsView(const RunsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_pictures(new QStackedWidget(this))
    , m_parallel(new ParallelPlot)
    , m_scatter(new ResultsScatter)
    , m_parallelTwin(new DataTwin(
          m_parallel, tr("Settings and Results"), [this] { return m_parallel->data().table(); }, m_pictures))
    , m_scatterTwin(new DataTwin(
          m_scatter, tr("Settings and Results"), [this] { return m_scatter->data().table(); }, m_pictures)) {
    m_parallelTwin->setPaint([this](QPainter& painter, const QSize& size) { m_parallel->draw(painter, size); });
    m_scatterTwin->setPaint([this](QPainter& painter, const QSize& size) { m_scatter->draw(painter, size); });
    m_pictures->addWidget(m_parallelTwin);
    m_pictures->addWidget(m_scatterTwin);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildChoices());
    layout->addWidget(m_pictures, 1);
    for (ResultPlot* plot : { static_cast<ResultPlot*>(m_parallel), static_cast<ResultPlot*>(m_scatter) }) {
        connect(plot, &ResultPlot::runChosen, this, &ResultsView::runChosen);
        connect(plot, &ResultPlot::runsChosen, this, &ResultsView::runsChosen);
    }
    setKind(Kind::parallel);
}

QWidget* ResultsView::buildChoices() {
    auto* choices = new QWidget(this);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_axes = new QPushButton(choices);
    m_axes->setText(tr("Axes"));
    m_axes->setToolTip(tr("Which settings and results are drawn"));
    m_axes->setMenu(new QMenu(m_axes));
    connect(m_axes->menu(), &QMenu::aboutToShow, this, &ResultsView::fillAxesMenu);
    m_scatterChoices = new QWidget(choices);
    auto* pair = new QHBoxLayout(m_scatterChoices);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(8);
    m_x = addBox(pair, tr("&Across:"), m_scatterChoices);
    m_y = addBox(pair, tr("&Up:"), m_scatterChoices);
    row->addWidget(m_axes);
    row->addWidget(m_scatterChoices);
    row->addStretch(1);
    m_color = addBox(row, tr("&Colour by:"), choices);
    for (QComboBox* box : { m_x, m_y, m_color })
        connect(box, &QComboBox::currentIndexChanged, this, &ResultsView::boxesChanged);
    return choices;
}

void ResultsView::setKind(Kind kind) {
    m_pictures->setCurrentIndex(kind == Kind::parallel ? 0 : 1);
    m_axes->setVisible(kind == Kind::parallel);
    m_scatterChoices->setVisible(kind == Kind::scatter);
}

void ResultsView::setRuns(const std::vector<const RunSummary*>& runs) {
    m_runs = runs;
    m_all = tellingColumns(runs, 1000);
    for (const ColumnKind kind : { ColumnKind::epoch, ColumnKind::duration, ColumnKind::dataset })
        m_all.push_back({ kind });
    for (const RunColumn& column : m_model.columns())
        if (std::find(m_all.begin(), m_all.end(), column) == m_all.end() && column.isNumber())
            m_all.push_back(column);
    fillBoxes();
    draw();
}

std::vector<RunColumn> ResultsView::choice() const {
    return m_chosen.empty() ? tellingColumns(m_runs) : m_chosen;
}

void ResultsView::fillBoxes() {
    m_filling = true;
    const std::vector<RunColumn> telling = tellingColumns(m_runs);
    const RunColumn first = telling.empty() ? RunColumn { ColumnKind::epoch } : telling.front();
    const RunColumn last = telling.empty() ? RunColumn { ColumnKind::loss } : telling.back();
    for (QComboBox* box : { m_x, m_y, m_color }) {
        const QString before = box->currentData().toString();
        const bool isNew = box->count() == 0;
        box->clear();
        if (box == m_color)
            box->addItem(tr("Nothing"), QString());
        for (const RunColumn& column : m_all)
            box->addItem(column.title(), column.id());
        const QString wanted = !isNew ? before : (box == m_x ? first : last).id();
        box->setCurrentIndex(std::max(0, box->findData(wanted)));
    }
    m_filling = false;
}

void ResultsView::boxesChanged() {
    if (!m_filling)
        draw();
}

// The colour's column is read as a last axis of its own where it is not drawn.
void ResultsView::draw() {
    const auto colored = RunColumn::fromId(m_color->currentData().toString());
    std::vector<RunColumn> columns = choice();
    if (colored && std::find(columns.begin(), columns.end(), *colored) == columns.end())
        columns.push_back(*colored);
    const auto place = [](const std::vector<RunColumn>& list, const std::optional<RunColumn>& column) {
        std::optional<std::size_t> found;
        for (std::size_t i = 0; column && i < list.size(); ++i)
            if (list[i] == *column)
                found = i;
        return found;
    };
    m_parallel->setData(resultData(m_model, m_runs, columns));
    m_parallel->setColorAxis(place(columns, colored));
    std::vector<RunColumn> pair;
    for (const QComboBox* box : { m_x, m_y, m_color })
        if (const auto column = RunColumn::fromId(box->currentData().toString()))
            pair.push_back(*column);
    m_scatter->setData(resultData(m_model, m_runs, pair));
    m_scatter->setAxes(0, pair.size() > 1 ? 1 : 0);
    m_scatter->setColorAxis(colored ? std::optional(pair.size() - 1) : std::nullopt);
    m_parallelTwin->refreshTable();
    m_scatterTwin->refreshTable();
}

void ResultsView::addAxisAction(QMenu* menu, const RunColumn& column) {
    const std::vector<RunColumn> shown = choice();
    QAction* action = menu->addAction(column.title());
    action->setCheckable(true);
    action->setChecked(std::find(shown.begin(), shown.end(), column) != shown.end());
    connect(action, &QAction::toggled, this, [this, column](bool wanted) {
        m_chosen = choice();
        if (wanted)
            m_chosen.push_back(column);
        else
            std::erase(m_chosen, column);
        draw();
    });
}

void ResultsView::fillAxesMenu() {
    QMenu* menu = m_axes->menu();
    menu->clear();
    connect(menu->addAction(tr("Those That Differ")), &QAction::triggered, this, [this] {
        m_chosen.clear();
        draw();
    });
    menu->addSeparator();
    for (const RunColumn& column : m_all)
        addAxisAction(menu, column);
    menu->addSeparator();
    QMenu* others = menu->addMenu(tr("Other Settings"));
    for (const FieldGroup& group : schema_groups()) {
        QMenu* fields = others->addMenu(QCoreApplication::translate("Schema", group.label.c_str()));
        for (const Field& field : schema())
            if (field.group() == group.name)
                addAxisAction(fields, { ColumnKind::setting, field.path });
    }
}

void ResultsView::setCurrent(const std::filesystem::path& run) {
    m_parallel->setCurrent(run);
    m_scatter->setCurrent(run);
}

void ResultsView::setSelection(const std::vector<std::filesystem::path>& runs) {
    m_parallel->setSelection(runs);
    m_scatter->setSelection(runs);
}

} // namespace byol::ui
