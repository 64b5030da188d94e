#include "ui/common/report_table.h"

#include <QFontMetricsF>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace byol::ui {
namespace {

constexpr double across = 5; // of space beside a cell's text
constexpr double above = 3;
constexpr double barWidth = 70;

bool isBar(const ReportNode& cell) {
    return cell.hasClass(QStringLiteral("bars"));
}

double sum(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

ReportTable::ReportTable(ReportSheet& sheet, const ReportNode& table)
    : m_sheet(sheet)
    , m_matrix(table.hasClass(QStringLiteral("confusion")))
    , m_size(m_matrix ? 8 : 9.5) {
    collect(table, false);
    chooseWidths();
}

void ReportTable::collect(const ReportNode& node, bool header) {
    for (const ReportNode& child : node.children) {
        if (child.tag == QLatin1String("tr")) {
            Row row { {}, header };
            for (const ReportNode& cell : child.children)
                if (cell.tag == QLatin1String("td") || cell.tag == QLatin1String("th"))
                    row.cells.push_back(&cell);
            m_rows.push_back(std::move(row));
        } else {
            collect(child, header || child.tag == QLatin1String("thead"));
        }
    }
}

QFont ReportTable::fontOf(const ReportNode& cell, bool header) const {
    return m_sheet.font(header ? m_size - 0.5 : m_size, header || cell.hasClass(QStringLiteral("strong")));
}

// How wide each column would like to be, or, of words alone, must be.
std::vector<double> ReportTable::wishes(bool wordsOnly) const {
    std::vector<double> widths;
    for (const Row& row : m_rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            widths.resize(std::max(widths.size(), row.cells.size()), 0.0);
            const QString text = row.cells[i]->plainText();
            const bool breaks = wordsOnly && !row.cells[i]->hasClass(QStringLiteral("number"));
            double widest = isBar(*row.cells[i]) ? barWidth : 0;
            for (const QString& part : breaks ? text.split(QLatin1Char(' ')) : QStringList { text })
                widest = std::max(widest, m_sheet.textWidth(part, fontOf(*row.cells[i], row.header)) + 1);
            widths[i] = std::max(widths[i], widest + 2 * across);
        }
    return widths;
}

void ReportTable::chooseWidths() {
    m_widths = wishes(false);
    if (m_widths.empty())
        return;
    const double room = m_sheet.width();
    if (m_matrix) {
        const double first = std::min(m_widths.front(), room * 0.18);
        std::fill(m_widths.begin() + 1, m_widths.end(), (room - first) / std::max(1.0, double(m_widths.size()) - 1));
        m_widths.front() = first;
        return;
    }
    if (sum(m_widths) > room) {
        std::vector<double> least = wishes(true);
        for (double& width : least)
            width = std::min(width, room / 3);
        const double spare = std::max(0.0, room - sum(least));
        const double wished = std::max(1.0, sum(m_widths) - sum(least));
        for (std::size_t i = 0; i < least.size(); ++i)
            m_widths[i] = least[i] + std::max(0.0, m_widths[i] - least[i]) * spare / wished;
    }
    const double stretch = room / sum(m_widths);
    for (double& width : m_widths)
        width *= stretch;
}

double ReportTable::heightOf(const Row& row) {
    double height = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        height = std::max(height,
            m_sheet.textAt({ 0, 0, m_widths[i] - 2 * across, 0 }, row.cells[i]->plainText(),
                fontOf(*row.cells[i], row.header), m_sheet.ink(), false));
    return height + 2 * above;
}

void ReportTable::draw() {
    std::vector<const Row*> header;
    for (const Row& row : m_rows) {
        const double height = heightOf(row);
        if (m_sheet.keep(height) && !row.header)
            for (const Row* line : header)
                drawRow(*line, heightOf(*line));
        drawRow(row, height);
        if (row.header)
            header.push_back(&row);
    }
}

void ReportTable::drawRow(const Row& row, double height) {
    double x = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        drawCell(*row.cells[i], { x, m_sheet.y(), m_widths[i], height }, row.header, isFigures(i));
        x += m_widths[i];
    }
    m_sheet.addSpace(height);
    if (m_matrix)
        return;
    m_sheet.painter().setPen(QPen(m_sheet.color("line"), 0.7));
    m_sheet.painter().drawLine(QPointF(0, m_sheet.y()), QPointF(m_sheet.width(), m_sheet.y()));
}

// The header of a column of figures stands above them, at the right.
bool ReportTable::isFigures(std::size_t column) const {
    return !m_rows.empty() && column < m_rows.back().cells.size()
        && m_rows.back().cells[column]->hasClass(QStringLiteral("number"));
}

void ReportTable::drawCell(const ReportNode& cell, const QRectF& place, bool header, bool figures) {
    shade(cell, place);
    if (isBar(cell)) {
        const ReportNode* bar = cell.find(QStringLiteral("i"));
        const double share = bar ? bar->styleNumber(QStringLiteral("width"), 0) / 100 : 0;
        const QRectF whole(place.left() + across, place.center().y() - 3, place.width() - 2 * across, 6);
        m_sheet.painter().fillRect(whole, m_sheet.color("grid"));
        m_sheet.painter().fillRect(
            QRectF(whole.topLeft(), QSizeF(whole.width() * share, whole.height())), m_sheet.color("accent"));
        return;
    }
    const Qt::Alignment side = m_matrix && (header || cell.tag == QLatin1String("td")) ? Qt::AlignHCenter
        : figures                                                                      ? Qt::AlignRight
                                                                                       : Qt::AlignLeft;
    const bool deep = m_matrix && cell.hasClass(QStringLiteral("deep"));
    const QColor color = deep                              ? QColor(Qt::white)
        : header || cell.hasClass(QStringLiteral("quiet")) ? m_sheet.color("muted")
                                                           : m_sheet.ink();
    m_sheet.textAt(place.adjusted(m_matrix ? 1 : across, above, m_matrix ? -1 : -across, 0), cell.plainText(),
        fontOf(cell, header), color, true, side);
}

// A cell of the confusions carries its share of the row.
void ReportTable::shade(const ReportNode& cell, const QRectF& place) {
    const bool right = cell.hasClass(QStringLiteral("right"));
    if (!right && !cell.hasClass(QStringLiteral("wrong")))
        return;
    const double share = cell.styleNumber(QStringLiteral("--share"), 0);
    QColor color = m_sheet.color(right ? "accent" : "bad");
    color.setAlphaF(static_cast<float>(std::clamp(right ? 0.06 + 0.9 * share : 2.2 * share, 0.0, 1.0)));
    m_sheet.painter().fillRect(place.adjusted(0.5, 0.5, -0.5, -0.5), color);
}

} // namespace byol::ui
