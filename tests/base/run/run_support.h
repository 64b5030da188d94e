#pragma once

#include "core/base/run/run_types.h"
#include "core/base/run/run_writer.h"

#include <filesystem>
#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace byol::test {

/// A new run of a made-up dataset in `runs`.
std::filesystem::path new_run(const std::filesystem::path& runs, const std::string& name = "näïve запуск 1");

/// The twelve series that a pretraining logs at a step; the values follow from the step.
std::vector<RunWriter::NamedValue> values_at(std::int64_t step);
/// Logs `count` steps from `first` on.
void log_steps(RunWriter& writer, std::int64_t first, std::int64_t count);

std::vector<std::int64_t> steps_of(const std::vector<ScalarPoint>& points);
std::vector<std::int64_t> steps_of(const std::vector<StepMark>& marks);
/// first, first + 1, ..., last
std::vector<std::int64_t> step_range(std::int64_t first, std::int64_t last);

void write_file(const std::filesystem::path& file, const std::string& text);

/// Runs SQL on a run's store, past all of the library's checks. @returns the first column of each row
std::vector<std::string> raw_sql(const std::filesystem::path& run, const std::string& sql);

/// A forked process that does `work` and ends; killed with the object. Its exit code is 0, 1 after an Error, 2 after
/// any other exception.
class Child {
public:
    enum class Rights {
        ours,
        nobodys, ///< when the tests run as root, whom no permission stops
    };
    explicit Child(const std::function<void()>& work, Rights rights = Rights::ours);
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    void kill();
    int wait();
    pid_t id() const { return pid_; }

private:
    pid_t pid_;
    int code_ = -1;
};

} // namespace byol::test
