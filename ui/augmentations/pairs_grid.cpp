#include "ui/augmentations/pairs_grid.h"

#include <QListView>
#include <QVBoxLayout>

namespace byol::ui {

PairsGrid::PairsGrid(const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_model(new PairsModel(this))
    , m_view(new QListView(this))
    , m_controls(new QHBoxLayout) {
    m_view->setModel(m_model);
    m_view->setViewMode(QListView::IconMode);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMovement(QListView::Static);
    m_view->setUniformItemSizes(true);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setIconSize({ 2 * PairsModel::side + 2, PairsModel::side });
    m_view->setGridSize({ 2 * PairsModel::side + 16, PairsModel::side + 14 });
    m_view->setAccessibleName(accessibleName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_controls);
    column->addWidget(m_view, 1);
    const auto choose = [this](const QModelIndex& index) { Q_EMIT chosen(m_model->pair(index.row())); };
    connect(m_view, &QListView::activated, this, choose);
    connect(m_model, &PairsModel::failed, this, &PairsGrid::failed);
}

void PairsGrid::setPairs(std::shared_ptr<const Dataset> dataset, const RunConfig& config, std::vector<PairKey> pairs) {
    m_model->setPixelRatio(devicePixelRatioF());
    m_model->setPairs(std::move(dataset), config, std::move(pairs));
}

} // namespace byol::ui
