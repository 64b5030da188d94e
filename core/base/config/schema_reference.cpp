#include "core/base/config/config_file.h"

#include <nlohmann/json.hpp>

namespace byol {
namespace {

using Json = nlohmann::ordered_json;

std::string type_name(FieldType type) {
    switch (type) {
    case FieldType::boolean:
        return "boolean";
    case FieldType::integer:
        return "integer";
    case FieldType::real:
        return "real";
    case FieldType::text:
        return "text";
    case FieldType::choice:
        return "choice";
    case FieldType::path:
        return "path";
    }
    return "";
}

Json as_json(const Value& value) {
    return std::visit([](const auto& plain) { return Json(plain); }, value);
}

Json as_json(const Field& field) {
    Json json { { "path", field.path }, { "type", type_name(field.type) },
        { "default", as_json(field.default_value()) }, { "label", field.label }, { "help", field.help },
        { "allowed", allowed_text(field) }, { "unit", field.unit }, { "advanced", field.advanced } };
    if (field.minimum)
        json["minimum"] = *field.minimum;
    if (field.maximum)
        json["maximum"] = *field.maximum;
    if (!field.choices.empty())
        json["choices"] = field.choices;
    return json;
}

std::string in_cell(const std::string& text) {
    std::string escaped;
    for (const char letter : text)
        escaped += letter == '|' ? std::string("\\|") : std::string(1, letter);
    return escaped;
}

std::string table_row(const Field& field) {
    const std::string standard = to_text(field.default_value());
    const std::string unit = field.unit.empty() ? "" : " " + field.unit;
    return "| `" + field.path + "` | " + (standard.empty() ? "" : "`" + standard + "`" + unit) + " | "
        + in_cell(allowed_text(field)) + " | " + in_cell(field.help) + " |\n";
}

} // namespace

std::string schema_json() {
    Json json { { "groups", Json::array() }, { "fields", Json::array() } };
    for (const FieldGroup& group : schema_groups())
        json["groups"].push_back({ { "name", group.name }, { "label", group.label }, { "help", group.help } });
    for (const Field& field : schema())
        json["fields"].push_back(as_json(field));
    return json.dump(2);
}

std::string schema_markdown() {
    std::string text = "# Settings\n\n"
                       "Made by `byol config schema --markdown` from the one table of settings in the program.\n"
                       "A file of settings is TOML; `--set path.to.field=value` sets a field on the command line;\n"
                       "`byol config show` prints such a file, `byol config check FILE` says what is wrong with one.\n";
    for (const FieldGroup& group : schema_groups()) {
        text += "\n## " + group.label + "\n\n" + group.help + "\n\n";
        text += "| Setting | Default | Takes | Meaning |\n| --- | --- | --- | --- |\n";
        for (const Field& field : schema())
            if (field.group() == group.name)
                text += table_row(field);
    }
    return text;
}

} // namespace byol
