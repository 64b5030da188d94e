#include "ui/evaluate/efficiency_panel.h"

#include "ui/common/data_twin.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/evaluate/efficiency_plot.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>

namespace byol::ui {
namespace {

struct Line {
    QString name;
    EfficiencyPoint point;
};

std::vector<Line> linesOf(const LabelEfficiency& data) {
    std::vector<Line> lines;
    for (const EfficiencySeries& series : data.series)
        for (const EfficiencyPoint& point : series.points)
            lines.push_back({ nameOf(series), point });
    for (const EfficiencyMark& mark : data.published)
        lines.push_back({ mark.source, { mark.share, mark.top1, -1, -1, 0, 0 } });
    return lines;
}

TableSource tableOf(const LabelEfficiency& data) {
    const auto lines = std::make_shared<std::vector<Line>>(linesOf(data));
    TableSource source;
    source.headers = { EfficiencyPanel::tr("Learned How"), EfficiencyPanel::tr("Share of Labels"),
        EfficiencyPanel::tr("Top-1"), EfficiencyPanel::tr("95 % Low"), EfficiencyPanel::tr("95 % High"),
        EfficiencyPanel::tr("Seeds") };
    source.rows = static_cast<int>(lines->size());
    source.cell = [lines](int row, int column) -> QVariant {
        const auto& [name, point] = (*lines)[static_cast<std::size_t>(row)];
        const auto known = [](double value) { return value < 0 ? QVariant() : QVariant(value); };
        switch (column) {
        case 0:
            return name;
        case 1:
            return point.share;
        case 2:
            return point.top1;
        case 3:
            return known(point.low);
        case 4:
            return known(point.high);
        default:
            return point.seeds > 0 ? QVariant(point.seeds) : QVariant();
        }
    };
    return source;
}

} // namespace

EfficiencyPanel::EfficiencyPanel(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_plot(new EfficiencyPlot)
    , m_twin(new DataTwin(m_plot, tr("Label Efficiency"), [this] { return tableOf(m_plot->data()); }))
    , m_sentence(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_stack);
    auto* empty = new EmptyState(m_stack);
    empty->setContent(QStringLiteral("evaluate"), tr("No curve yet"),
        tr("Semi-supervised evaluations show how few labels the representation needs."),
        tr("Prepare a Semi-Supervised Evaluation"));
    m_stack->addWidget(empty);
    auto* content = new QWidget(m_stack);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    m_sentence->setTextFormat(Qt::PlainText);
    setRole(m_sentence, Role::muted);
    m_twin->setPaint([this](QPainter& painter, const QSize& size) { m_plot->paint(painter, size); });
    column->addWidget(m_twin, 1);
    column->addWidget(m_sentence);
    m_stack->addWidget(content);
    const QString hint = tr("Point at a mark to read it; bars are 95 % intervals over the seeds.");
    m_sentence->setText(hint);
    connect(m_plot, &EfficiencyPlot::sentenceChanged, m_sentence,
        [this, hint](const QString& sentence) { m_sentence->setText(sentence.isEmpty() ? hint : sentence); });
    connect(m_twin, &DataTwin::problemOccurred, this, &EfficiencyPanel::problemOccurred);
    connect(empty, &EmptyState::triggered, this, &EfficiencyPanel::semiRequested);
}

void EfficiencyPanel::setEvaluations(const std::vector<Evaluation>& evaluations) {
    m_plot->setData(labelEfficiency(evaluations));
    m_twin->refreshTable();
    m_stack->setCurrentIndex(m_plot->data().isEmpty() ? 0 : 1);
}

} // namespace byol::ui
