#include "ui/embedding/timeline_bar.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

constexpr int frameMs = 16;
constexpr int stepsPerFrame = 100; // of the slider
constexpr double framesPerSecond = 1; // at speed 1

} // namespace

TimelineBar::TimelineBar(QWidget* parent)
    : QWidget(parent)
    , m_play(new QAction(tr("Play"), this))
    , m_previous(new QAction(tr("Previous Epoch"), this))
    , m_next(new QAction(tr("Next Epoch"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_text(new QLabel(this))
    , m_speed(new QComboBox(this)) {
    m_play->setShortcut(Qt::Key_Space);
    m_previous->setShortcut(Qt::Key_BracketLeft);
    m_next->setShortcut(Qt::Key_BracketRight);
    for (QAction* action : commands())
        action->setShortcutContext(Qt::WidgetShortcut);
    build();
    connect(m_play, &QAction::triggered, this, [this] { setPlaying(!isPlaying()); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_slider, &QSlider::valueChanged, this, &TimelineBar::sliderMoved);
    connect(&m_clock, &QTimer::timeout, this, &TimelineBar::advance);
    showIcons();
}

void TimelineBar::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QAction* action : { m_previous, m_play, m_next })
        row->addWidget(addButton(action));
    m_slider->setAccessibleName(tr("Epoch of the timeline"));
    m_slider->setToolTip(tr("Goes through the checkpoints; the points move from one to the next."));
    m_slider->addActions(commands());
    row->addWidget(m_slider, 1);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_text);
    for (const double speed : { 0.5, 1.0, 2.0, 4.0 })
        m_speed->addItem(tr("%1×").arg(QLocale().toString(speed)), speed);
    m_speed->setCurrentIndex(1);
    m_speed->setFixedWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 5 + 40);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Checkpoints in a second"));
    row->addWidget(m_speed);
}

QToolButton* TimelineBar::addButton(QAction* action) {
    auto* button = new QToolButton(this);
    button->setIconSize({ 20, 20 });
    button->setAccessibleName(action->text());
    button->setToolTip(tr("%1 (%2)", "a command and its key")
                           .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    button->setObjectName(action == m_play ? QStringLiteral("play") : QString());
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
        button->setIcon(action->icon());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
    });
    return button;
}

void TimelineBar::setFrames(std::vector<double> epochs) {
    setPlaying(false);
    m_epochs = std::move(epochs);
    m_position = std::max(last(), 0);
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max(last(), 0) * stepsPerFrame);
    m_slider->setSingleStep(stepsPerFrame);
    m_slider->setPageStep(stepsPerFrame);
    m_slider->setTickInterval(stepsPerFrame);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setValue(m_slider->maximum());
    showPosition();
}

bool TimelineBar::animates() const {
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void TimelineBar::setPosition(double position) {
    const double inside = std::clamp(position, 0.0, static_cast<double>(std::max(last(), 0)));
    const double reached = animates() ? inside : std::round(inside);
    if (reached == m_position)
        return;
    m_position = reached;
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(reached * stepsPerFrame)));
    showPosition();
    Q_EMIT positionChanged(reached);
}

void TimelineBar::sliderMoved(int value) {
    setPlaying(false);
    setPosition(static_cast<double>(value) / stepsPerFrame);
}

void TimelineBar::step(int frames) {
    setPlaying(false);
    setPosition(frames > 0 ? std::floor(m_position + 1e-9) + frames : std::ceil(m_position - 1e-9) + frames);
}

void TimelineBar::setPlaying(bool playing) {
    if (playing == isPlaying() || (playing && last() < 1))
        return;
    if (playing && m_position >= last())
        setPosition(0);
    if (playing) {
        m_sinceFrame.start();
        m_clock.start(
            animates() ? frameMs : static_cast<int>(1000 / framesPerSecond / m_speed->currentData().toDouble()));
    } else {
        m_clock.stop();
    }
    m_play->setText(playing ? tr("Pause") : tr("Play"));
    showIcons();
}

// By the clock and not by the count of ticks: a slow frame must not make time slower.
void TimelineBar::advance() {
    const double seconds = static_cast<double>(m_sinceFrame.restart()) / 1000;
    const double by = animates() ? seconds * framesPerSecond * m_speed->currentData().toDouble() : 1;
    setPosition(m_position + by);
    if (m_position >= last())
        setPlaying(false);
}

void TimelineBar::showPosition() {
    if (m_epochs.empty())
        return m_text->clear();
    const auto frame = static_cast<std::size_t>(std::lround(m_position));
    const QLocale locale;
    const double epoch = m_epochs[frame];
    m_text->setText(tr("Epoch %1").arg(locale.toString(epoch, 'f', epoch < 10 ? 1 : 0)));
    m_previous->setEnabled(m_position > 0);
    m_next->setEnabled(m_position < last());
}

void TimelineBar::showIcons() {
    m_play->setIcon(themedIcon(isPlaying() ? QStringLiteral("pause") : QStringLiteral("play"), palette()));
    m_previous->setIcon(themedIcon(QStringLiteral("previous"), palette()));
    m_next->setIcon(themedIcon(QStringLiteral("next"), palette()));
}

void TimelineBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_play)
        showIcons();
}

} // namespace byol::ui
