#pragma once

#include <QString>

namespace byol::ui {

/// Sets a report that `byol report` wrote on A4 pages: headings, tiles, figures two beside each other as vectors,
/// tables whose headers repeat. Takes hundreds of milliseconds; call it off the GUI thread.
/// @throws std::runtime_error with a sentence when the text is no report or the file cannot be written
void writeReportPages(const QString& html, const QString& pdfFile);

} // namespace byol::ui
