#pragma once

#include <filesystem>
#include <string>

namespace byol {

/// One run on one page: figures, curves, map, evaluations with their baselines, the settings that differ from the
/// defaults, and what made it. HTML with inline SVG, light and dark, without scripts and without any other file.
/// @param version of the program that writes it
/// @throws Error when the run's store cannot be read. A map or curve that is not there is left out, and said so.
std::string report_page(const std::filesystem::path& run, const std::string& version);

/// Writes report_page to `file`, whole or not at all. @throws Error
void write_report(const std::filesystem::path& run, const std::filesystem::path& file, const std::string& version);

} // namespace byol
