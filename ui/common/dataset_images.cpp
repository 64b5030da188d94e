#include "ui/common/dataset_images.h"

#include "core/base/data/decode.h"

#include <cstring>
#include <exception>

namespace byol::ui {
namespace {

constexpr int cacheKilobytes = 128 * 1024;

bool sameData(const DataSettings& a, const DataSettings& b) {
    return a.path == b.path && a.format == b.format && a.max_images == b.max_images && a.decode == b.decode
        && a.image_size == b.image_size;
}

} // namespace

QImage toQImage(const Image& image) {
    QImage copy(image.width, image.height, QImage::Format_RGB888);
    const auto rowBytes = static_cast<std::size_t>(image.width) * 3;
    for (int row = 0; row < image.height; ++row)
        std::memcpy(copy.scanLine(row), image.pixels.data() + static_cast<std::size_t>(row) * rowBytes, rowBytes);
    return copy;
}

DatasetImages::DatasetImages(QObject* parent)
    : QObject(parent)
    , m_cache(cacheKilobytes) {
    m_decoders.setMaxThreadCount(2);
}

DatasetImages::~DatasetImages() {
    m_decoders.clear();
    m_decoders.waitForDone();
}

void DatasetImages::setDataset(const DataSettings& settings) {
    if (sameData(settings, m_settings) && m_dataset)
        return;
    m_settings = settings;
    m_dataset.reset();
    ++m_generation;
    m_cache.clear();
    m_pending.clear();
    m_opener.start([settings](const LatestOnly::Stale&) { return open_dataset(settings, Residency::on_demand); },
        [this](std::shared_ptr<const Dataset> dataset) {
            m_dataset = std::move(dataset);
            Q_EMIT opened();
        },
        [this](const QString& sentence) { Q_EMIT failed(sentence); });
}

QImage DatasetImages::thumbnail(Split split, std::int64_t index, int side) {
    const Key key { index * 2 + (split == Split::test ? 1 : 0), side };
    if (const QImage* cached = m_cache.object(key))
        return *cached;
    if (!m_dataset || m_pending.contains(key) || index < 0 || index >= m_dataset->size(split))
        return {};
    m_pending.insert(key, true);
    m_decoders.start([this, dataset = m_dataset, generation = m_generation, key, split, index, side] {
        QImage image;
        try {
            image = toQImage(byol::thumbnail(dataset->full_image(split, index), side));
        } catch (const std::exception&) {
            // A picture that cannot be decoded stays blank here; `byol data check` and the run's log name it.
            image = QImage(1, 1, QImage::Format_RGB888);
            image.fill(Qt::transparent);
        }
        QMetaObject::invokeMethod(
            this, [=, this] { deliver(generation, key, split, image); }, Qt::QueuedConnection);
    });
    return {};
}

void DatasetImages::deliver(std::uint64_t generation, const Key& key, Split split, const QImage& image) {
    if (generation != m_generation)
        return;
    m_pending.remove(key);
    m_cache.insert(key, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024 + 1));
    Q_EMIT ready(split, key.first / 2);
}

} // namespace byol::ui
