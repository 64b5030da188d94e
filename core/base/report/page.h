#pragma once

#include <filesystem>
#include <string>

/// Private to core/base/report.
namespace byol::report {

/// A whole HTML page around its content. Both are HTML.
std::string page(const std::string& title, const std::string& content);
/// Its last lines: what wrote it and when.
std::string foot(const std::string& version);
/// Writes a page, whole or not at all. @throws Error
void write_page(const std::filesystem::path& file, const std::string& page);

} // namespace byol::report
