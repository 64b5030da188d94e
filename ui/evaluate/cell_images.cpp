#include "ui/evaluate/cell_images.h"

#include "ui/common/dataset_images.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace byol::ui {

CellImages::CellImages(DatasetImages& images, QObject* parent)
    : QAbstractListModel(parent)
    , m_images(images) {
    connect(&images, &DatasetImages::ready, this, &CellImages::imageReady);
    connect(&images, &DatasetImages::opened, this, [this] {
        if (!m_indices.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), { Qt::DecorationRole, Qt::ToolTipRole });
    });
}

void CellImages::setImages(Split split, std::vector<std::int64_t> indices) {
    beginResetModel();
    m_split = split;
    m_indices = std::move(indices);
    m_rows.clear();
    for (std::size_t row = 0; row < m_indices.size(); ++row)
        m_rows.insert(m_indices[row], static_cast<int>(row));
    endResetModel();
}

int CellImages::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_indices.size());
}

// One size for all, so that nothing moves when a picture arrives.
QPixmap CellImages::picture(int row) const {
    const qreal ratio = qApp->devicePixelRatio();
    const int pixels = static_cast<int>(side * ratio);
    const QImage image = m_images.thumbnail(m_split, m_indices[static_cast<std::size_t>(row)], pixels);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (!image.isNull()) {
        // Small pictures keep their pixels visible.
        const auto mode = image.width() < pixels / 2 ? Qt::FastTransformation : Qt::SmoothTransformation;
        const QImage fitted = image.scaled(pixels, pixels, Qt::KeepAspectRatio, mode);
        QPainter painter(&pixmap);
        painter.drawImage((pixels - fitted.width()) / 2, (pixels - fitted.height()) / 2, fitted);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QVariant CellImages::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const std::int64_t image = m_indices[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole)
        return picture(index.row());
    if (role == Qt::AccessibleTextRole)
        return tr("Image %1").arg(QLocale().toString(static_cast<qlonglong>(image)));
    if (role == Qt::ToolTipRole)
        return m_images.dataset() ? QString::fromStdString(m_images.dataset()->source(m_split, image)).toHtmlEscaped()
                                  : QString();
    return {};
}

void CellImages::imageReady(Split split, qint64 image) {
    const auto row = m_rows.constFind(image);
    if (split == m_split && row != m_rows.constEnd())
        Q_EMIT dataChanged(index(*row), index(*row), { Qt::DecorationRole });
}

} // namespace byol::ui
