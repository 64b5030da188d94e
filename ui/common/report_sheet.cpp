#include "ui/common/report_sheet.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSvgRenderer>

#include <algorithm>
#include <stdexcept>

namespace byol::ui {
namespace {

// That of the units: QtSvg takes a font's size for the device's. Everything is a vector, so nothing is coarse.
constexpr int resolution = 96;
constexpr double marginMm = 16;
constexpr double footHeight = 30;
constexpr double highest = 1e6;

// Qt drops lines without length, which is what the maps' dots are.
QString prepared(QString svg) {
    svg.replace(QStringLiteral("h0\""), QStringLiteral("h0.01\""));
    svg.replace(QStringLiteral("h0M"), QStringLiteral("h0.01M"));
    return svg;
}

} // namespace

ReportSheet::ReportSheet(QPdfWriter& writer, const QString& title, const QHash<QString, QString>& colors)
    : m_writer(writer)
    , m_title(title)
    , m_colors(colors) {
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setResolution(resolution);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("BYOL Workbench"));
    if (!m_painter.begin(&writer))
        throw std::runtime_error("the pages could not be begun");
    m_size = QSizeF(writer.width(), writer.height() - footHeight);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

ReportSheet::~ReportSheet() {
    drawFoot();
    m_painter.end();
}

bool ReportSheet::keep(double height) {
    if (m_y + height <= m_size.height() || m_y <= 0)
        return false;
    drawFoot();
    m_writer.newPage();
    ++m_page;
    m_y = 0;
    return true;
}

void ReportSheet::drawFoot() {
    const QRectF foot(0, m_size.height() + footHeight - 14, m_size.width(), 14);
    m_painter.setFont(font(8.5));
    m_painter.setPen(color("muted"));
    m_painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_title);
    m_painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, QLocale().toString(m_page));
}

QFont ReportSheet::font(double pixels, bool bold) const {
    QFont font(QStringLiteral("Noto Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(pixels * 72 / resolution);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor ReportSheet::color(const char* name) const {
    const QColor found(m_colors.value(QLatin1String(name)));
    return found.isValid() ? found : QColor(Qt::black);
}

void ReportSheet::addText(const QString& text, const QFont& font, const QColor& color, double after) {
    if (text.isEmpty())
        return;
    keep(textAt({ 0, 0, width(), 0 }, text, font, color, false));
    m_y += textAt({ 0, m_y, width(), 0 }, text, font, color, true) + after;
}

double ReportSheet::textAt(const QRectF& place, const QString& text, const QFont& font, const QColor& color, bool draw,
    Qt::Alignment alignment) {
    m_painter.setFont(font);
    int flags = Qt::TextWordWrap | static_cast<int>(alignment) | Qt::AlignTop;
    const QRectF room(place.topLeft(), QSizeF(place.width(), highest));
    QRectF taken = m_painter.boundingRect(room, flags, text);
    if (taken.width() > place.width() + 1) { // a word, such as a path, that no line can hold
        flags = (flags & ~Qt::TextWordWrap) | Qt::TextWrapAnywhere;
        taken = m_painter.boundingRect(room, flags, text);
    }
    if (draw) {
        m_painter.setPen(color);
        m_painter.drawText(QRectF(place.topLeft(), QSizeF(place.width(), taken.height() + 1)), flags, text);
    }
    return taken.height();
}

double ReportSheet::textWidth(const QString& text, const QFont& font) {
    m_painter.setFont(font);
    return m_painter.boundingRect(QRectF(0, 0, highest, highest), Qt::AlignLeft, text).width();
}

double ReportSheet::drawingAt(const QString& svg, const QRectF& place, bool draw) {
    QSvgRenderer renderer(prepared(svg).toUtf8());
    const QRectF box = renderer.viewBoxF();
    if (!renderer.isValid() || box.width() <= 0)
        return 0;
    const double height = place.width() * box.height() / box.width();
    m_painter.setFont(font(12));
    if (draw)
        renderer.render(&m_painter, QRectF(place.topLeft(), QSizeF(place.width(), height)));
    return height;
}

double ReportSheet::keysAt(const QRectF& place, const std::vector<Key>& keys, bool draw) {
    const QFont small = font(8.5);
    m_painter.setFont(small);
    constexpr double swatch = 14;
    constexpr double line = 13;
    double x = 0;
    double y = 0;
    for (const Key& key : keys) {
        const QRectF text = m_painter.boundingRect(QRectF(0, 0, place.width(), line), Qt::AlignLeft, key.text);
        const double taken = std::min(text.width() + swatch + 16, place.width());
        if (x > 0 && x + taken > place.width()) {
            x = 0;
            y += line;
        }
        if (draw) {
            m_painter.fillRect(QRectF(place.left() + x, place.top() + y + line / 2 - 1, swatch - 4, 2.5), key.color);
            m_painter.setPen(color("muted"));
            m_painter.drawText(QRectF(place.left() + x + swatch, place.top() + y, taken - swatch, line),
                Qt::AlignLeft | Qt::AlignVCenter, key.text);
        }
        x += taken;
    }
    return y + line;
}

void ReportSheet::frame(const QRectF& place) {
    m_painter.setPen(QPen(color("line"), 0.8));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(place, 5, 5);
}

} // namespace byol::ui
