#pragma once

#include <filesystem>
#include <vector>

namespace byol {

/// The IDX image files of a folder by split, without a ".gz", sorted.
struct IdxNames {
    std::vector<std::filesystem::path> train;
    std::vector<std::filesystem::path> test;
};

/// Files named "...images-idx3-ubyte", plain or gzipped; "t10k" and "test" in the name mean the test split.
IdxNames find_idx_files(const std::filesystem::path& folder);

} // namespace byol
