#include "ui/augmentations/pairs_model.h"

#include "ui/augmentations/preview.h"

#include <QMetaObject>
#include <QPainter>

namespace byol::ui {
namespace {

constexpr int mostKept = 600;
constexpr int gap = 2;

QImage pairPicture(const PairPreview& pair, int side, qreal ratio) {
    QImage picture(QSizeF((2 * side + gap) * ratio, side * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, pair.view1.width() > side * ratio);
    painter.drawImage(QRect(0, 0, side, side), pair.view1);
    painter.drawImage(QRect(side + gap, 0, side, side), pair.view2);
    return picture;
}

} // namespace

PairsModel::PairsModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_cache(mostKept)
    , m_latest(std::make_shared<std::atomic<quint64>>(0)) {
    m_makers.setMaxThreadCount(2);
    m_placeholder = QPixmap(2 * side + gap, side);
    m_placeholder.fill(Qt::transparent);
}

PairsModel::~PairsModel() {
    ++*m_latest;
    m_makers.clear();
    m_makers.waitForDone();
}

void PairsModel::setPairs(std::shared_ptr<const Dataset> dataset, const RunConfig& config, std::vector<PairKey> pairs) {
    beginResetModel();
    m_generation = ++*m_latest;
    m_makers.clear();
    m_pending.clear();
    m_cache.clear();
    m_failures = 0;
    m_dataset = std::move(dataset);
    m_config = config;
    m_pairs = std::move(pairs);
    endResetModel();
}

int PairsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

QVariant PairsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::AccessibleTextRole)
        return tr("Image %L1").arg(pair(index.row()).index);
    if (role == Qt::ToolTipRole)
        return tr("Image %L1. Press Return to look at it.").arg(pair(index.row()).index);
    if (role != Qt::DecorationRole)
        return {};
    if (const QPixmap* made = m_cache.object(index.row()))
        return *made;
    request(index.row());
    return m_placeholder;
}

void PairsModel::request(int row) const {
    if (m_pending.contains(row))
        return;
    m_pending.insert(row);
    auto* self = const_cast<PairsModel*>(this); // asked through a view; it is told when the picture is there
    m_makers.start([self, row, key = pair(row), dataset = m_dataset, config = m_config, ratio = m_ratio,
                       generation = m_generation, latest = m_latest] {
        if (*latest != generation)
            return;
        Made made;
        try {
            made.picture = pairPicture(makePair(*dataset, config, key.index, key.draw), side, ratio);
        } catch (const std::exception& error) {
            made.problem = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(self, [self, generation, row, made] { self->take(generation, row, made); });
    });
}

void PairsModel::take(quint64 generation, int row, const Made& made) {
    if (generation != m_generation)
        return;
    m_pending.remove(row);
    if (!made.problem.isEmpty() && m_failures++ == 0)
        Q_EMIT failed(made.problem);
    m_cache.insert(row, new QPixmap(made.problem.isEmpty() ? QPixmap::fromImage(made.picture) : m_placeholder));
    Q_EMIT dataChanged(index(row), index(row), { Qt::DecorationRole });
}

} // namespace byol::ui
