#include "ui/augmentations/view_strip.h"

#include "ui/common/theme.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int stageIcon = 52;

QRect fittedRect(const QSize& image, const QRect& room) {
    const QSize size = image.scaled(room.size(), Qt::KeepAspectRatio);
    return { room.center() - QPoint(size.width() / 2, size.height() / 2), size };
}

} // namespace

PictureLabel::PictureLabel(const QString& accessibleName, QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureLabel::setImage(const QImage& image) {
    m_image = image;
    update();
}

void PictureLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme theme = Theme::from(palette());
    painter.fillRect(rect(), theme.panel);
    if (m_image.isNull())
        return;
    const QRect target = fittedRect(m_image.size(), rect().adjusted(6, 6, -6, -6));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_image.width() > target.width() / 2);
    painter.drawImage(target, m_image);
}

ViewStrip::ViewStrip(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_picture(new PictureLabel(title, this))
    , m_operations(new QListWidget(this)) {
    auto* heading = new QLabel(title, this);
    setRole(heading, Role::section);
    m_operations->setIconSize({ stageIcon, stageIcon });
    m_operations->setWordWrap(true);
    m_operations->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_operations->setSelectionMode(QAbstractItemView::NoSelection);
    m_operations->setAccessibleName(tr("Operations of %1").arg(title));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_operations, 1);
}

void ViewStrip::setStages(const std::vector<PreviewStage>& stages) {
    m_picture->setImage(stages.empty() ? QImage() : stages.back().image);
    m_operations->clear();
    for (const PreviewStage& stage : stages) {
        const QPixmap pixmap = QPixmap::fromImage(stage.image.scaled(
            QSize(stageIcon, stageIcon) * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::FastTransformation));
        auto* item = new QListWidgetItem(
            QIcon(pixmap), stage.detail.isEmpty() ? stage.name : stage.name + QLatin1Char('\n') + stage.detail);
        item->setToolTip((stage.name + QLatin1Char('\n') + stage.detail)
                             .toHtmlEscaped()
                             .replace(QLatin1Char('\n'), QStringLiteral("<br>")));
        m_operations->addItem(item);
    }
}

int ViewStrip::operationCount() const {
    return m_operations->count();
}

} // namespace byol::ui
