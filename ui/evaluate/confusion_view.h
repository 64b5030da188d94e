#pragma once

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace byol::ui {

/// A confusion matrix as a heat map: rows are the true classes, columns the predicted ones, the shade is the share of
/// the row. The mouse or the arrow keys choose a cell; a sentence tells what it holds.
class ConfusionView : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    /// @param counts classes x classes, row-major
    void setMatrix(const QStringList& classes, const std::vector<std::int64_t>& counts);
    /// The chosen cell in words, or the whole in one sentence.
    QString sentence() const;

    QSize sizeHint() const override { return { 420, 420 }; }
    QSize minimumSizeHint() const override { return { 260, 260 }; }

Q_SIGNALS:
    void sentenceChanged(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int classCount() const { return static_cast<int>(m_classes.size()); }
    std::int64_t count(int row, int column) const;
    std::int64_t rowTotal(int row) const;
    QRectF gridRect() const;
    QRectF cellRect(int row, int column) const;
    void choose(int row, int column);
    void paintCells(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;

    QStringList m_classes;
    std::vector<std::int64_t> m_counts;
    int m_row = -1;
    int m_column = -1;
};

} // namespace byol::ui
