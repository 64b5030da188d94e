#include "core/base/config/schema.h"
#include "core/base/config/utf8.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace byol {
namespace {

constexpr double largest_exact_integer = 9007199254740992.0; // 2^53

std::string shortest_as(double value, std::chars_format format) {
    std::array<char, 512> buffer {}; // the smallest double has 324 zeros after its point
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format).ptr;
    return { buffer.data(), end };
}

// The fewest digits that give the same number back: 0.0005, 1e-6.
std::string shortest(double value) {
    std::string fixed = shortest_as(value, std::chars_format::fixed);
    std::string scientific = shortest_as(value, std::chars_format::scientific);
    if (fixed.size() <= scientific.size() + 1)
        return fixed;
    const auto exponent = scientific.find_first_of("123456789", scientific.find('e'));
    const bool negative = scientific.find("e-") != std::string::npos;
    return scientific.substr(0, scientific.find('e')) + (negative ? "e-" : "e+") + scientific.substr(exponent);
}

std::string real_text(double value) {
    std::string text = shortest(value);
    const bool looks_integer = text.find_first_not_of("-0123456789") == std::string::npos;
    return looks_integer ? text + ".0" : text;
}

std::string bound_text(double bound) {
    const bool whole = std::abs(bound) < largest_exact_integer && bound == std::floor(bound);
    return whole ? std::to_string(static_cast<std::int64_t>(bound)) : shortest(bound);
}

std::string range_text(const std::string& kind, const Field& field) {
    if (field.minimum && field.maximum)
        return kind + " from " + bound_text(*field.minimum) + " to " + bound_text(*field.maximum);
    if (field.minimum)
        return kind + ", at least " + bound_text(*field.minimum);
    return field.maximum ? kind + ", at most " + bound_text(*field.maximum) : kind;
}

std::string choice_text(const std::vector<std::string>& choices) {
    std::string text = "one of ";
    for (std::size_t i = 0; i < choices.size(); ++i)
        text += (i == 0 ? "" : i + 1 == choices.size() ? " and " : ", ") + choices[i];
    return text;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

template <class T> std::optional<T> whole_number_text(std::string_view text) {
    if (text.size() > 1 && text[0] == '+' && text[1] != '-')
        text.remove_prefix(1);
    T value {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Value> boolean_of(std::string_view text) {
    if (text == "true")
        return true;
    return text == "false" ? std::optional<Value>(false) : std::nullopt;
}

std::optional<Value> integer_of(std::string_view text) {
    if (const auto value = whole_number_text<std::int64_t>(text))
        return *value;
    const auto real = whole_number_text<double>(text); // 1e6, 256.0
    if (real && std::abs(*real) <= largest_exact_integer && *real == std::floor(*real))
        return static_cast<std::int64_t>(*real);
    return std::nullopt;
}

std::optional<Value> real_of(std::string_view text) {
    const auto value = whole_number_text<double>(text);
    return value ? std::optional<Value>(*value) : std::nullopt;
}

std::optional<Value> read(const Field& field, std::string_view text) {
    switch (field.type) {
    case FieldType::boolean:
        return boolean_of(trimmed(text));
    case FieldType::integer:
        return integer_of(trimmed(text));
    case FieldType::real:
        return real_of(trimmed(text));
    case FieldType::text:
    case FieldType::choice:
        return std::string(trimmed(text));
    case FieldType::path:
        return std::string(text);
    }
    return std::nullopt;
}

bool in_range(const Field& field, double value) {
    return std::isfinite(value) && value >= field.minimum.value_or(value) && value <= field.maximum.value_or(value);
}

bool is_choice(const Field& field, const std::string& value) {
    if (!is_utf8(value) || value.find('\0') != std::string::npos)
        return false;
    return field.type != FieldType::choice
        || std::find(field.choices.begin(), field.choices.end(), value) != field.choices.end();
}

struct Fits {
    const Field& field;
    bool operator()(bool) const { return field.type == FieldType::boolean; }
    bool operator()(std::int64_t value) const {
        return field.type == FieldType::integer && in_range(field, static_cast<double>(value));
    }
    bool operator()(double value) const { return field.type == FieldType::real && in_range(field, value); }
    bool operator()(const std::string& value) const {
        const bool textual =
            field.type == FieldType::text || field.type == FieldType::choice || field.type == FieldType::path;
        return textual && is_choice(field, value);
    }
};

struct ToText {
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(double value) const { return real_text(value); }
    std::string operator()(const std::string& value) const { return value; }
};

ConfigProblem problem_with(const Field& field, const std::string& given) {
    return { field.path, given, allowed_text(field), nearest_name(given, field.choices) };
}

} // namespace

std::string allowed_text(const Field& field) {
    switch (field.type) {
    case FieldType::boolean:
        return "true or false";
    case FieldType::integer:
        return range_text("a whole number", field);
    case FieldType::real:
        return range_text("a number", field);
    case FieldType::choice:
        return choice_text(field.choices);
    case FieldType::text:
        return "text in UTF-8";
    case FieldType::path:
        return "a path in UTF-8";
    }
    return {};
}

std::string to_text(const Value& value) {
    return std::visit(ToText {}, value);
}

std::optional<Value> parse_value(const Field& field, std::string_view text, ConfigProblem& problem) {
    std::optional<Value> value = read(field, text);
    if (value && !check_value(field, *value))
        return value;
    problem = problem_with(field, std::string(text));
    return std::nullopt;
}

std::optional<ConfigProblem> check_value(const Field& field, const Value& value) {
    if (std::visit(Fits { field }, value))
        return std::nullopt;
    return problem_with(field, to_text(value));
}

std::string ConfigProblem::message() const {
    const std::string hint = suggestion.empty() ? "" : " Did you mean '" + suggestion + "'?";
    if (allowed.empty())
        return path + ": there is no such setting." + hint;
    if (given.empty())
        return path + ": missing; give " + allowed + "." + hint;
    return path + ": given '" + printable(given) + "', allowed " + allowed + "." + hint;
}

} // namespace byol
