#pragma once

#include "ui/evaluate/label_efficiency.h"

#include <QWidget>

namespace byol::ui {

/// Accuracy over the share of labels, on a logarithmic axis: a line with marks and 95 % intervals for each way to
/// learn, published figures as stars, chance as a dashed line. The arrow keys go from point to point.
class EfficiencyPlot : public QWidget {
    Q_OBJECT

public:
    explicit EfficiencyPlot(QWidget* parent = nullptr);

    void setData(LabelEfficiency data);
    const LabelEfficiency& data() const { return m_data; }
    /// The point under the mouse or the keys in words; empty when there is none.
    QString sentence() const;
    void paint(QPainter& painter, const QSize& size) const;

    QSize sizeHint() const override { return { 560, 300 }; }
    QSize minimumSizeHint() const override { return { 320, 180 }; }

Q_SIGNALS:
    void sentenceChanged(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Axes;
    Axes axesFor(const QSize& size) const;
    void drawAxes(QPainter& painter, const Axes& axes) const;
    void drawSeries(QPainter& painter, const Axes& axes, std::size_t index) const;
    void drawPublished(QPainter& painter, const Axes& axes) const;
    void drawLegend(QPainter& painter, const Axes& axes) const;
    void point(int series, int place);
    void step(int by);

    LabelEfficiency m_data;
    int m_series = -1;
    int m_place = -1;
};

} // namespace byol::ui
