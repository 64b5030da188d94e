#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace byol {

/// The numbers in a text such as "0.01, 0.1": at least one, at most 100, all finite.
/// @returns nothing for any other text
std::optional<std::vector<double>> number_list(std::string_view text);

/// The same for text that is known to be right: settings that were checked. @throws UsageError naming `field` otherwise
std::vector<double> required_numbers(std::string_view text, const std::string& field);

} // namespace byol
