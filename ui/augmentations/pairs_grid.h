#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "ui/augmentations/pairs_model.h"

#include <QWidget>

#include <memory>
#include <vector>

class QListView;
class QHBoxLayout;

namespace byol::ui {

/// A grid of pairs with a row of controls above it. Return or a double click looks at a pair.
class PairsGrid : public QWidget {
    Q_OBJECT

public:
    explicit PairsGrid(const QString& accessibleName, QWidget* parent = nullptr);

    void setPairs(std::shared_ptr<const Dataset> dataset, const RunConfig& config, std::vector<PairKey> pairs);
    QHBoxLayout* controls() const { return m_controls; }
    PairsModel* model() const { return m_model; }
    QListView* view() const { return m_view; }

Q_SIGNALS:
    void chosen(const byol::ui::PairKey& pair);
    void failed(const QString& sentence);

private:
    PairsModel* m_model = nullptr;
    QListView* m_view = nullptr;
    QHBoxLayout* m_controls = nullptr;
};

} // namespace byol::ui
