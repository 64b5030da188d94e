#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

class QPdfWriter;

namespace byol::ui {

/// The pages that a report is set on, as one long column that breaks where it must. Places and sizes are in pixels of
/// 96 dpi from the column's left edge; y() is where the next part goes.
class ReportSheet {
public:
    ReportSheet(QPdfWriter& writer, const QString& title, const QHash<QString, QString>& colors);
    ~ReportSheet();

    double width() const { return m_size.width(); }
    double y() const { return m_y; }
    /// Goes to a new page unless this much room is left on this one. @returns whether it did
    bool keep(double height);
    void addSpace(double height) { m_y += height; }

    QFont font(double pixels, bool bold = false) const;
    QColor color(const char* name) const; ///< of the page's style: "muted", "accent", ...
    QColor ink() const { return color("text"); }
    QPainter& painter() { return m_painter; }

    /// A paragraph over the whole width, with `after` of space below.
    void addText(const QString& text, const QFont& font, const QColor& color, double after);
    /// @returns the height that the text needs in the rectangle's width; draws it there when asked
    double textAt(const QRectF& place, const QString& text, const QFont& font, const QColor& color, bool draw,
        Qt::Alignment alignment = Qt::AlignLeft);
    double textWidth(const QString& text, const QFont& font);
    /// The same as textAt for an SVG, as vectors.
    double drawingAt(const QString& svg, const QRectF& place, bool draw);
    struct Key {
        QColor color;
        QString text;
    };
    /// The same for the keys of a legend.
    double keysAt(const QRectF& place, const std::vector<Key>& keys, bool draw);
    void frame(const QRectF& place);

private:
    void drawFoot();

    QPdfWriter& m_writer;
    QString m_title;
    QHash<QString, QString> m_colors;
    QSizeF m_size;
    QPainter m_painter;
    double m_y = 0;
    int m_page = 1;
};

} // namespace byol::ui
