#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace byol {

/// As many as lines can be told apart.
inline constexpr std::size_t most_compared_runs = 10;

/// Several runs on one page: their figures side by side, their curves in the same charts, the settings in which they
/// differ, and the map of each. HTML like report_page.
/// @param runs at least two, at most most_compared_runs @throws UsageError otherwise; Error when a run's store cannot
/// be read
std::string comparison_page(const std::vector<std::filesystem::path>& runs, const std::string& version);

/// Writes comparison_page to `file`, whole or not at all. @throws Error
void write_comparison(
    const std::vector<std::filesystem::path>& runs, const std::filesystem::path& file, const std::string& version);

} // namespace byol
