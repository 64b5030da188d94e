#pragma once

#include <QString>

#include <vector>

namespace byol::ui {

/// A word of a filter, taken apart: [-]key sign value, or [-]value.
struct QueryWord {
    QString text; ///< as typed
    bool negated = false;
    QString key; ///< lower case
    QString sign; ///< ":", "=", "!=", "<", "<=", ">", ">="; empty for free text
    QString value; ///< without its quotation marks
};

struct QueryWords {
    std::vector<QueryWord> words;
    bool openQuote = false;
};

/// Words are parted by blanks outside of quotation marks.
QueryWords splitQuery(const QString& text);

} // namespace byol::ui
