#pragma once

#include <QColor>
#include <QWidget>

#include <deque>
#include <optional>

namespace byol::ui {

/// A thin bar of a share from 0 to 1, perhaps with the line of its last values behind. Says nothing of its own: its
/// value stands beside it as text.
class MeterBar : public QWidget {
public:
    explicit MeterBar(QWidget* parent = nullptr);

    enum class Mood { plain, good, warn, bad };
    void setValue(std::optional<double> share, Mood mood = Mood::plain);
    void setHistoryShown(bool shown) { m_historyShown = shown; } ///< a line of the last values instead of the bar
    void clearHistory() { m_history.clear(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor color() const;

    std::optional<double> m_share;
    Mood m_mood = Mood::plain;
    bool m_historyShown = false;
    std::deque<double> m_history;
};

} // namespace byol::ui
