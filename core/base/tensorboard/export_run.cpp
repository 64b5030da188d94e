#include "core/base/tensorboard/export_run.h"

#include "core/base/error/error.h"
#include "core/base/run/run_reader.h"
#include "core/base/tensorboard/event_file.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <vector>

namespace byol {
namespace {

constexpr std::int64_t rows_at_once = 100'000;

// When each step was, by the marks of the run.
class Clock {
public:
    explicit Clock(std::vector<StepMark> marks)
        : marks_(std::move(marks)) { }

    Time at(std::int64_t step) const {
        if (marks_.empty())
            return 0;
        const auto after = std::lower_bound(
            marks_.begin(), marks_.end(), step, [](const StepMark& mark, std::int64_t s) { return mark.step < s; });
        return after == marks_.end() ? marks_.back().time : after->time;
    }

private:
    std::vector<StepMark> marks_;
};

std::string settings_as_markdown(const std::filesystem::path& run) {
    std::ifstream file(run / "config.toml");
    std::ostringstream text;
    text << "```toml\n" << file.rdbuf() << "\n```";
    return text.str();
}

void remove_earlier(const std::filesystem::path& folder) {
    std::error_code ignored;
    std::vector<std::filesystem::path> earlier;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (const std::string name = entry.path().filename().string();
            name.starts_with("events.out.tfevents.") && name.ends_with(".byol"))
            earlier.push_back(entry.path());
    for (const std::filesystem::path& file : earlier)
        std::filesystem::remove(file, ignored);
}

struct Writing {
    const RunReader& reader;
    const Clock& clock;
    EventFile& file;
    const ProgressSink& progress;
    const std::stop_token& stop;
    std::int64_t values = 0;

    void check() const {
        if (stop.stop_requested())
            throw Cancelled();
    }
};

void write_series(Writing& writing, const std::string& name) {
    for (std::int64_t after = -1;;) {
        writing.check();
        const std::vector<ScalarPoint> points = writing.reader.scalars(name, after, rows_at_once);
        for (const ScalarPoint& point : points)
            writing.file.add_scalar(name, point.step, writing.clock.at(point.step), point.value);
        writing.values += static_cast<std::int64_t>(points.size());
        if (static_cast<std::int64_t>(points.size()) < rows_at_once)
            return;
        after = points.back().step;
    }
}

void write_evaluations(Writing& writing) {
    for (const Evaluation& evaluation : writing.reader.evaluations())
        for (const auto& [metric, value] : evaluation.metrics) {
            writing.file.add_scalar(
                "evaluation/" + evaluation.kind + "/" + metric, evaluation.checkpoint_step, evaluation.created, value);
            ++writing.values;
        }
}

} // namespace

TensorboardExport export_to_tensorboard(const std::filesystem::path& run, const std::filesystem::path& folder,
    const ProgressSink& progress, const std::stop_token& stop) {
    const RunReader reader(run);
    const RunStatus status = reader.status();
    const std::filesystem::path own = folder / run.filename();
    remove_earlier(own);
    const Clock clock(reader.marks());
    EventFile file(own, status.created);
    Writing writing { reader, clock, file, progress, stop };
    file.add_text("settings", 0, status.created, settings_as_markdown(run));
    const std::vector<std::string> names = reader.series_names();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (progress)
            progress({ "exporting curves", static_cast<std::int64_t>(i), static_cast<std::int64_t>(names.size()) });
        write_series(writing, names[i]);
    }
    write_evaluations(writing);
    file.close();
    return { file.path(), writing.values };
}

} // namespace byol
