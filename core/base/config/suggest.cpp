#include "core/base/config/suggest.h"

#include "core/base/config/schema.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace byol {
namespace {

constexpr std::size_t longest_guess = 100; // a longer path is no slip of the fingers

using Names = std::vector<std::string>;

std::string last_part(const std::string& path) {
    return path.substr(path.rfind('.') + 1); // npos + 1 is 0
}

std::string table_of(const std::string& path) {
    return path.substr(0, path.find('.') == std::string::npos ? 0 : path.rfind('.'));
}

Names field_paths() {
    Names paths;
    for (const Field& field : schema())
        paths.push_back(field.path);
    return paths;
}

/// "optimizer", "augment", "augment.view1", ... sorted.
Names table_paths() {
    std::set<std::string> tables;
    for (const Field& field : schema())
        for (auto dot = field.path.find('.'); dot != std::string::npos; dot = field.path.find('.', dot + 1))
            tables.insert(field.path.substr(0, dot));
    return { tables.begin(), tables.end() };
}

const Names& tables() {
    static const Names all = table_paths();
    return all;
}

template <class Wanted> Names those(const Names& paths, Wanted wanted) {
    Names found;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(found), wanted);
    return found;
}

/// Whether `word` is one or several of the words that make up `name`: lr of base_lr, batch of batch_size.
bool is_word_of(const std::string& word, const std::string& name) {
    return !word.empty() && ("_" + name + "_").find("_" + word + "_") != std::string::npos;
}

/// The path whose last part is nearest to this one's.
std::string by_last_part(const std::string& path, const Names& paths) {
    const std::string word = last_part(path);
    const Names same = those(paths, [&](const std::string& other) { return last_part(other) == word; });
    const Names longer = those(paths, [&](const std::string& other) { return is_word_of(word, last_part(other)); });
    if (!same.empty() || !longer.empty())
        return same.empty() ? longer.front() : same.front();
    Names names;
    std::transform(paths.begin(), paths.end(), std::back_inserter(names), last_part);
    const std::string name = nearest_name(word, names);
    const auto found = std::find(names.begin(), names.end(), name);
    return name.empty() ? "" : paths[static_cast<std::size_t>(found - names.begin())];
}

} // namespace

bool is_table_of_settings(const std::string& path) {
    return std::binary_search(tables().begin(), tables().end(), path);
}

std::string nearest_table(const std::string& path) {
    return path.size() > longest_guess ? "" : nearest_name(path, tables());
}

std::string nearest_path(const std::string& path) {
    static const Names fields = field_paths();
    if (path.size() > longest_guess)
        return "";
    const std::string table = is_table_of_settings(table_of(path)) ? table_of(path) : nearest_table(table_of(path));
    const Names siblings = those(fields, [&](const std::string& other) { return table_of(other) == table; });
    if (std::string sibling = by_last_part(path, siblings); !sibling.empty())
        return sibling;
    if (std::string elsewhere = by_last_part(path, fields); !elsewhere.empty())
        return elsewhere;
    return nearest_table(path);
}

} // namespace byol
