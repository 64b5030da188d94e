#include "core/base/config/suggest.h"

#include "core/base/config/schema.h"
#include "core/base/error/error.h"

#include <algorithm>
#include <set>

namespace byol {
namespace {

constexpr std::size_t longest_guess = 100; // a longer path is no slip of the fingers

std::string last_part(const std::string& path) {
    return path.substr(path.rfind('.') + 1); // npos + 1 is 0
}

std::vector<std::string> field_paths() {
    std::vector<std::string> paths;
    for (const Field& field : schema())
        paths.push_back(field.path);
    return paths;
}

/// "optimizer", "augment", "augment.view1", ...
std::vector<std::string> table_paths() {
    std::set<std::string> tables;
    for (const Field& field : schema())
        for (auto dot = field.path.find('.'); dot != std::string::npos; dot = field.path.find('.', dot + 1))
            tables.insert(field.path.substr(0, dot));
    return { tables.begin(), tables.end() };
}

std::vector<std::string> ending_in(const std::string& name, const std::vector<std::string>& paths) {
    std::vector<std::string> found;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(found),
        [&](const std::string& path) { return last_part(path) == name; });
    return found;
}

/// The only one, or the nearest of several.
std::string pick(const std::string& path, const std::vector<std::string>& candidates) {
    if (candidates.size() == 1)
        return candidates.front();
    const std::string nearest = nearest_name(path, candidates);
    return nearest.empty() && !candidates.empty() ? candidates.front() : nearest;
}

std::string nearest_last_part(const std::string& path, const std::vector<std::string>& paths) {
    std::vector<std::string> names;
    for (const std::string& candidate : paths)
        names.push_back(last_part(candidate));
    const std::string name = nearest_name(path, names);
    return name.empty() ? "" : pick(path, ending_in(name, paths));
}

} // namespace

bool is_table_of_settings(const std::string& path) {
    static const std::vector<std::string> tables = table_paths();
    return std::binary_search(tables.begin(), tables.end(), path);
}

std::string nearest_path(const std::string& path) {
    static const std::vector<std::string> fields = field_paths();
    static const std::vector<std::string> tables = table_paths();
    if (path.size() > longest_guess)
        return "";
    if (const std::string same = pick(path, ending_in(last_part(path), fields)); !same.empty())
        return same;
    if (path.find('.') != std::string::npos)
        return nearest_name(path, fields);
    const std::string table = nearest_name(path, tables);
    return table.empty() ? nearest_last_part(path, fields) : table;
}

} // namespace byol
