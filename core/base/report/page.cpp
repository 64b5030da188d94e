#include "core/base/report/page.h"

#include "core/base/error/error.h"
#include "core/base/report/html.h"
#include "core/base/report/page_style.h"
#include "core/base/run/run_types.h"

#include <fstream>

namespace byol::report {
namespace fs = std::filesystem;

std::string page(const std::string& title, const std::string& content) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + title + "</title>\n<style>" + page_style + "</style>\n</head>\n<body>\n<main>\n" + content
        + "</main>\n</body>\n</html>\n";
}

std::string foot(const std::string& version) {
    return html::element("footer", "",
        "Written by byol " + html::escape(version) + ", " + html::time_of(now())
            + ". Method: Grill et al., “Bootstrap Your Own Latent”, NeurIPS 2020.");
}

void write_page(const fs::path& file, const std::string& page) {
    const fs::path fresh = file.string() + ".new";
    std::ofstream out(fresh, std::ios::binary);
    out << page;
    out.close();
    std::error_code error;
    if (out)
        fs::rename(fresh, file, error);
    if (!out || error) {
        std::error_code ignored;
        fs::remove(fresh, ignored);
        throw Error("writing the report", file.string(), error ? error.message() : "the file cannot be written",
            "Check that its folder exists and can be written, and that the disk has room.");
    }
}

} // namespace byol::report
