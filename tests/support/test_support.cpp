#include "tests/support/test_support.h"

#include <cstdlib>
#include <random>
#include <system_error>

namespace byol::test {
namespace fs = std::filesystem;
namespace {

fs::path from_environment(const char* variable, const fs::path& otherwise) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0' ? fs::path(value) : otherwise;
}

} // namespace

fs::path tests_dir() {
    return fs::path(BYOL_SOURCE_DIR) / "tests";
}

fs::path golden_dir() {
    return from_environment("BYOL_GOLDEN_DIR", tests_dir() / "golden");
}

fs::path shared_dir() {
    const fs::path folder = from_environment("BYOL_SHARED_DIR", fs::path(BYOL_SOURCE_DIR).parent_path() / "shared");
    return fs::exists(folder / "data") ? folder : fs::path();
}

fs::path bin_dir() {
    return from_environment("BYOL_BIN_DIR", fs::path(BYOL_SOURCE_DIR) / "build" / "release" / "bin");
}

ScratchFolder::ScratchFolder() {
    std::random_device random;
    path_ = fs::temp_directory_path() / ("byol próba тест " + std::to_string(random()));
    fs::create_directories(path_);
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

bool unpack(const fs::path& archive, const fs::path& target) {
    fs::create_directories(target);
    const std::string command = "tar xf '" + archive.string() + "' -C '" + target.string() + "' 2>/dev/null";
    return std::system(command.c_str()) == 0;
}

} // namespace byol::test
