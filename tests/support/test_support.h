#pragma once

#include <filesystem>
#include <string>

namespace byol::test {

/// Golden vectors: $BYOL_GOLDEN_DIR, else tests/golden/.
std::filesystem::path golden_dir();
/// Small files that tests always need: tests/.
std::filesystem::path tests_dir();
/// Material beside the checkout that only developers and CI have: $BYOL_SHARED_DIR, else ../shared. Empty when absent:
/// QSKIP("...") then.
std::filesystem::path shared_dir();
/// Where `byol` and `byol-workbench` were built: $BYOL_BIN_DIR.
std::filesystem::path bin_dir();

/// An empty folder that is removed with the object; its name has a space and non-Latin letters on purpose.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

/// Unpacks a tar archive (by the system's tar) into `target`. @returns false when it could not.
bool unpack(const std::filesystem::path& archive, const std::filesystem::path& target);

} // namespace byol::test
