#include "core/engine/evaluate/partial_results.h"

#include "core/base/error/error.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <system_error>

namespace byol {
namespace fs = std::filesystem;
namespace {

constexpr const char* file_name = "results.json";

using Json = nlohmann::json;

void make_folder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw Error("keeping partial results", folder.string(), error.message(),
            "Free some disk space or check the folder's permissions.");
}

} // namespace

PartialResults::PartialResults(fs::path folder)
    : folder_(std::move(folder)) {
    std::ifstream in(folder_ / file_name, std::ios::binary);
    const Json kept = Json::parse(std::string(std::istreambuf_iterator<char>(in), {}), nullptr, false);
    if (!kept.is_object())
        return;
    for (const auto& [key, value] : kept.items())
        if (value.is_string())
            kept_[key] = value.get<std::string>();
}

std::optional<std::string> PartialResults::find(const std::string& key) const {
    const auto found = kept_.find(key);
    return found == kept_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::vector<double>> PartialResults::find_numbers(const std::string& key) const {
    const auto text = find(key);
    const Json list = text ? Json::parse(*text, nullptr, false) : Json();
    if (!list.is_array())
        return std::nullopt;
    std::vector<double> numbers;
    for (const Json& number : list)
        if (number.is_number())
            numbers.push_back(number.get<double>());
    return numbers;
}

void PartialResults::keep(const std::string& key, const std::string& text) {
    kept_[key] = text;
    if (!folder_.empty())
        write();
}

void PartialResults::keep_numbers(const std::string& key, const std::vector<double>& numbers) {
    keep(key, Json(numbers).dump());
}

fs::path PartialResults::file(const std::string& name) const {
    if (folder_.empty())
        return {};
    make_folder(folder_);
    return folder_ / name;
}

void PartialResults::clear() {
    kept_.clear();
    std::error_code ignored; // a folder that stays behind does no harm
    if (!folder_.empty())
        fs::remove_all(folder_, ignored);
}

void PartialResults::write() const {
    make_folder(folder_);
    const fs::path fresh = folder_ / (std::string(file_name) + ".new");
    std::ofstream out(fresh, std::ios::binary);
    out << Json(kept_).dump(1, ' ', false, Json::error_handler_t::replace);
    out.close();
    std::error_code error;
    if (out)
        fs::rename(fresh, folder_ / file_name, error);
    if (!out || error)
        throw Error("keeping partial results", (folder_ / file_name).string(), "the file cannot be written",
            "Free some disk space or check the folder's permissions.");
}

} // namespace byol
