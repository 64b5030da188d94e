#pragma once

#include "ui/common/theme.h"
#include "ui/runs/result_data.h"

#include <QWidget>

#include <optional>
#include <set>

namespace byol::ui {

/// What the two pictures of runs share: the runs, which is under the pointer, which is current, which are chosen, and
/// what colours them. Up and Down walk through the runs, Return makes one the current run.
class ResultPlot : public QWidget {
    Q_OBJECT

public:
    explicit ResultPlot(QWidget* parent = nullptr);

    void setData(ResultData data);
    const ResultData& data() const { return m_data; }
    /// The axis that colours the runs; none: the accent colour for all.
    void setColorAxis(std::optional<std::size_t> axis);
    void setCurrent(const std::filesystem::path& run);
    void setSelection(const std::vector<std::filesystem::path>& runs);
    /// Draws into `size` units of the painter, as on the screen.
    virtual void draw(QPainter& painter, const QSize& size) const = 0;

    QSize minimumSizeHint() const override { return { 320, 220 }; }

Q_SIGNALS:
    void runChosen(const std::filesystem::path& run);
    void runsChosen(const std::vector<std::filesystem::path>& runs);

protected:
    virtual std::optional<std::size_t> rowAt(const QPointF& place) const = 0;
    virtual void dataChanged() { }

    const Theme& theme() const { return m_theme; }
    QColor colorOf(std::size_t row) const;
    bool isEmphasised(std::size_t row) const;
    std::optional<std::size_t> hovered() const { return m_hovered; }
    void setHovered(std::optional<std::size_t> row);
    void drawColorKey(QPainter& painter, const QRectF& box) const;

    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ResultData m_data;
    std::optional<std::size_t> m_colorAxis;
    std::optional<std::size_t> m_hovered;
    std::filesystem::path m_current;
    std::set<std::filesystem::path> m_selection;
    Theme m_theme;
};

} // namespace byol::ui
