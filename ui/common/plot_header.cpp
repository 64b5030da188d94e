#include "ui/common/plot_header.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int chipSide = 10;
constexpr int patternSide = 18; // room for a line style to be told

int chipWidth(Qt::PenStyle line) {
    return line == Qt::SolidLine ? chipSide : patternSide;
}

void paintChip(QPainter& painter, const QRectF& rect, const QColor& color, Qt::PenStyle line) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (line == Qt::SolidLine) {
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - 2, rect.width(), 4), 2, 2);
        return;
    }
    painter.setPen(QPen(color, 2, line, Qt::FlatCap));
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
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
    , m_follow(new QToolButton(this))
    , m_title(title) {
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
    Entry entry;
    entry.chip = new QLabel(this);
    entry.text = shrinkingLabel(this);
    entry.name = name;
    entry.chip->setFixedWidth(chipSide);
    m_entries.push_back(entry);
    place();
}

void PlotHeader::removeEntriesFrom(int first) {
    while (static_cast<int>(m_entries.size()) > first) {
        delete m_entries.back().chip;
        delete m_entries.back().text;
        m_entries.pop_back();
    }
    place();
}

void PlotHeader::setName(int index, const QString& name) {
    Entry& entry = m_entries[static_cast<std::size_t>(index)];
    entry.name = name;
    show(entry);
}

void PlotHeader::setEntryShown(int index, bool shown) {
    Entry& entry = m_entries[static_cast<std::size_t>(index)];
    if (entry.shown == shown)
        return;
    entry.shown = shown;
    place();
}

void PlotHeader::setNamesShown(bool shown) {
    if (m_namesShown == shown)
        return;
    m_namesShown = shown;
    place();
}

bool PlotHeader::isAlone() const {
    return std::count_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.shown; }) <= 1;
}

void PlotHeader::place() {
    const bool alone = isAlone();
    for (const Entry& entry : m_entries) {
        for (QHBoxLayout* row : { m_titleRow, m_entryRow }) {
            row->removeWidget(entry.chip);
            row->removeWidget(entry.text);
        }
        QHBoxLayout* row = alone ? m_titleRow : m_entryRow;
        const int at = alone ? 1 : m_entryRow->count() - 1;
        row->insertWidget(at, entry.chip);
        row->insertWidget(at + 1, entry.text);
        entry.chip->setVisible(entry.shown);
        entry.text->setVisible(entry.shown);
        show(entry);
    }
}

QString PlotHeader::textOf(const Entry& entry) const {
    if (isAlone() || (!m_namesShown && !entry.value.isEmpty()))
        return entry.value;
    if (!m_namesShown)
        return QStringLiteral("–");
    return entry.value.isEmpty() ? entry.name : tr("%1 %2").arg(entry.name, entry.value);
}

void PlotHeader::show(const Entry& entry) {
    entry.text->setText(textOf(entry));
    entry.text->setToolTip(entry.name);
}

void PlotHeader::setColor(int index, const QColor& color, Qt::PenStyle line) {
    Entry& entry = m_entries[static_cast<std::size_t>(index)];
    if (entry.color == color && entry.line == line && !entry.chip->pixmap().isNull())
        return;
    entry.color = color;
    entry.line = line;
    const QSizeF size(chipWidth(line), chipSide);
    QPixmap pixmap((size * devicePixelRatioF()).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintChip(painter, QRectF(QPointF(), size), color, line);
    painter.end();
    entry.chip->setFixedWidth(chipWidth(line));
    entry.chip->setPixmap(pixmap);
}

void PlotHeader::paint(QPainter& painter, const QRect& rect) const {
    constexpr int gap = 8;
    const QColor text = palette().color(QPalette::Text);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.save();
    painter.fillRect(rect, palette().color(QPalette::Base));
    painter.setFont(bold);
    painter.setPen(text);
    double left = rect.left() + gap;
    const auto write = [&](const QString& words) {
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
        painter.setPen(text);
        painter.drawText(QRectF(left, rect.top(), width + 1, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        left += width + gap;
    };
    write(m_title);
    painter.setFont(font());
    for (const Entry& entry : m_entries) {
        if (!entry.shown)
            continue;
        paintChip(painter, QRectF(left, rect.top(), chipWidth(entry.line), rect.height()), entry.color, entry.line);
        left += chipWidth(entry.line) + gap / 2;
        write(isAlone() ? entry.value : entry.name);
    }
    painter.restore();
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
