#include "core/base/run/json_columns.h"

#include "core/base/error/error.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace byol::json_columns {
namespace {

using Json = nlohmann::json;

std::string dumped(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <class Value, class Convert> Value parsed(const std::string& text, Convert convert) {
    try {
        return convert(Json::parse(text));
    } catch (const Json::exception&) {
        throw Error("reading the run store", text.substr(0, 40), "this text of the store is not the JSON it should be",
            "The store is damaged or was edited by hand.");
    }
}

} // namespace

std::string to_text(const std::map<std::string, double>& numbers) {
    return dumped(numbers);
}

std::string to_text(const std::vector<std::string>& words) {
    return dumped(words);
}

std::string to_text(const std::vector<std::int64_t>& numbers) {
    return dumped(numbers);
}

std::string to_text(const std::vector<double>& numbers) {
    return dumped(numbers);
}

std::map<std::string, double> number_map(const std::string& text) {
    return parsed<std::map<std::string, double>>(text, [](const Json& json) {
        std::map<std::string, double> numbers;
        for (const auto& [key, value] : json.items())
            numbers[key] = value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
        return numbers;
    });
}

std::vector<std::string> words(const std::string& text) {
    return parsed<std::vector<std::string>>(
        text, [](const Json& json) { return json.get<std::vector<std::string>>(); });
}

std::vector<std::int64_t> integers(const std::string& text) {
    return parsed<std::vector<std::int64_t>>(
        text, [](const Json& json) { return json.get<std::vector<std::int64_t>>(); });
}

std::vector<double> numbers(const std::string& text) {
    return parsed<std::vector<double>>(text, [](const Json& json) {
        std::vector<double> values;
        for (const Json& value : json)
            values.push_back(value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>());
        return values;
    });
}

} // namespace byol::json_columns
