#pragma once

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace byol::ui {

/// A confusion matrix as a heat map: rows are the true classes, columns the predicted ones, the shade is the share of
/// the row. The mouse or the arrow keys point at a cell, and a sentence tells what it holds; a click or Return opens
/// it.
class ConfusionView : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    /// @param counts classes x classes, row-major
    void setMatrix(const QStringList& classes, const std::vector<std::int64_t>& counts);
    /// The chosen cell in words, or the whole in one sentence.
    QString sentence() const;

    /// Shares of the true class in the cells instead of counts.
    void setNormalised(bool on);
    const QStringList& classes() const { return m_classes; }
    int classCount() const { return static_cast<int>(m_classes.size()); }
    std::int64_t count(int row, int column) const;
    std::int64_t rowTotal(int row) const;
    /// Opens a cell as a click does.
    void open(int row, int column);
    QRectF cellRect(int row, int column) const;

    QSize sizeHint() const override { return { 420, 420 }; }
    QSize minimumSizeHint() const override { return { 230, 200 }; }

Q_SIGNALS:
    void sentenceChanged(const QString& sentence);
    void cellOpened(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF gridRect() const;
    QPoint cellAt(const QPointF& position) const; ///< column and row, (-1, -1) outside
    QString cellText(int row, int column, double total) const;
    void choose(int row, int column);
    void paintCells(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;

    QStringList m_classes;
    std::vector<std::int64_t> m_counts;
    bool m_normalised = true;
    QPoint m_opened { -1, -1 }; ///< column and row
    int m_row = -1;
    int m_column = -1;
};

} // namespace byol::ui
