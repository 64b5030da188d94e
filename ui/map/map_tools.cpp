#include "ui/map/map_tools.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace byol::ui {

MapTools::MapTools(ScatterView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    addTool(MapTool::pan, QStringLiteral("pan"), tr("Move the map"), tr("Move the map (V)"));
    addTool(MapTool::lasso, QStringLiteral("lasso"), tr("Lasso"),
        tr("Select by drawing around points (L). Hold Shift to add, Alt to remove."));
    addTool(MapTool::box, QStringLiteral("box"), tr("Box"),
        tr("Select points in a box (B). Hold Shift to add, Alt to remove."));
    auto* all = addButton(QStringLiteral("zoom-reset"), tr("Show all points"), tr("Show all points (Home)"));
    connect(all, &QToolButton::clicked, &m_view, &ScatterView::showAll);
    connect(&view, &ScatterView::toolChanged, this, &MapTools::showTool);
    showTool(view.tool());
    showIcons();
}

QToolButton* MapTools::addButton(const QString& icon, const QString& name, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setIconSize({ 20, 20 });
    m_buttons.emplace_back(button, icon);
    layout()->addWidget(button);
    return button;
}

void MapTools::addTool(MapTool tool, const QString& icon, const QString& name, const QString& tip) {
    QToolButton* button = addButton(icon, name, tip);
    button->setCheckable(true);
    button->setObjectName(icon);
    m_tools.emplace_back(button, tool);
    connect(button, &QToolButton::clicked, this, [this, tool] {
        m_view.setTool(tool);
        showTool(tool);
        m_view.setFocus();
    });
}

void MapTools::showTool(MapTool tool) {
    for (const auto& [button, own] : m_tools)
        button->setChecked(own == tool);
}

void MapTools::showIcons() {
    for (const auto& [button, icon] : m_buttons)
        button->setIcon(themedIcon(icon, palette()));
}

void MapTools::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace byol::ui
