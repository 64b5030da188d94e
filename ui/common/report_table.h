#pragma once

#include "ui/common/report_dom.h"
#include "ui/common/report_sheet.h"

namespace byol::ui {

/// One table of a report on its sheet: columns as wide as their text needs, a header that repeats on every page, cells
/// shaded and bars drawn as the page says.
class ReportTable {
public:
    ReportTable(ReportSheet& sheet, const ReportNode& table);
    void draw();

private:
    struct Row {
        std::vector<const ReportNode*> cells;
        bool header = false;
    };
    void collect(const ReportNode& node, bool header);
    void chooseWidths();
    std::vector<double> wishes(bool wordsOnly) const;
    QFont fontOf(const ReportNode& cell, bool header) const;
    double heightOf(const Row& row);
    void drawRow(const Row& row, double height);
    bool isFigures(std::size_t column) const;
    void drawCell(const ReportNode& cell, const QRectF& place, bool header, bool figures);
    void shade(const ReportNode& cell, const QRectF& place);

    ReportSheet& m_sheet;
    bool m_matrix; ///< of confusions: narrow cells in the middle of their columns
    double m_size; ///< of the text
    std::vector<Row> m_rows;
    std::vector<double> m_widths;
};

} // namespace byol::ui
