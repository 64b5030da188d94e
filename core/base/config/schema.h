#pragma once

#include "core/base/config/run_config.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace byol {

/// The value of one field. Lists (mean, std) are three fields: augment.mean_red, ...
using Value = std::variant<bool, std::int64_t, double, std::string>;

enum class FieldType { boolean, integer, real, text, choice, path };

/// One setting, described once. The TOML file, `--set`, the window's form, validation, `byol config schema` and the
/// reference page are all made from it.
struct Field {
    std::string path; ///< "optimizer.base_lr"; the part before the first dot is the group
    std::string label; ///< "Base learning rate", sentence case, for the form
    std::string help; ///< one sentence, with the paper's value where there is one
    std::string unit; ///< "px", "MB", "epochs", "" for none
    FieldType type = FieldType::real;
    std::optional<double> minimum; ///< inclusive
    std::optional<double> maximum; ///< inclusive
    std::vector<std::string> choices;
    bool advanced = false; ///< hidden behind "Advanced" in the form
    std::function<Value(const RunConfig&)> get;
    std::function<void(RunConfig&, const Value&)> set; ///< the value must have the field's own alternative

    Value default_value() const { return get(RunConfig {}); }
    std::string group() const { return path.substr(0, path.find('.')); }
};

/// A group of fields as the form shows it.
struct FieldGroup {
    std::string name; ///< "optimizer"
    std::string label; ///< "Optimizer"
    std::string help;
};

/// Every setting, in the order of the form.
const std::vector<Field>& schema();
const std::vector<FieldGroup>& schema_groups();
/// nullptr when there is no such field.
const Field* find_field(std::string_view path);

/// One thing wrong with a configuration.
struct ConfigProblem {
    std::string path; ///< "optimizer.base_lr", or the unknown path as given
    std::string given; ///< the offending value as text, "" for an unknown field
    std::string allowed; ///< "a number from 0 to 100"
    std::string suggestion; ///< nearest valid name, or ""

    /// "optimizer.base_lr: given 'fast', allowed a number from 0 to 100."
    std::string message() const;
};

/// What a field takes, to end a sentence: "a number from 0 to 100", "one of lars and sgd", "true or false".
std::string allowed_text(const Field& field);
/// Text of a value as TOML writes it (strings without quotes).
std::string to_text(const Value& value);
/// Reads text as the field's type; fills `problem` and returns nullopt when it cannot or is out of range.
std::optional<Value> parse_value(const Field& field, std::string_view text, ConfigProblem& problem);
/// Range and choice check of one value; nullopt when it is fine.
std::optional<ConfigProblem> check_value(const Field& field, const Value& value);
/// Everything wrong with a configuration: each field, then rules between fields (min <= max, stem fits, ...).
std::vector<ConfigProblem> check_config(const RunConfig& config);

/// A field whose value differs between two configurations.
struct FieldDifference {
    const Field* field;
    Value left;
    Value right;
};
std::vector<FieldDifference> difference(const RunConfig& left, const RunConfig& right);

} // namespace byol
