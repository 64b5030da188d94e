#include "core/base/data/class_names.h"

#include "core/base/data/bad_picture.h"
#include "core/base/data/decode.h"
#include "core/base/data/file_bytes.h"

#include <sstream>

namespace byol {
namespace {

constexpr std::int64_t max_names_bytes = 1 << 20;

std::string text_of(const std::filesystem::path& file) {
    try {
        const auto bytes = read_whole_file(file, max_names_bytes);
        return { bytes.begin(), bytes.end() };
    } catch (const BadPicture&) {
        return {}; // the numbers stand in for the names
    }
}

std::string trimmed(const std::string& line) {
    const auto first = line.find_first_not_of(" \t\r");
    const auto last = line.find_last_not_of(" \t\r");
    return first == std::string::npos ? std::string() : line.substr(first, last - first + 1);
}

} // namespace

std::vector<std::string> numbered_classes(int classes) {
    std::vector<std::string> names;
    for (int i = 0; i < classes; ++i)
        names.push_back(std::to_string(i));
    return names;
}

std::vector<std::string> class_names(const std::filesystem::path& file, int classes) {
    std::istringstream text(text_of(file));
    std::vector<std::string> names;
    for (std::string line; std::getline(text, line);) {
        if (std::string name = trimmed(line); !name.empty())
            names.push_back(display_path(name));
    }
    return names.size() == static_cast<std::size_t>(classes) ? names : numbered_classes(classes);
}

} // namespace byol
