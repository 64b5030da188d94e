#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "ui/common/background.h"

#include <QLabel>
#include <QTimer>

#include <optional>

namespace byol::ui {

/// One line on the chosen dataset, "Fashion-MNIST: 60,000 images, 10 classes", found out off the GUI thread without
/// decoding pictures.
class DatasetLine : public QLabel {
    Q_OBJECT

public:
    explicit DatasetLine(QWidget* parent = nullptr);

    void setDataset(const DataSettings& settings);
    /// Training images, once known and as many as data.max_images allows.
    std::optional<std::int64_t> images() const { return m_images; }

Q_SIGNALS:
    void known(); ///< images() has changed

private:
    void open();
    void take(const DatasetInfo& info);

    DataSettings m_settings;
    std::optional<std::int64_t> m_images;
    QTimer m_patience;
    LatestOnly m_opener;
};

} // namespace byol::ui
