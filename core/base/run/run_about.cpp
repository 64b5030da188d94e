#include "core/base/run/run_about.h"

#include "core/base/config/toml_reader.h"
#include "core/base/error/error.h"

#include <toml++/toml.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

namespace byol {
namespace fs = std::filesystem;
namespace {

fs::path about_file(const fs::path& run) {
    return run / "about.toml";
}

std::string to_text(const RunAbout& about) {
    std::string text = "# What was said of this run.\n";
    text += std::string("star = ") + (about.starred ? "true" : "false") + "\ntags = [";
    for (std::size_t i = 0; i < about.tags.size(); ++i)
        text += (i == 0 ? "" : ", ") + toml_quoted(about.tags[i]);
    return text + "]\nnotes = " + toml_quoted(about.notes) + "\n";
}

RunAbout from_table(const toml::table& table) {
    RunAbout about;
    about.starred = table["star"].value_or(false);
    about.notes = table["notes"].value_or(std::string());
    if (const toml::array* tags = table["tags"].as_array())
        for (const toml::node& tag : *tags)
            about.tags.push_back(tag.value_or(std::string()));
    about.tags = tidy_tags(about.tags);
    return about;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

std::vector<std::string> tidy_tags(const std::vector<std::string>& tags) {
    std::vector<std::string> kept;
    for (const std::string& tag : tags) {
        const std::string text = trimmed(tag);
        if (!text.empty() && std::find(kept.begin(), kept.end(), text) == kept.end())
            kept.push_back(text);
    }
    return kept;
}

RunAbout read_about(const fs::path& run) {
    std::ifstream in(about_file(run), std::ios::binary);
    if (!in)
        return {};
    const std::string text { std::istreambuf_iterator<char>(in), {} };
    try {
        return from_table(toml::parse(text));
    } catch (const toml::parse_error& error) {
        throw Error("reading what was said of the run", about_file(run).string(),
            "line " + std::to_string(error.source().begin.line) + " is not TOML", "Correct the file or remove it.");
    }
}

void write_about(const fs::path& run, const RunAbout& about) {
    const fs::path file = about_file(run);
    std::error_code error;
    if (about == RunAbout {}) {
        fs::remove(file, error);
        return;
    }
    const fs::path fresh = run / ".tmp-about.toml";
    std::ofstream out(fresh, std::ios::binary);
    out << to_text(about);
    out.close();
    if (out)
        fs::rename(fresh, file, error);
    if (!out || error)
        throw Error("writing what was said of the run", file.string(), "the file cannot be written",
            "Free some disk space or check the folder's permissions.");
}

} // namespace byol
