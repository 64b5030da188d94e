#include "ui/common/report_pages.h"

#include "ui/common/report_dom.h"
#include "ui/common/report_sheet.h"
#include "ui/common/report_table.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>

#include <algorithm>
#include <stdexcept>

namespace byol::ui {
namespace {

constexpr double gap = 12;
constexpr double padding = 10;
constexpr int tilesInRow = 4;

bool isOneOf(const QString& tag, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(), [&tag](const char* name) { return tag == QLatin1String(name); });
}

// Goes through the page from top to bottom and sets each part.
class PageSetter {
public:
    PageSetter(ReportSheet& sheet, const ReportTree& tree)
        : m_sheet(sheet)
        , m_tree(tree) { }

    void set(const ReportNode& node) {
        if (isOneOf(node.tag, { "details", "script", "style" }))
            return;
        if (node.tag == QLatin1String("h1"))
            m_sheet.addText(node.plainText(), m_sheet.font(22, true), m_sheet.ink(), 4);
        else if (isOneOf(node.tag, { "h2", "h3" }))
            setHeading(node);
        else if (node.hasClass(QStringLiteral("tiles")))
            setTiles(node);
        else if (node.hasClass(QStringLiteral("map")))
            setMap(node);
        else if (node.hasClass(QStringLiteral("charts")))
            setFigures(node);
        else if (node.tag == QLatin1String("figure"))
            setFigures({ QStringLiteral("div"), {}, {}, { node }, {} });
        else if (node.tag == QLatin1String("table"))
            setTable(node);
        else if (node.tag == QLatin1String("dl"))
            setList(node);
        else if (node.tag == QLatin1String("svg"))
            setDrawing(node, m_sheet.width());
        else if (isPlain(node))
            setParagraph(node);
        else
            for (const ReportNode& child : node.children)
                set(child);
    }

private:
    // Nothing in it needs room of its own.
    static bool isPlain(const ReportNode& node) {
        return std::all_of(node.children.begin(), node.children.end(), [](const ReportNode& child) {
            return child.tag.isEmpty()
                || isOneOf(child.tag, { "span", "b", "i", "em", "strong", "code", "a", "small", "br" });
        });
    }

    void setHeading(const ReportNode& node) {
        m_sheet.addSpace(14);
        m_sheet.keep(160); // a heading at the foot of a page has lost its section
        m_sheet.addText(node.plainText(), m_sheet.font(15, true), m_sheet.ink(), 6);
    }

    void setParagraph(const ReportNode& node) {
        const bool problem = node.hasClass(QStringLiteral("problem"));
        const bool quiet = node.hasClass(QStringLiteral("quiet")) || node.tag == QLatin1String("footer");
        if (node.tag == QLatin1String("footer"))
            m_sheet.addSpace(16);
        m_sheet.addText(node.plainText(), m_sheet.font(quiet ? 10.5 : 11.5),
            m_sheet.color(problem ? "bad"
                    : quiet       ? "muted"
                                  : "text"),
            6);
    }

    void setTiles(const ReportNode& node) {
        std::vector<const ReportNode*> tiles;
        for (const ReportNode& child : node.children)
            if (child.hasClass(QStringLiteral("tile")))
                tiles.push_back(&child);
        m_sheet.addSpace(8);
        const double width = (m_sheet.width() - gap * (tilesInRow - 1)) / tilesInRow;
        for (std::size_t first = 0; first < tiles.size(); first += tilesInRow) {
            const std::size_t past = std::min(tiles.size(), first + tilesInRow);
            double height = 0;
            for (std::size_t i = first; i < past; ++i)
                height = std::max(height, tile(*tiles[i], { 0, 0, width, 0 }, false));
            m_sheet.keep(height + gap);
            for (std::size_t i = first; i < past; ++i) {
                const QRectF place(double(i - first) * (width + gap), m_sheet.y(), width, height);
                m_sheet.frame(place);
                tile(*tiles[i], place, true);
            }
            m_sheet.addSpace(height + gap);
        }
    }

    // @returns its height
    double tile(const ReportNode& node, const QRectF& place, bool draw) {
        double y = place.top() + padding;
        const QRectF inner = place.adjusted(padding, 0, -padding, 0);
        const auto line = [&](const char* tag, const QFont& font, const QColor& color) {
            if (const ReportNode* part = node.find(QLatin1String(tag)))
                y += m_sheet.textAt({ inner.left(), y, inner.width(), 0 }, part->plainText(), font, color, draw) + 2;
        };
        line("span", m_sheet.font(9.5), m_sheet.color("muted"));
        line("b", m_sheet.font(16, true), m_sheet.ink());
        line("small", m_sheet.font(8.5), m_sheet.color("muted"));
        return y + padding - 2 - place.top();
    }

    void setFigures(const ReportNode& node) {
        std::vector<const ReportNode*> figures;
        for (const ReportNode& child : node.children)
            if (child.tag == QLatin1String("figure"))
                figures.push_back(&child);
        const double columns = figures.size() == 1 ? 1 : 2;
        const double width = (m_sheet.width() - gap * (columns - 1)) / columns;
        for (std::size_t first = 0; first < figures.size(); first += static_cast<std::size_t>(columns)) {
            const std::size_t past = std::min(figures.size(), first + static_cast<std::size_t>(columns));
            double height = 0;
            for (std::size_t i = first; i < past; ++i)
                height = std::max(height, figure(*figures[i], { 0, 0, width, 0 }, false));
            m_sheet.keep(height + gap);
            for (std::size_t i = first; i < past; ++i) {
                const QRectF place(double(i - first) * (width + gap), m_sheet.y(), width, height);
                m_sheet.frame(place);
                figure(*figures[i], place, true);
            }
            m_sheet.addSpace(height + gap);
        }
    }

    double figure(const ReportNode& node, const QRectF& place, bool draw) {
        double y = place.top() + padding;
        const double width = place.width() - 2 * padding;
        if (const ReportNode* caption = node.find(QStringLiteral("figcaption")))
            y += figureCaption(*caption, { place.left() + padding, y, width, 0 }, draw) + 4;
        if (const ReportNode* drawing = node.find(QStringLiteral("svg")))
            y += m_sheet.drawingAt(drawing->source, { place.left() + padding, y, width, 0 }, draw);
        return y + padding - place.top();
    }

    double figureCaption(const ReportNode& node, const QRectF& place, bool draw) {
        QString title;
        QString unit;
        for (const ReportNode& child : node.children)
            if (!child.hasClass(QStringLiteral("legend")))
                (child.hasClass(QStringLiteral("unit")) ? unit : title) += child.plainText();
        double y = place.top();
        const QFont bold = m_sheet.font(10.5, true);
        const QFont small = m_sheet.font(9);
        const double besides = m_sheet.textWidth(title, bold) + 8;
        const bool fits = besides + m_sheet.textWidth(unit, small) <= place.width();
        if (fits)
            m_sheet.textAt({ place.left() + besides, y + 1.5, place.width() - besides, 0 }, unit, small,
                m_sheet.color("muted"), draw);
        y += m_sheet.textAt(place, title, bold, m_sheet.ink(), draw);
        if (!fits)
            y += m_sheet.textAt({ place.left(), y, place.width(), 0 }, unit, small, m_sheet.color("muted"), draw);
        std::vector<ReportSheet::Key> keys;
        collectKeys(node, keys);
        if (!keys.empty())
            y += m_sheet.keysAt({ place.left(), y + 2, place.width(), 0 }, keys, draw) + 2;
        return y - place.top();
    }

    void collectKeys(const ReportNode& node, std::vector<ReportSheet::Key>& keys) const {
        for (const ReportNode& child : node.children) {
            if (child.hasClass(QStringLiteral("key")))
                keys.push_back({ swatchColor(child), child.plainText() });
            else
                collectKeys(child, keys);
        }
    }

    // class="swatch k3" has the colour --c3
    QColor swatchColor(const ReportNode& key) const {
        const ReportNode* swatch = key.find(QStringLiteral("i"));
        if (!swatch)
            return m_sheet.ink();
        for (const QString& name : swatch->attributes.value(QStringLiteral("class")).split(QLatin1Char(' ')))
            if (const QString color = m_tree.colors.value(QLatin1Char('c') + name.mid(1));
                name.startsWith(QLatin1Char('k')) && !color.isEmpty()) {
                QColor found(color);
                found.setAlphaF(swatch->hasClass(QStringLiteral("pale")) ? 0.45F : 1.F);
                return found;
            }
        return m_sheet.color("muted");
    }

    void setMap(const ReportNode& node) {
        const double width = m_sheet.width() * 0.66;
        if (const ReportNode* drawing = node.find(QStringLiteral("svg")))
            setDrawing(*drawing, width);
        if (const ReportNode* caption = node.find(QStringLiteral("figcaption")))
            for (const ReportNode& child : caption->children)
                if (child.tag != QLatin1String("ul"))
                    set(child);
    }

    void setDrawing(const ReportNode& node, double width) {
        const double height = m_sheet.drawingAt(node.source, { 0, 0, width, 0 }, false);
        m_sheet.keep(height + gap);
        m_sheet.drawingAt(node.source, { (m_sheet.width() - width) / 2, m_sheet.y(), width, 0 }, true);
        m_sheet.addSpace(height + gap);
    }

    void setTable(const ReportNode& node) {
        if (const ReportNode* caption = node.find(QStringLiteral("caption"))) {
            m_sheet.keep(120);
            m_sheet.addText(caption->plainText(), m_sheet.font(10.5, true), m_sheet.ink(), 4);
        }
        ReportTable(m_sheet, node).draw();
        m_sheet.addSpace(gap);
    }

    void setList(const ReportNode& node) {
        constexpr double share = 0.27;
        const double left = m_sheet.width() * share;
        const ReportNode* term = nullptr;
        for (const ReportNode& child : node.children) {
            if (child.tag == QLatin1String("dt"))
                term = &child;
            if (child.tag != QLatin1String("dd") || !term)
                continue;
            const QFont font = m_sheet.font(9.5);
            const QRectF value(left, 0, m_sheet.width() - left, 0);
            const double height = m_sheet.textAt(value, child.plainText(), font, m_sheet.ink(), false);
            m_sheet.keep(height + 3);
            m_sheet.textAt({ 0, m_sheet.y(), left - gap, 0 }, term->plainText(), font, m_sheet.color("muted"), true);
            m_sheet.textAt(value.translated(0, m_sheet.y()), child.plainText(), font, m_sheet.ink(), true);
            m_sheet.addSpace(height + 3);
        }
        m_sheet.addSpace(gap);
    }

    ReportSheet& m_sheet;
    const ReportTree& m_tree;
};

} // namespace

void writeReportPages(const QString& html, const QString& pdfFile) {
    const ReportTree tree = parseReport(html);
    const ReportNode* title = tree.main.find(QStringLiteral("h1"));
    QSaveFile file(pdfFile);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error(file.errorString().toStdString());
    {
        QPdfWriter writer(&file);
        ReportSheet sheet(writer, title ? title->plainText() : QString(), tree.colors);
        PageSetter(sheet, tree).set(tree.main);
    }
    if (!file.commit())
        throw std::runtime_error(file.errorString().toStdString());
}

} // namespace byol::ui
