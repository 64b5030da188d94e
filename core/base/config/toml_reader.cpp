#include "core/base/config/toml_reader.h"

#include "core/base/config/suggest.h"
#include "core/base/config/utf8.h"
#include "core/base/error/error.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace byol {
namespace {

constexpr std::size_t largest_text = std::size_t { 1 } << 20U;
constexpr std::ptrdiff_t most_dots = 64;

const char* const see_schema = "Compare it with 'byol config show' or with docs/settings.md.";

// The parser's tables free themselves recursively, so that a key of a hundred thousand parts would overflow the stack.
void refuse_absurd(const std::string& toml, const std::string& source) {
    if (toml.size() > largest_text)
        throw UsageError("reading the settings", source, "it is larger than a megabyte",
            "A file of settings has a few kilobytes: check that this is the right file.");
    std::istringstream lines(toml);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number)
        if (std::count(line.begin(), line.end(), '.') > most_dots)
            throw UsageError("reading the settings", source,
                "line " + std::to_string(number) + " has more than " + std::to_string(most_dots) + " dots", see_schema);
}

std::string reason(std::string_view description) {
    constexpr std::string_view opening = "Error while ";
    if (description.substr(0, opening.size()) == opening)
        description.remove_prefix(opening.size());
    return printable(description);
}

toml::table parsed(const std::string& toml, const std::string& source) {
    refuse_absurd(toml, source);
    try {
        return toml::parse(toml);
    } catch (const toml::parse_error& error) {
        const auto& begin = error.source().begin;
        throw UsageError("reading the settings", source,
            "line " + std::to_string(begin.line) + ", column " + std::to_string(begin.column)
                + " is not TOML: " + reason(error.description()),
            see_schema);
    }
}

std::string text_of(const toml::node& node) {
    if (const auto* text = node.as_string())
        return text->get();
    if (node.is_table())
        return "a table";
    if (node.is_array())
        return "a list";
    if (const auto* real = node.as_floating_point())
        return to_text(real->get());
    std::ostringstream out;
    node.visit([&out](const auto& value) { out << value; });
    return out.str();
}

std::optional<Value> integral(double value) {
    if (std::abs(value) > 9007199254740992.0 || value != std::floor(value)) // 2^53; false for NaN
        return std::nullopt;
    return static_cast<std::int64_t>(value);
}

std::optional<Value> number_of(const toml::node& node, FieldType type) {
    if (const auto* whole = node.as_integer())
        return type == FieldType::integer ? Value(whole->get()) : Value(static_cast<double>(whole->get()));
    if (const auto* real = node.as_floating_point())
        return type == FieldType::integer ? integral(real->get()) : std::optional<Value>(real->get());
    return std::nullopt;
}

std::optional<Value> value_of(const toml::node& node, FieldType type) {
    if (type == FieldType::integer || type == FieldType::real)
        return number_of(node, type);
    if (type == FieldType::boolean)
        return node.is_boolean() ? std::optional<Value>(node.as_boolean()->get()) : std::nullopt;
    return node.is_string() ? std::optional<Value>(node.as_string()->get()) : std::nullopt;
}

/// Walks the tables and gives each value to its field.
class Reader {
public:
    explicit Reader(RunConfig& config)
        : config_(config) { }

    void read(const toml::table& table, const std::string& prefix) {
        for (const auto& [key, node] : table)
            read_node(node, prefix + std::string(key.str()));
    }
    std::vector<ConfigProblem> take_problems() { return std::move(problems_); }

private:
    void read_node(const toml::node& node, const std::string& path) {
        const Field* field = find_field(path);
        if (field != nullptr)
            read_field(node, *field);
        else if (!is_table_of_settings(path))
            problems_.push_back(
                { printable(path), "", "", node.is_table() ? nearest_table(path) : nearest_path(path) });
        else if (const toml::table* table = node.as_table())
            read(*table, path + ".");
        else
            problems_.push_back({ path, text_of(node), "a table of settings", "" });
    }

    void read_field(const toml::node& node, const Field& field) {
        const std::optional<Value> value = value_of(node, field.type);
        std::optional<ConfigProblem> problem;
        if (!value)
            problem = ConfigProblem { field.path, text_of(node), allowed_text(field), "" };
        else
            problem = check_value(field, *value);
        if (problem)
            problems_.push_back(std::move(*problem));
        else
            field.set(config_, *value);
    }

    RunConfig& config_;
    std::vector<ConfigProblem> problems_;
};

// The line of a setting in a text that is TOML; 0 when it is not there.
std::int64_t line_of(const toml::table& table, const std::string& path) {
    const toml::table* inner = &table;
    const toml::node* node = nullptr;
    std::istringstream parts(path);
    for (std::string part; std::getline(parts, part, '.');) {
        node = inner == nullptr ? nullptr : inner->get(part);
        if (node == nullptr)
            return 0;
        inner = node->as_table();
    }
    return node == nullptr ? 0 : static_cast<std::int64_t>(node->source().begin.line);
}

[[noreturn]] void refuse_sweep(const std::string& source, const std::string& problem) {
    throw UsageError("reading the sweep", source, problem, "See docs/sweeps.md for what a sweep may hold.");
}

std::string as_toml(const toml::table& table) {
    std::ostringstream out;
    out << toml::toml_formatter(table, toml::format_flags::none);
    return out.str();
}

std::vector<SweepText::Variant> variants_of(const toml::table& sweep, const std::string& source) {
    std::vector<SweepText::Variant> variants;
    const toml::node* list = sweep.get("run");
    if (list == nullptr)
        return variants;
    if (!list->is_array_of_tables())
        refuse_sweep(source, "sweep.run is not a list of tables [[sweep.run]]");
    for (const toml::node& node : *list->as_array()) {
        toml::table settings = *node.as_table();
        const auto name = settings["name"].value<std::string>();
        if (!name)
            refuse_sweep(source, "a [[sweep.run]] has no name");
        settings.erase("name");
        variants.push_back({ *name, as_toml(settings) });
    }
    return variants;
}

void collect_axes(
    const toml::table& table, const std::string& prefix, const std::string& source, std::vector<SweepAxis>& axes) {
    for (const auto& [key, node] : table) {
        const std::string path = prefix + std::string(key.str());
        if (const toml::table* inner = node.as_table())
            collect_axes(*inner, path + ".", source, axes);
        else if (const toml::array* values = node.as_array()) {
            axes.push_back({ path, {} });
            for (const toml::node& value : *values)
                axes.back().values.push_back(text_of(value));
        } else
            refuse_sweep(source, "sweep.grid." + printable(path) + " is not a list of values");
    }
}

SweepText sweep_text_of(const toml::table& sweep, const std::string& source) {
    SweepText text;
    for (const auto& [key, node] : sweep)
        if (key != "preset" && key != "run" && key != "grid")
            refuse_sweep(source, "[sweep] has no \"" + printable(key.str()) + "\"");
    if (const toml::node* preset = sweep.get("preset")) {
        if (!preset->is_string())
            refuse_sweep(source, "sweep.preset is not a text");
        text.preset = preset->as_string()->get();
    }
    text.variants = variants_of(sweep, source);
    if (const toml::node* grid = sweep.get("grid")) {
        if (!grid->is_table())
            refuse_sweep(source, "sweep.grid is not a table");
        collect_axes(*grid->as_table(), "", source, text.axes);
    }
    return text;
}

} // namespace

std::vector<ConfigProblem> read_toml(const std::string& toml, const std::string& source, RunConfig& config) {
    Reader reader(config);
    reader.read(parsed(toml, source), "");
    return reader.take_problems();
}

std::vector<TextProblem> check_text(const std::string& toml, RunConfig& config) {
    std::vector<TextProblem> found;
    try {
        refuse_absurd(toml, "the text");
        const toml::table table = toml::parse(toml);
        Reader reader(config);
        reader.read(table, "");
        for (const ConfigProblem& problem : reader.take_problems())
            found.push_back({ line_of(table, problem.path), problem.message(), true });
        if (found.empty())
            for (const ConfigProblem& problem : check_config(config))
                found.push_back({ line_of(table, problem.path), problem.message(), false });
    } catch (const toml::parse_error& error) {
        found.push_back({ static_cast<std::int64_t>(error.source().begin.line),
            "This is not TOML: " + reason(error.description()), true });
    } catch (const std::exception& error) {
        found.push_back({ 0, error.what(), true });
    }
    return found;
}

std::optional<SweepText> read_sweep_text(const std::string& toml, const std::string& source) {
    toml::table table = parsed(toml, source);
    const toml::node* sweep = table.get("sweep");
    if (sweep == nullptr)
        return std::nullopt;
    if (!sweep->is_table())
        refuse_sweep(source, "sweep is not a table");
    SweepText text = sweep_text_of(*sweep->as_table(), source);
    table.erase("sweep");
    text.settings = as_toml(table);
    return text;
}

std::string toml_quoted(const std::string& text) {
    std::ostringstream out;
    out << toml::toml_formatter(toml::value<std::string>(text), toml::format_flags::none);
    return out.str();
}

} // namespace byol
