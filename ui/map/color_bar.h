#pragma once

#include "ui/map/scatter_renderer.h"

#include <QWidget>

#include <vector>

namespace byol::ui {

struct Theme;

/// From amber for the lowest to blue for the highest; falls in lightness all the way, so that it also reads in grey.
QColor rampColor(double share, const Theme& theme);

/// A scale of numbers as marks: `rampSteps` styles from low to high, and last a muted one for points without a number.
inline constexpr int rampSteps = 32;
std::vector<MarkStyle> rampStyles(const Theme& theme);
/// The style of each value on a scale from `low` to `high`.
std::vector<int> rampStyleOf(const std::vector<double>& values, double low, double high);

/// Shows which colour stands for which number: the ramp with the numbers at its ends and in its middle.
class ColorBar : public QWidget {
    Q_OBJECT

public:
    explicit ColorBar(QWidget* parent = nullptr);
    void setScale(const QString& name, double low, double high);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_low = 0;
    double m_high = 1;
};

} // namespace byol::ui
