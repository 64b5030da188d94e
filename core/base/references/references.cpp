#include "core/base/references/references.h"

#include "core/base/error/error.h"
#include "core/base/references/reference_files.h"

#include <toml++/toml.h>

namespace byol {
namespace {

/// One figure: its own values, else the file's defaults.
class Entry {
public:
    Entry(const toml::table& own, const toml::table* defaults, const std::string& file)
        : own_(own)
        , defaults_(defaults)
        , file_(file) { }

    template <class T> std::optional<T> find(const char* key) const {
        if (const auto value = own_[key].value<T>())
            return value;
        return defaults_ != nullptr ? (*defaults_)[key].value<T>() : std::nullopt;
    }
    template <class T> T need(const char* key) const {
        if (const auto value = find<T>(key))
            return *value;
        throw Error("reading published figures", file_, std::string("a figure has no \"") + key + "\"");
    }
    std::vector<std::string> texts(const char* key) const {
        const toml::array* list = own_[key].as_array();
        if (list == nullptr && defaults_ != nullptr)
            list = (*defaults_)[key].as_array();
        std::vector<std::string> texts;
        if (list != nullptr)
            for (const toml::node& item : *list)
                texts.push_back(item.value_or(std::string()));
        return texts;
    }

private:
    const toml::table& own_;
    const toml::table* defaults_;
    const std::string& file_;
};

std::map<std::string, double> metrics_of(const Entry& entry) {
    std::map<std::string, double> metrics;
    for (const char* name : { "top1", "top5", "mean_per_class" })
        if (const auto percent = entry.find<double>(name))
            metrics[name] = *percent / 100;
    return metrics;
}

Reference reference_of(const Entry& entry, const toml::table& file) {
    Reference reference;
    reference.source = file["source"].value_or(std::string());
    reference.url = file["url"].value_or(std::string());
    reference.where = entry.find<std::string>("where").value_or("");
    reference.read = entry.need<std::string>("certainty") == "read";
    reference.protocol = entry.need<std::string>("protocol");
    reference.dataset = entry.need<std::string>("dataset");
    reference.pretrained_on = entry.find<std::string>("pretrained_on").value_or(reference.dataset);
    reference.architecture = entry.need<std::string>("architecture");
    reference.stems = entry.texts("stems");
    reference.width = entry.need<std::int64_t>("width");
    reference.image_size = entry.need<std::int64_t>("image_size");
    reference.epochs = entry.need<std::int64_t>("epochs");
    reference.k = entry.find<std::int64_t>("k");
    reference.temperature = entry.find<double>("temperature");
    reference.fraction = entry.find<double>("fraction");
    reference.augment = entry.find<bool>("augment");
    reference.metrics = metrics_of(entry);
    return reference;
}

toml::table parsed(const std::string& text, const std::string& name) {
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        throw Error("reading published figures", name, std::string(error.description()));
    }
}

} // namespace

std::vector<Reference> parse_references(const std::string& text, const std::string& name) {
    const toml::table file = parsed(text, name);
    std::vector<Reference> all;
    const toml::array* figures = file["figures"].as_array();
    if (figures == nullptr)
        throw Error("reading published figures", name, "it has no list \"figures\"");
    for (const toml::node& figure : *figures) {
        if (!figure.is_table())
            throw Error("reading published figures", name, "a figure is not a table");
        all.push_back(reference_of(Entry(*figure.as_table(), file["defaults"].as_table(), name), file));
    }
    return all;
}

const std::vector<Reference>& references() {
    static const std::vector<Reference> all = [] {
        std::vector<Reference> every;
        for (const ReferenceFile& file : reference_files())
            for (Reference& reference : parse_references(file.text, file.name))
                every.push_back(std::move(reference));
        return every;
    }();
    return all;
}

} // namespace byol
