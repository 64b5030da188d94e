#include "app/byol/bench_report.h"

#include "core/base/config/config_file.h"
#include "core/engine/nn/device.h"

#include <torch/version.h>

#include <cmath>
#include <cstdio>
#include <ctime>

namespace byol::cli {
namespace {

template <class... Values> std::string formatted(const char* format, Values... values) {
    char text[320];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string utc_now() {
    const std::time_t seconds = std::time(nullptr);
    std::tm parts {};
    gmtime_r(&seconds, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

std::string row(const Measurement& measured) {
    const std::string rate =
        formatted("%-38s %12.1f %-14s", measured.name.c_str(), measured.median, measured.unit.c_str());
    const std::string spread =
        measured.repeats > 1 ? formatted("%10.1f to %-10.1f", measured.low, measured.high) : formatted("%24s", "");
    return rate + " " + spread + "  " + measured.note;
}

std::string row(const Ratio& ratio) {
    const std::string figures =
        formatted("%-48s %7.3f         %10.3f to %-10.3f", ratio.name.c_str(), ratio.median, ratio.low, ratio.high);
    if (ratio.wanted <= 0)
        return figures;
    return figures + formatted("  wanted %.2f: ", ratio.wanted) + (ratio.median >= ratio.wanted ? "met" : "not met");
}

std::string duration(double seconds) {
    if (seconds >= 48 * 3600)
        return formatted("%.1f days", seconds / 86400);
    if (seconds >= 5400)
        return formatted("%.1f hours", seconds / 3600);
    return seconds >= 90 ? formatted("%.0f minutes", seconds / 60) : formatted("%.0f seconds", seconds);
}

std::string memory_text(const Preflight& found, std::int64_t batch) {
    if (found.memory_mb <= 0)
        return "Memory      not known on this device";
    std::string line = formatted(
        "Memory      about %.1f GB with batches of %lld", found.memory_mb / 1024, static_cast<long long>(batch));
    if (found.available_mb > 0)
        line += formatted(", of %.1f GB free", found.available_mb / 1024);
    return line;
}

} // namespace

nlohmann::json bench_heading(const BenchSubject& subject) {
    nlohmann::json hardware = nlohmann::json::array();
    for (const DeviceInfo& device : list_devices())
        hardware.push_back({ { "id", device.id }, { "name", device.name }, { "cores", device.cores },
            { "memory_bytes", device.memory_bytes } });
    return { { "date", utc_now() }, { "program", BYOL_VERSION }, { "device", describe(subject.device) },
        { "hardware", hardware }, { "libtorch", TORCH_VERSION }, { "compiler", "g++ " __VERSION__ },
        { "data", subject.dataset->info().path.string() }, { "settings", to_toml(subject.config) } };
}

std::string heading_line(const nlohmann::json& heading) {
    return heading["device"].get<std::string>() + ", LibTorch " + heading["libtorch"].get<std::string>()
        + "; data: " + heading["data"].get<std::string>() + "; medians, lowest to highest";
}

nlohmann::json as_json(const BenchReport& report) {
    nlohmann::json measurements = nlohmann::json::array();
    for (const Measurement& one : report.measurements)
        measurements.push_back({ { "name", one.name }, { "unit", one.unit }, { "median", one.median },
            { "low", one.low }, { "high", one.high }, { "repeats", one.repeats }, { "note", one.note } });
    nlohmann::json ratios = nlohmann::json::array();
    for (const Ratio& one : report.ratios)
        ratios.push_back({ { "name", one.name }, { "median", one.median }, { "low", one.low }, { "high", one.high },
            { "rounds", one.rounds }, { "wanted", one.wanted }, { "note", one.note } });
    return { { "measurements", measurements }, { "ratios", ratios } };
}

std::vector<std::string> table_of(const std::string& suite, const BenchReport& report) {
    std::vector<std::string> lines { "", suite };
    for (const Measurement& one : report.measurements)
        lines.push_back("  " + row(one));
    for (const Ratio& one : report.ratios)
        lines.push_back("  " + row(one));
    return lines;
}

nlohmann::json as_json(const Preflight& found) {
    return { { "images_per_second", found.images_per_second },
        { "data_images_per_second", found.data_images_per_second }, { "memory_mb", found.memory_mb },
        { "available_mb", found.available_mb }, { "largest_batch", found.largest_batch }, { "seconds", found.seconds },
        { "total_steps", found.total_steps }, { "measured_batch", found.measured_batch },
        { "took_seconds", found.took_seconds } };
}

std::vector<std::string> lines_of(const Preflight& found, const BenchSubject& subject) {
    const std::int64_t batch = subject.config.training.batch_size;
    std::vector<std::string> lines { formatted("Speed       %.0f images/s on ", found.images_per_second)
        + describe(subject.device) };
    if (found.measured_batch != batch)
        lines.front() += formatted(", measured with batches of %lld", static_cast<long long>(found.measured_batch));
    lines.push_back(formatted("Data        %.0f images/s from the loader alone", found.data_images_per_second));
    lines.push_back(memory_text(found, batch));
    if (found.largest_batch > 0)
        lines.push_back(formatted("Largest     batch about %lld", static_cast<long long>(found.largest_batch)));
    lines.push_back(found.total_steps > 0
            ? "Time        " + duration(found.seconds)
                + formatted(" for %lld steps", static_cast<long long>(found.total_steps))
            : "Time        not known: " + subject.config.data.path + " is not there, so noise was measured");
    lines.push_back(formatted("Estimated in %.1f s; evaluations during the run are left out.", found.took_seconds));
    return lines;
}

} // namespace byol::cli
