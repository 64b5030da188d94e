#include "ui/common/plot_header.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int chipSide = 10;

QPixmap chip(const QColor& color, double ratio) {
    QPixmap pixmap(QSize(chipSide, chipSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(0, 3, chipSide, 4), 2, 2);
    return pixmap;
}

// A long legend is cut at the edge rather than keeping the plot from getting narrow.
QLabel* shrinkingLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    return label;
}

} // namespace

PlotHeader::PlotHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_titleRow(new QHBoxLayout)
    , m_entryRow(new QHBoxLayout)
    , m_position(shrinkingLabel(this))
    , m_follow(new QToolButton(this)) {
    auto* heading = shrinkingLabel(this);
    heading->setText(title);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    setRole(m_position, Role::muted);
    m_titleRow->addWidget(heading);
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_position);
    m_titleRow->addWidget(m_follow);
    m_titleRow->setSpacing(6);
    m_entryRow->setSpacing(6);
    m_entryRow->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 2, 8, 0);
    column->setSpacing(2);
    column->addLayout(m_titleRow);
    column->addLayout(m_entryRow);

    m_follow->setAccessibleName(tr("Show all of %1").arg(title));
    m_follow->setToolTip(tr("Show all data and follow it (Home)"));
    m_follow->setFixedHeight(22);
    m_follow->hide();
    connect(m_follow, &QToolButton::clicked, this, &PlotHeader::followRequested);
    setMinimumHeight(26);
}

void PlotHeader::addEntry(const QString& name) {
    const Entry entry { new QLabel(this), shrinkingLabel(this), name, {} };
    entry.chip->setFixedWidth(chipSide);
    m_entries.push_back(entry);
    show(entry);
    place();
}

void PlotHeader::place() {
    const bool alone = m_entries.size() == 1;
    for (const Entry& entry : m_entries) {
        m_titleRow->removeWidget(entry.chip);
        m_titleRow->removeWidget(entry.text);
        m_entryRow->removeWidget(entry.chip);
        m_entryRow->removeWidget(entry.text);
        QHBoxLayout* row = alone ? m_titleRow : m_entryRow;
        const int at = alone ? m_titleRow->count() - 1 : m_entryRow->count() - 1;
        row->insertWidget(at, entry.chip);
        row->insertWidget(at + 1, entry.text);
        show(entry);
    }
}

void PlotHeader::show(const Entry& entry) {
    if (m_entries.size() == 1)
        entry.text->setText(entry.value);
    else
        entry.text->setText(entry.value.isEmpty() ? entry.name : tr("%1 %2").arg(entry.name, entry.value));
    entry.text->setToolTip(entry.name);
}

void PlotHeader::setColor(int entry, const QColor& color) {
    m_entries[static_cast<std::size_t>(entry)].chip->setPixmap(chip(color, devicePixelRatioF()));
}

void PlotHeader::setValue(int index, const QString& value) {
    Entry& entry = m_entries[static_cast<std::size_t>(index)];
    if (entry.value == value)
        return;
    entry.value = value;
    show(entry);
}

QString PlotHeader::value(int entry) const {
    return m_entries[static_cast<std::size_t>(entry)].value;
}

void PlotHeader::setPosition(const QString& text) {
    m_position->setText(text);
}

void PlotHeader::setFollowOffered(bool offered) {
    m_follow->setVisible(offered);
}

void PlotHeader::setIcon(const QIcon& icon) {
    m_follow->setIcon(icon);
}

} // namespace byol::ui
