#pragma once

#include "core/base/data/dataset.h"
#include "ui/common/background.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <memory>

namespace byol::ui {

/// Pictures of a dataset for the window: opened and decoded off the GUI thread, thumbnails kept in a cache of bounded
/// size.
class DatasetImages : public QObject {
    Q_OBJECT

public:
    explicit DatasetImages(QObject* parent = nullptr);
    ~DatasetImages() override;

    /// Opens the dataset unless it is the one already open; opened() or failed() tells the end.
    void setDataset(const DataSettings& settings);
    /// nullptr until opened.
    const std::shared_ptr<const Dataset>& dataset() const { return m_dataset; }

    /// The thumbnail when it is in the cache; otherwise a null image, and ready() follows.
    /// @param side longest side in device pixels
    QImage thumbnail(Split split, std::int64_t index, int side);

Q_SIGNALS:
    void opened();
    void failed(const QString& sentence);
    void ready(byol::Split split, qint64 index);

private:
    using Key = std::pair<std::int64_t, int>; // index and split, side

    void deliver(std::uint64_t generation, const Key& key, Split split, const QImage& image);

    DataSettings m_settings;
    std::shared_ptr<const Dataset> m_dataset;
    std::uint64_t m_generation = 0;
    LatestOnly m_opener;
    QThreadPool m_decoders;
    QCache<Key, QImage> m_cache;
    QHash<Key, bool> m_pending;
};

/// RGB pixels as a QImage with its own memory.
QImage toQImage(const Image& image);

} // namespace byol::ui
