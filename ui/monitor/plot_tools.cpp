#include "ui/monitor/plot_tools.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSlider>

namespace byol::ui {
namespace {

constexpr int smoothingSteps = 100;
constexpr int usualSmoothing = 80;

QString key(const char* name) {
    return QStringLiteral("monitor/") + QLatin1String(name);
}

} // namespace

PlotTools::PlotTools(QWidget* parent)
    : QWidget(parent)
    , m_axis(new QComboBox(this))
    , m_smoothing(new QSlider(Qt::Horizontal, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_axis->setObjectName(QStringLiteral("axis"));
    m_axis->addItems({ tr("Step"), tr("Epoch"), tr("Elapsed"), tr("Clock") });
    m_axis->setToolTip(tr("What the horizontal axis counts (Alt+X)"));
    auto* axisLabel = new QLabel(tr("&X axis:"), this);
    axisLabel->setBuddy(m_axis);
    m_smoothing->setObjectName(QStringLiteral("smoothing"));
    m_smoothing->setRange(0, smoothingSteps - 1);
    m_smoothing->setMinimumWidth(60);
    m_smoothing->setMaximumWidth(120);
    m_smoothing->setToolTip(tr("How much the thick curves are smoothed; the raw ones stay behind them (Alt+M)"));
    auto* smoothingLabel = new QLabel(tr("S&moothing:"), this);
    smoothingLabel->setBuddy(m_smoothing);
    row->addWidget(axisLabel);
    row->addWidget(m_axis);
    row->addSpacing(8);
    row->addWidget(smoothingLabel);
    row->addWidget(m_smoothing, 1);
    row->addSpacing(8);
    m_logLoss = addSwitch(row, tr("&Log loss"), tr("Draws the loss on a logarithmic axis (Alt+L)"), "logLoss");
    m_clip = addSwitch(row, tr("Clip &outliers"),
        tr("Fits the vertical axes to all but single values far from the rest (Alt+O)"), "clip");
    m_group = addSwitch(row, tr("&Group seeds"),
        tr("Draws runs that differ only in their seed as their mean, with a band of one standard deviation (Alt+G)"),
        "group");
    m_follow = addSwitch(row, tr("&Follow"),
        tr("Keeps the newest points in view. Zooming or moving a plot switches it off (Alt+F)"), "follow");
    row->addStretch(2);
    restore();
    connect(m_axis, &QComboBox::currentIndexChanged, this, [this](int index) {
        save();
        Q_EMIT axisChanged(static_cast<StepAxis>(index));
    });
    connect(m_smoothing, &QSlider::valueChanged, this, [this](int value) {
        save();
        Q_EMIT smoothingChanged(static_cast<double>(value) / smoothingSteps);
    });
    connect(m_logLoss, &QCheckBox::toggled, this, &PlotTools::logLossChanged);
    connect(m_clip, &QCheckBox::toggled, this, &PlotTools::clipChanged);
    connect(m_group, &QCheckBox::toggled, this, &PlotTools::groupChanged);
    connect(m_follow, &QCheckBox::toggled, this, &PlotTools::followChanged);
    for (QCheckBox* box : { m_logLoss, m_clip, m_group })
        connect(box, &QCheckBox::toggled, this, &PlotTools::save);
    setGroupingOffered(false);
}

QCheckBox* PlotTools::addSwitch(QHBoxLayout* row, const QString& text, const QString& tip, const char* name) {
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setToolTip(tip);
    row->addWidget(box);
    return box;
}

void PlotTools::restore() {
    const QSettings settings;
    m_axis->setCurrentIndex(qBound(0, settings.value(key("axis"), 0).toInt(), m_axis->count() - 1));
    m_smoothing->setValue(settings.value(key("smoothing"), usualSmoothing).toInt());
    m_logLoss->setChecked(settings.value(key("logLoss"), false).toBool());
    m_clip->setChecked(settings.value(key("clip"), false).toBool());
    m_group->setChecked(settings.value(key("group"), false).toBool());
    m_follow->setChecked(true);
}

void PlotTools::save() const {
    QSettings settings;
    settings.setValue(key("axis"), m_axis->currentIndex());
    settings.setValue(key("smoothing"), m_smoothing->value());
    settings.setValue(key("logLoss"), m_logLoss->isChecked());
    settings.setValue(key("clip"), m_clip->isChecked());
    settings.setValue(key("group"), m_group->isChecked());
}

void PlotTools::announce() {
    Q_EMIT axisChanged(static_cast<StepAxis>(m_axis->currentIndex()));
    Q_EMIT smoothingChanged(static_cast<double>(m_smoothing->value()) / smoothingSteps);
    Q_EMIT logLossChanged(m_logLoss->isChecked());
    Q_EMIT clipChanged(m_clip->isChecked());
    Q_EMIT groupChanged(m_group->isChecked());
}

void PlotTools::setFollow(bool on) {
    m_follow->setChecked(on);
}

void PlotTools::setGroupingOffered(bool offered) {
    m_group->setVisible(offered);
}

} // namespace byol::ui
