#include "ui/monitor/collapse_panel.h"

#include "ui/common/data_twin.h"
#include "ui/common/series_plot.h"
#include "ui/common/theme.h"
#include "ui/monitor/meter_bar.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace byol::ui {
namespace {

constexpr int iconSide = 20;
constexpr int leastPlotHeight = 130;
constexpr double deepestUniformity = -4;

QLabel* textLabel(QWidget* parent, bool wraps) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    return label;
}

} // namespace

QString verdictIconName(CollapseVerdict::Level level) {
    switch (level) {
    case CollapseVerdict::Level::green:
        return QStringLiteral("good");
    case CollapseVerdict::Level::amber:
        return QStringLiteral("warning");
    case CollapseVerdict::Level::red:
        return QStringLiteral("error");
    case CollapseVerdict::Level::unknown:
        break;
    }
    return QStringLiteral("help");
}

QColor verdictColor(CollapseVerdict::Level level, const QPalette& palette) {
    const Theme theme = Theme::from(palette);
    switch (level) {
    case CollapseVerdict::Level::green:
        return theme.good;
    case CollapseVerdict::Level::amber:
        return theme.warn;
    case CollapseVerdict::Level::red:
        return theme.bad;
    case CollapseVerdict::Level::unknown:
        break;
    }
    return theme.mutedText;
}

CollapsePanel::CollapsePanel(QWidget* parent)
    : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(24);
    row->addWidget(buildVerdict(), 3);
    row->addWidget(buildFigures(), 4);
    row->addWidget(buildSpectrum(), 4);
    showFigures({});
    showSpectrum(0, {});
}

QWidget* CollapsePanel::buildVerdict() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    m_icon = new QLabel(box);
    m_word = textLabel(box, false);
    QFont large = m_word->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_word->setFont(large);
    top->addWidget(m_icon);
    top->addWidget(m_word, 1);
    m_sentence = textLabel(box, true);
    m_advice = textLabel(box, true);
    setRole(m_advice, Role::muted);
    m_change = new QPushButton(tr("Change the &Setting"), box);
    m_change->setObjectName(QStringLiteral("changeSetting"));
    column->addLayout(top);
    column->addWidget(m_sentence);
    column->addWidget(m_advice);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT fieldWanted(m_verdict.field); });
    return box;
}

QWidget* CollapsePanel::buildFigures() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    m_std = addRow(grid, tr("Std of the projections"),
        tr("Spread of the normalised projections of different images. 1/sqrt(d) when they fill the sphere, 0 when all "
           "are the same."));
    m_rank = addRow(
        grid, tr("Effective rank"), tr("How many directions the projections use, by the entropy of their spectrum."));
    m_participation = addRow(grid, tr("Participation ratio"),
        tr("How many directions the variance is spread over. Below 1.5 there is only one."));
    m_alignment = addRow(grid, tr("Alignment"),
        tr("Mean squared distance of the two views of an image. 0: they agree; 2: as far as strangers."));
    m_uniformity = addRow(
        grid, tr("Uniformity"), tr("How evenly the projections cover the sphere. 0: one point; near -4: spread."));
    m_cosine = addRow(
        grid, tr("Cosine of random pairs"), tr("How alike unrelated images look. Near 0 is healthy, 1 is collapse."));
    m_target = addRow(grid, tr("Online and target"), tr("Cosine of the online and the target network's projections."));
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

CollapsePanel::Row CollapsePanel::addRow(QGridLayout* grid, const QString& name, const QString& help) {
    const Row row { textLabel(this, false), new MeterBar(this), textLabel(this, false) };
    row.name->setText(name);
    row.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int at = grid->rowCount();
    grid->addWidget(row.name, at, 0);
    grid->addWidget(row.bar, at, 1);
    grid->addWidget(row.value, at, 2);
    for (QWidget* part :
        { static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.bar), static_cast<QWidget*>(row.value) })
        part->setToolTip(help);
    return row;
}

QWidget* CollapsePanel::buildSpectrum() {
    m_spectrum = new SeriesPlot(tr("Spectrum"), this);
    m_spectrum->addCurve(tr("Eigenvalue"), 4);
    m_spectrum->setAxisNames(tr("Index"), tr("Share of the variance"));
    m_spectrum->setXKind(SeriesPlot::XKind::number, tr("index %1"));
    m_spectrum->setLogY(true);
    m_spectrum->setMinimumHeight(leastPlotHeight);
    m_spectrum->setToolTip(tr("Eigenvalues of the projections' covariance, largest first. Collapse shows as a cliff."));
    m_twin = new DataTwin(
        m_spectrum, tr("Spectrum"), [this] { return m_spectrum->table(); }, this);
    m_twin->setPaint([this](QPainter& painter, const QSize& size) { m_spectrum->paint(painter, size); });
    connect(m_twin, &DataTwin::problemOccurred, this, &CollapsePanel::problemOccurred);
    return m_twin;
}

void CollapsePanel::showRow(
    const Row& row, std::optional<double> value, int digits, double share, const QString& healthy) {
    if (!value) {
        row.bar->setValue(std::nullopt);
        row.value->setText(QStringLiteral("–"));
        return;
    }
    const QString figure = QLocale().toString(*value, 'f', digits);
    row.bar->setValue(share);
    row.value->setText(
        healthy.isEmpty() ? figure : tr("%1 of %2", "a figure and what it would be").arg(figure, healthy));
}

void CollapsePanel::showFigures(const CollapseFigures& figures) {
    const QLocale locale;
    const auto dimensions = static_cast<double>(std::max<std::int64_t>(1, figures.dimensions));
    const double healthy = 1 / std::sqrt(dimensions);
    const QString d = figures.dimensions > 0 ? locale.toString(static_cast<qlonglong>(figures.dimensions)) : QString();
    showRow(m_std, figures.std, 4, figures.std.value_or(0) / healthy,
        d.isEmpty() ? QString() : locale.toString(healthy, 'f', 4));
    showRow(m_rank, figures.effectiveRank, 1, figures.effectiveRank.value_or(0) / dimensions, d);
    showRow(m_participation, figures.participation, 1, figures.participation.value_or(0) / dimensions, d);
    showRow(m_alignment, figures.alignment, 3, figures.alignment.value_or(0) / 2, {});
    showRow(m_uniformity, figures.uniformity, 2, figures.uniformity.value_or(0) / deepestUniformity, {});
    showRow(m_cosine, figures.randomCosine, 3, std::abs(figures.randomCosine.value_or(0)), {});
    showRow(m_target, figures.targetCosine, 3, figures.targetCosine.value_or(0), {});
    for (QWidget* part : { static_cast<QWidget*>(m_target.name), static_cast<QWidget*>(m_target.bar),
             static_cast<QWidget*>(m_target.value) })
        part->setVisible(figures.targetCosine.has_value());
    m_verdict = judge(figures);
    showVerdict();
}

void CollapsePanel::showVerdict() {
    const QColor color = verdictColor(m_verdict.level, palette());
    m_icon->setPixmap(themedIcon(verdictIconName(m_verdict.level), color).pixmap(iconSide, iconSide));
    m_word->setText(m_verdict.word);
    m_sentence->setText(m_verdict.sentence);
    m_advice->setText(m_verdict.advice);
    m_advice->setVisible(!m_verdict.advice.isEmpty());
    m_change->setVisible(!m_verdict.field.isEmpty());
    m_change->setToolTip(tr("Shows “%1” on the Configure page.").arg(m_verdict.field));
}

// A share of nothing has no place on a log axis.
void CollapsePanel::showSpectrum(std::int64_t step, const std::vector<double>& eigenvalues) {
    std::vector<SeriesPlot::Point> points;
    for (std::size_t i = 0; i < eigenvalues.size(); ++i)
        if (eigenvalues[i] > 0)
            points.push_back({ static_cast<double>(i + 1), eigenvalues[i] });
    m_spectrum->clearCurves();
    m_spectrum->append(0, points);
    m_spectrum->setAxisNames(points.empty()
            ? tr("No spectrum was measured yet")
            : tr("Index (step %1)").arg(QLocale().toString(static_cast<qlonglong>(step))),
        tr("Share"));
    m_twin->refreshTable();
}

void CollapsePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (m_icon && event->type() == QEvent::PaletteChange)
        showVerdict();
}

} // namespace byol::ui
