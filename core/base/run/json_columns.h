#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// Values that a column of the store keeps as JSON text. Private to core/base/run. The readers @throw Error when the
/// text is not what it should be.
namespace byol::json_columns {

std::string to_text(const std::map<std::string, double>& numbers); ///< NaN as null
std::string to_text(const std::vector<std::string>& words);
std::string to_text(const std::vector<std::int64_t>& numbers);
std::string to_text(const std::vector<double>& numbers); ///< NaN as null

std::map<std::string, double> number_map(const std::string& text);
std::vector<std::string> words(const std::string& text);
std::vector<std::int64_t> integers(const std::string& text);
std::vector<double> numbers(const std::string& text);

} // namespace byol::json_columns
