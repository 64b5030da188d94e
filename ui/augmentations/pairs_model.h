#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace byol::ui {

/// Which image, and which drawing of its random numbers: the epoch in training.
struct PairKey {
    std::int64_t index = 0;
    std::int64_t draw = 0;
};

/// Pairs of views, made in the background when they are looked at.
class PairsModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int side = 72; ///< of each view, in units

    explicit PairsModel(QObject* parent = nullptr);
    ~PairsModel() override;

    void setPairs(std::shared_ptr<const Dataset> dataset, const RunConfig& config, std::vector<PairKey> pairs);
    const PairKey& pair(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }
    void setPixelRatio(qreal ratio) { m_ratio = ratio; }
    /// How many pairs could not be made; each shows why in its tooltip.
    int failures() const { return m_failures; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void failed(const QString& sentence); ///< the first one that could not be made

private:
    struct Made {
        QImage picture;
        QString problem;
    };
    void request(int row) const;
    void take(quint64 generation, int row, const Made& made);

    std::shared_ptr<const Dataset> m_dataset;
    RunConfig m_config;
    std::vector<PairKey> m_pairs;
    qreal m_ratio = 1;
    int m_failures = 0;
    QPixmap m_placeholder;
    mutable QThreadPool m_makers;
    mutable QSet<int> m_pending;
    QCache<int, QPixmap> m_cache;
    quint64 m_generation = 0;
    std::shared_ptr<std::atomic<quint64>> m_latest;
};

} // namespace byol::ui
