#include "tests/base/run/run_support.h"

#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"

#include <sqlite3.h>

#include <cmath>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <numeric>
#include <sys/wait.h>
#include <unistd.h>

namespace byol::test {
namespace fs = std::filesystem;

fs::path new_run(const fs::path& runs, const std::string& name) {
    return create_run(runs, name, "[data]\npath = \"/data/some images\" # of cats\n");
}

std::vector<RunWriter::NamedValue> values_at(std::int64_t step) {
    const auto x = static_cast<double>(step);
    return { { series::loss, 4 / (1 + x) }, { series::learning_rate, x / 1000 }, { series::tau, 0.996 },
        { series::gradient_norm, 1 + x }, { series::images_per_second, 1000.0 }, { series::data_wait, 0.5 },
        { series::memory, 512.0 }, { series::projection_std, std::sqrt(x) }, { series::representation_std, 0.1 },
        { series::effective_rank, 10.0 }, { series::classifier_loss, 2.3 }, { series::classifier_top1, x / 1e6 } };
}

void log_steps(RunWriter& writer, std::int64_t first, std::int64_t count) {
    for (std::int64_t step = first; step < first + count; ++step)
        writer.add_scalars({ step, static_cast<double>(step) / 100, now() }, values_at(step));
}

std::vector<std::int64_t> steps_of(const std::vector<ScalarPoint>& points) {
    std::vector<std::int64_t> steps;
    for (const ScalarPoint& point : points)
        steps.push_back(point.step);
    return steps;
}

std::vector<std::int64_t> steps_of(const std::vector<StepMark>& marks) {
    std::vector<std::int64_t> steps;
    for (const StepMark& mark : marks)
        steps.push_back(mark.step);
    return steps;
}

std::vector<std::int64_t> step_range(std::int64_t first, std::int64_t last) {
    std::vector<std::int64_t> steps(static_cast<std::size_t>(last - first + 1));
    std::iota(steps.begin(), steps.end(), first);
    return steps;
}

void write_file(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
}

std::vector<std::string> raw_sql(const fs::path& run, const std::string& sql) {
    std::vector<std::string> rows;
    sqlite3* database = nullptr;
    sqlite3_open((run / "run.sqlite").c_str(), &database);
    sqlite3_busy_timeout(database, 5000);
    const auto keep = [](void* to, int, char** values, char**) {
        static_cast<std::vector<std::string>*>(to)->emplace_back(values[0] == nullptr ? "NULL" : values[0]);
        return 0;
    };
    char* problem = nullptr;
    if (sqlite3_exec(database, sql.c_str(), keep, &rows, &problem) != SQLITE_OK)
        rows = { std::string("error: ") + (problem == nullptr ? "" : problem) };
    sqlite3_free(problem);
    sqlite3_close(database);
    return rows;
}

Child::Child(const std::function<void()>& work, Rights rights)
    : pid_(::fork()) {
    if (pid_ != 0)
        return;
    int code = 0;
    try {
        if (rights == Rights::nobodys && ::getuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(9);
        work();
    } catch (const Error& error) {
        std::fprintf(stderr, "child: %s\n", error.what());
        code = 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "child: %s\n", error.what());
        code = 2;
    }
    ::_exit(code);
}

Child::~Child() {
    kill();
    wait();
}

void Child::kill() {
    if (pid_ > 0)
        ::kill(pid_, SIGKILL);
}

int Child::wait() {
    int status = 0;
    if (pid_ > 0 && ::waitpid(pid_, &status, 0) == pid_) {
        pid_ = 0;
        code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    return code_;
}

} // namespace byol::test
