#pragma once

#include "core/base/run/run_types.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace byol {

/// The runs of a folder, looked at again and again: only what has changed on the disk is read anew, the first time by
/// several threads. Belongs to one thread at a time.
class RunLister {
public:
    explicit RunLister(std::filesystem::path runs);
    ~RunLister();
    RunLister(const RunLister&) = delete;
    RunLister& operator=(const RunLister&) = delete;

    /// Looks at the folder. @returns whether anything may have changed since the last look
    bool look();
    /// Every folder that holds a run.sqlite, newest first. One that cannot be read has its `problem` set.
    const std::vector<RunSummary>& runs() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace byol
