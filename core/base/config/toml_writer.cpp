#include "core/base/config/config_file.h"
#include "core/base/config/toml_reader.h"

#include <algorithm>

namespace byol {
namespace {

std::string value_text(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text == nullptr ? to_text(value) : toml_quoted(*text);
}

std::string table_of(const std::string& path) {
    return path.substr(0, path.rfind('.'));
}

std::string table_comment(const std::string& table) {
    for (const FieldGroup& group : schema_groups())
        if (group.name == table)
            return "# " + group.label + ". " + group.help + "\n";
    return "";
}

std::string field_comment(const Field& field) {
    const bool bounded = field.type != FieldType::text && field.type != FieldType::path;
    const std::string unit = field.unit.empty() ? "" : " [" + field.unit + "]";
    return "# " + field.label + unit + ". " + field.help + (bounded ? " Takes " + allowed_text(field) + "." : "")
        + "\n";
}

class Writer {
public:
    explicit Writer(bool comments)
        : comments_(comments) { }

    void write(const Field& field, const Value& value) {
        if (const std::string table = table_of(field.path); table != table_)
            open(table);
        if (comments_)
            text_ += field_comment(field);
        text_ += field.path.substr(table_.size() + 1) + " = " + value_text(value) + "\n";
    }
    const std::string& text() const { return text_; }

private:
    void open(const std::string& table) {
        table_ = table;
        text_ += text_.empty() ? "" : "\n";
        if (comments_)
            text_ += table_comment(table);
        text_ += "[" + table + "]\n";
    }

    bool comments_;
    std::string table_;
    std::string text_;
};

} // namespace

std::string to_toml(const RunConfig& config, bool comments) {
    Writer writer(comments);
    for (const Field& field : schema())
        writer.write(field, field.get(config));
    return writer.text();
}

std::string to_toml_difference(const RunConfig& config, const RunConfig& base) {
    Writer writer(false);
    for (const FieldDifference& found : difference(config, base))
        writer.write(*found.field, found.left);
    return writer.text();
}

} // namespace byol
