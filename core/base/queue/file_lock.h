#pragma once

#include <filesystem>

/// An advisory lock on a file of its own, that ends with the process. Private to core/base/queue.
namespace byol {

class FileLock {
public:
    enum class Wait { yes, no };

    /// Makes the file where there is none. @throws Error when it cannot be made or locked
    FileLock(const std::filesystem::path& file, Wait wait);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// False when somebody else had it and Wait was no.
    bool is_held() const { return held_; }
    void release();

private:
    int descriptor_ = -1;
    bool held_ = false;
};

/// Whether somebody has it. Has no side effect.
bool is_file_locked(const std::filesystem::path& file);

} // namespace byol
