#pragma once

#include "ui/map/scatter_view.h"

#include <QWidget>

class QToolButton;

namespace byol::ui {

/// The tools of a map as buttons: move, lasso, box; select nothing, show all.
class MapTools : public QWidget {
    Q_OBJECT

public:
    explicit MapTools(ScatterView& view, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, const QString& name, const QString& tip);
    void addTool(MapTool tool, const QString& icon, const QString& name, const QString& tip);
    void showTool(MapTool tool);
    void showIcons();

    ScatterView& m_view;
    std::vector<std::pair<QToolButton*, QString>> m_buttons;
    std::vector<std::pair<QToolButton*, MapTool>> m_tools;
};

} // namespace byol::ui
