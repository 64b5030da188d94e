#include "core/base/config/number_list.h"

#include "core/base/error/error.h"

#include <charconv>
#include <cmath>

namespace byol {
namespace {

constexpr std::size_t most_numbers = 100;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

} // namespace

std::optional<std::vector<double>> number_list(std::string_view text) {
    std::vector<double> numbers;
    for (bool more = true; more;) {
        const auto comma = text.find(',');
        const auto value = number(trimmed(text.substr(0, comma)));
        if (!value || numbers.size() == most_numbers)
            return std::nullopt;
        numbers.push_back(*value);
        more = comma != std::string_view::npos;
        text.remove_prefix(more ? comma + 1 : 0);
    }
    return numbers;
}

std::vector<double> required_numbers(std::string_view text, const std::string& field) {
    if (auto numbers = number_list(text))
        return *std::move(numbers);
    throw UsageError("reading the settings", field, "it is not a list of numbers",
        "Write numbers with commas between them: 0.01,0.1");
}

} // namespace byol
