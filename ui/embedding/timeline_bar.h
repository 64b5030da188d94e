#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace byol::ui {

/// The scrubber over the epochs of a timeline: play, previous, next, speed. Between two epochs the position is a
/// fraction, unless animation is turned off: then it goes from frame to frame.
class TimelineBar : public QWidget {
    Q_OBJECT

public:
    explicit TimelineBar(QWidget* parent = nullptr);

    void setFrames(std::vector<double> epochs);
    double position() const { return m_position; }
    void setPosition(double position);
    bool isPlaying() const { return m_clock.isActive(); }
    void setPlaying(bool playing);
    void step(int frames);
    /// Their keys (Space, [ and ]) work in the widgets that the actions are added to.
    QList<QAction*> commands() const { return { m_play, m_previous, m_next }; }

Q_SIGNALS:
    void positionChanged(double position);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QToolButton* addButton(QAction* action);
    int last() const { return static_cast<int>(m_epochs.size()) - 1; }
    bool animates() const;
    void advance();
    void sliderMoved(int value);
    void showPosition();
    void showIcons();

    std::vector<double> m_epochs;
    double m_position = 0;
    QTimer m_clock;
    QElapsedTimer m_sinceFrame;
    QAction* m_play;
    QAction* m_previous;
    QAction* m_next;
    QSlider* m_slider;
    QLabel* m_text;
    QComboBox* m_speed;
};

} // namespace byol::ui
