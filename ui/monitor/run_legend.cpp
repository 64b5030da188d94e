#include "ui/monitor/run_legend.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace byol::ui {
namespace {

constexpr QSize chipSize(26, 10);

QPixmap chip(const LegendEntry& entry, const QPalette& palette, double ratio) {
    QPixmap pixmap(chipSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = Theme::from(palette).series(entry.colorIndex);
    painter.setPen(QPen(color, 2.5, entry.line, Qt::FlatCap));
    painter.drawLine(QPointF(0, 5), QPointF(chipSize.width(), 5));
    if (entry.runs > 1) {
        color.setAlpha(70);
        painter.fillRect(QRectF(QPointF(), QSizeF(chipSize)), color);
    }
    return pixmap;
}

} // namespace

RunLegend::RunLegend(QWidget* parent)
    : QWidget(parent)
    , m_names(new QWidget(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* clear = new QPushButton(tr("Show Only &This Run"), this);
    setRole(clear, Role::link);
    clear->setToolTip(tr("Takes the other runs out of the plots (Alt+T)"));
    row->addWidget(m_names, 1);
    row->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &RunLegend::clearRequested);
    hide();
}

void RunLegend::setEntries(std::vector<LegendEntry> entries) {
    m_entries = std::move(entries);
    rebuild();
    setVisible(!m_entries.empty());
}

// Long names are cut rather than keeping the window wide; the tooltip has them whole.
void RunLegend::rebuild() {
    delete m_names->layout();
    qDeleteAll(m_names->findChildren<QLabel*>());
    auto* row = new QHBoxLayout(m_names);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const LegendEntry& entry : m_entries) {
        auto* mark = new QLabel(m_names);
        mark->setPixmap(chip(entry, palette(), devicePixelRatioF()));
        mark->setFixedWidth(chipSize.width());
        auto* name = new QLabel(entry.name, m_names);
        name->setTextFormat(Qt::PlainText);
        name->setMinimumWidth(24);
        name->setToolTip(entry.name);
        row->addWidget(mark);
        row->addWidget(name);
        row->addSpacing(10);
    }
    row->addStretch(1);
}

void RunLegend::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_names)
        rebuild();
}

} // namespace byol::ui
