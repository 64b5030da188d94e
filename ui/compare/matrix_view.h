#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace byol::ui {

/// A square matrix of shares, each cell with its number and shaded by it. One cell off the diagonal can be chosen, by
/// mouse or arrow keys.
class MatrixView : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);
    void setMatrix(const QStringList& names, std::vector<std::vector<double>> values);
    int row() const { return m_row; }
    int column() const { return m_column; }
    void choose(int row, int column);
    QSize sizeHint() const override { return { 320, 320 }; }

Q_SIGNALS:
    void chosen(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int size() const { return static_cast<int>(m_names.size()); }
    QRectF cell(int row, int column) const;
    double side() const;
    int labelWidth() const;
    QPoint cellAt(QPointF position) const;
    void paintCell(QPainter& painter, int row, int column) const;

    QStringList m_names;
    std::vector<std::vector<double>> m_values;
    int m_row = -1;
    int m_column = -1;
};

} // namespace byol::ui
