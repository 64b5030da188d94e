#include "core/base/config/config_file.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/run/run_writer.h"
#include "core/engine/bench/suites.h"

namespace byol {
namespace {

constexpr int curves = 8;
constexpr std::int64_t rows = 1'000'000;

void write(RunWriter& writer, std::int64_t first, std::int64_t count) {
    for (std::int64_t step = first; step < first + count; ++step) {
        const auto value = static_cast<double>(step);
        writer.add_scalars({ step, 0, value },
            { { "a", value }, { "b", value }, { "c", value }, { "d", value }, { "e", value }, { "f", value },
                { "g", value }, { "h", value } });
    }
}

// What the window does first with a long run: opens its store and reads as much of a curve as a plot has columns.
Measurement read_a_curve(const Meter& meter, RunWriter& writer, const std::filesystem::path& run) {
    constexpr std::int64_t first = 10'000'000;
    constexpr std::int64_t columns = 1000;
    for (std::int64_t step = first; step < first + rows; ++step)
        writer.add_scalars({ step, 0, 0 }, { { "long", static_cast<double>(step % 977) } });
    writer.flush();
    return meter.rate({ "First curve of 1,000,000 steps", "curves/s", "store opened, 1,000 buckets read", [&] {
                           RunReader(run).curve("long", {}, columns);
                           return 1.0;
                       } });
}

} // namespace

BenchReport store_suite(const BenchSubject& subject, const Meter& meter) {
    BenchReport report;
    const std::filesystem::path run = create_run(subject.scratch, "store", to_toml(subject.config));
    RunWriter writer(run);
    std::int64_t step = 1;
    const Measurement seconds =
        meter.once("Run store, 1,000,000 values", "eight curves, until they are on the disk", [&] {
            constexpr std::int64_t piece = 2000;
            for (; step <= rows / curves; step += piece) {
                write(writer, step, piece);
                writer.flush();
            }
        });
    const double rate = static_cast<double>(rows) / seconds.median;
    report.measurements.push_back({ "Run store", "values/s", rate, rate, rate, 1, seconds.note });
    report.measurements.push_back(read_a_curve(meter, writer, run));
    return report;
}

} // namespace byol
