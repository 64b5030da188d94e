#include "ui/compare/run_chips.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace byol::ui {
namespace {

constexpr std::array<Qt::PenStyle, 4> lines { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine };
constexpr QSize sample { 34, 14 };

} // namespace

Qt::PenStyle lineOfRun(int place) {
    return lines[static_cast<std::size_t>(place) % lines.size()];
}

QPen penOfRun(int place, const Theme& theme, double width) {
    return QPen(theme.series(place), width, lineOfRun(place));
}

RunChips::RunChips(QWidget* parent)
    : QListWidget(parent) {
    setIconSize(sample);
    setTextElideMode(Qt::ElideMiddle);
    setAccessibleName(tr("Compared runs"));
    setToolTip(tr("The runs and the line that each is drawn with. Del takes a run out."));
}

void RunChips::setRuns(const QStringList& names, const QStringList& notes) {
    clear();
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto* item = new QListWidgetItem(
            tr("%1  %2", "number of a run, its name").arg(QLocale().toString(i + 1), names[i]), this);
        item->setToolTip(notes[i].isEmpty() ? names[i] : tr("%1: %2").arg(names[i], notes[i]));
        item->setSizeHint({ 0, fontMetrics().height() + 12 });
    }
    setFixedHeight(std::max<int>(3, count()) * (fontMetrics().height() + 12) + 2 * frameWidth() + 6);
    drawIcons();
}

void RunChips::drawIcons() {
    const Theme theme = Theme::from(palette());
    const qreal ratio = qGuiApp->devicePixelRatio();
    for (int i = 0; i < count(); ++i) {
        QPixmap pixmap(sample * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(penOfRun(i, theme, 2.4));
        painter.drawLine(QPointF(2, sample.height() / 2.0), QPointF(sample.width() - 2, sample.height() / 2.0));
        painter.end();
        item(i)->setIcon(QIcon(pixmap));
    }
}

void RunChips::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        Q_EMIT removeRequested(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void RunChips::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

} // namespace byol::ui
