#include "core/base/config/config_file.h"
#include "core/base/run/run_folder.h"
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

} // namespace

BenchReport store_suite(const BenchSubject& subject, const Meter& meter) {
    BenchReport report;
    RunWriter writer(create_run(subject.scratch, "store", to_toml(subject.config)));
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
    return report;
}

} // namespace byol
