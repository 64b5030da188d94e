#include "core/base/error/error.h"
#include "core/base/run/names.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <system_error>

namespace byol {
namespace fs = std::filesystem;
namespace {

// @returns an errno; EEXIST when the target is taken
int move_without_replacing(const fs::path& from, const fs::path& to) {
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    std::error_code error;
    if (fs::exists(to, error))
        return EEXIST;
    fs::rename(from, to, error);
    return error.value();
}

[[noreturn]] void fail(const char* doing, const fs::path& run, int code) {
    throw Error(doing, run.string(), std::generic_category().message(code),
        code == EEXIST ? "Choose another name." : "Check that you may write in the folder of runs.");
}

void require_no_jobs(const char* doing, const fs::path& run) {
    std::vector<Job> jobs;
    try {
        jobs = RunReader(run).jobs();
    } catch (const Error&) {
        return; // a damaged run may be moved, too
    }
    for (const Job& job : jobs)
        if (job.state == "running")
            throw Error(doing, run.string(),
                "a job (" + job.kind + ", pid " + std::to_string(job.pid) + ") works on it",
                "Cancel the job or wait until it ends.");
}

fs::path without_slash(const fs::path& run) {
    return run.has_filename() ? run : run.parent_path();
}

fs::path move_to_free_name(const char* doing, const fs::path& run, const fs::path& folder) {
    int code = 0;
    const std::string name = names::first_free(run.filename().string(), [&](const std::string& candidate) {
        code = move_without_replacing(run, folder / candidate);
        return code != EEXIST && code != ENOTEMPTY;
    });
    if (code != 0)
        fail(doing, run, code);
    return folder / name;
}

} // namespace

fs::path rename_run(const fs::path& given, const std::string& new_name) {
    constexpr const char* doing = "renaming the run";
    const fs::path run = without_slash(given);
    names::require_valid(new_name);
    const fs::path target = run.parent_path() / new_name;
    if (target == run)
        return run;
    const RunLock lock(run); // no worker may begin meanwhile
    require_no_jobs(doing, run);
    if (const int code = move_without_replacing(run, target); code != 0)
        fail(doing, run, code);
    return target;
}

fs::path trash_run(const fs::path& given) {
    constexpr const char* doing = "moving to the trash the run";
    const fs::path run = without_slash(given);
    const RunLock lock(run);
    require_no_jobs(doing, run);
    const fs::path trash = run.parent_path() / names::trash_folder;
    std::error_code error;
    fs::create_directories(trash, error);
    if (error)
        fail(doing, run, error.value());
    return move_to_free_name(doing, run, trash);
}

fs::path restore_run(const fs::path& given) {
    constexpr const char* doing = "restoring the run";
    const fs::path run = without_slash(given);
    if (run.parent_path().filename() != names::trash_folder)
        throw Error(doing, run.string(), "it is not in the trash");
    return move_to_free_name(doing, run, run.parent_path().parent_path());
}

} // namespace byol
