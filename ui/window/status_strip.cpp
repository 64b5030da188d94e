#include "ui/window/status_strip.h"

#include "ui/common/run_control.h"
#include "ui/common/run_text.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace byol::ui {
namespace {

constexpr int iconSide = 16;

QLabel* addLabel(QHBoxLayout* row, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setRole(label, Role::muted);
    row->addWidget(label);
    return label;
}

constexpr double hysteresis = 0.05;

} // namespace

// It may fall as it likes; it rises only when the estimate was off by more than its own uncertainty.
double steadyTimeLeft(double shown, double estimated) {
    return shown < 0 || estimated < shown || estimated > shown * (1 + hysteresis) ? estimated : shown;
}

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
    , m_dot(new QLabel(this))
    , m_name(new QToolButton(this))
    , m_progress(new QProgressBar(this)) {
    setObjectName(QStringLiteral("statusStrip"));
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::PointingHandCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 4);
    row->setSpacing(12);
    row->addWidget(m_dot);
    row->addWidget(m_name);
    m_epoch = addLabel(row, this);
    row->addWidget(m_progress);
    m_left = addLabel(row, this);
    m_speed = addLabel(row, this);
    m_memory = addLabel(row, this);
    row->addStretch(1);
    m_more = addLabel(row, this);
    m_problems = new QToolButton(this);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setToolTip(tr("Show the problems (F12)"));
    m_problems->hide();
    row->addWidget(m_problems);
    connect(m_problems, &QToolButton::clicked, this, &StatusStrip::problemsClicked);
    m_dot->setFixedSize(iconSide, iconSide);
    setMinimumHeight(34);
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(180);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_name->setToolTip(tr("Show this run on Monitor"));
    connect(m_name, &QToolButton::clicked, this, &StatusStrip::clicked);
    setRun(nullptr, 0);
}

void StatusStrip::setProblems(int count) {
    m_problems->setVisible(count > 0);
    m_problems->setText(tr("%n problem(s)", "", count));
}

void StatusStrip::setRun(const RunSummary* run, int active, int queued) {
    m_hasRun = run != nullptr;
    m_name->setVisible(m_hasRun);
    const bool going = run && goesOn(run->status.state);
    m_progress->setVisible(going);
    m_left->setVisible(going);
    m_speed->setVisible(going);
    m_memory->setVisible(going);
    QStringList more;
    if (active > 1)
        more << tr("%n run(s) active", "", active);
    if (queued > 0)
        more << tr("%n run(s) queued", "", queued);
    m_more->setText(more.join(QStringLiteral("  ")));
    if (!going)
        m_shownLeft = -1;
    if (!run) {
        m_epoch->setText(tr("No run is active."));
        showState();
        return;
    }
    m_state = run->status.state;
    //: State and name of a run: "Running cifar-small"
    m_name->setText(tr("%1  %2").arg(stateName(m_state), QString::fromStdString(run->name)));
    showState();
    showProgress(*run);
}

void StatusStrip::showProgress(const RunSummary& run) {
    const RunStatus& status = run.status;
    const QLocale locale;
    m_epoch->setText(status.epochs > 0
            ? tr("epoch %1/%2")
                  .arg(locale.toString(std::floor(status.epoch), 'f', 0), locale.toString(status.epochs, 'f', 0))
            : QString());
    m_progress->setValue(static_cast<int>(progressOf(status) * 1000));
    if (status.state == RunState::paused)
        m_left->setText(tr("paused"));
    else if (status.seconds_left >= 0)
        m_left->setText(timeLeftText(m_shownLeft = steadyTimeLeft(m_shownLeft, status.seconds_left)));
    else
        m_left->setText(status.message.empty() ? tr("measuring...") : QString::fromStdString(status.message));
    m_speed->setText(status.images_per_second > 0
            ? tr("%1 images/s").arg(locale.toString(status.images_per_second, 'f', 0))
            : QString());
    const auto memory = run.last.find(series::memory);
    m_memory->setText(memory == run.last.end() || !(memory->second > 0)
            ? QString()
            : locale.formattedDataSize(static_cast<qint64>(memory->second * 1024 * 1024), 1));
}

QString StatusStrip::text() const {
    QStringList parts;
    if (m_hasRun)
        parts << m_name->text();
    for (const QLabel* label : { m_epoch, m_left, m_speed, m_memory, m_more })
        if (!label->isHidden() && !label->text().isEmpty())
            parts << label->text();
    return parts.join(QStringLiteral(", "));
}

void StatusStrip::showState() {
    const Theme theme = Theme::from(palette());
    m_problems->setIcon(themedIcon(QStringLiteral("warning"), theme.warn));
    const QIcon icon = m_hasRun ? themedIcon(stateIconName(m_state), stateColor(m_state, theme))
                                : themedIcon(QStringLiteral("stopped"), theme.mutedText);
    m_dot->setPixmap(icon.pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

void StatusStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void StatusStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace byol::ui
