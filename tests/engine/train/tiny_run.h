#pragma once

#include "core/base/config/run_config.h"
#include "core/base/data/dataset.h"
#include "core/base/run/run_types.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace byol::test {

/// A folder of small generated pictures, train/<class>/N.ppm and test/<class>/N.ppm: each class has its own stripes.
void make_pictures(const std::filesystem::path& folder, int train_per_class, int test_per_class, int side = 20);

/// Settings of a run that takes seconds on it: small encoder, 16 px, batches of 16, float32 on the CPU.
RunConfig tiny_config(const std::filesystem::path& data, const std::string& optimizer = "sgd");

/// Creates the run in `runs`.
std::filesystem::path make_run(const std::filesystem::path& runs, const std::string& name, const RunConfig& config);

/// What a worker achieved, without LibTorch's headers.
struct Trained {
    RunState state = RunState::failed;
    std::int64_t step = 0;
    double loss = 0;
    double knn_top1 = -1;
};
/// Trains it to its end; or, with `stop_at`, as if Ctrl+C were pressed after that step.
Trained train(const std::filesystem::path& run, std::int64_t stop_at = -1);

/// The newest checkpoint's file.
std::filesystem::path last_checkpoint(const std::filesystem::path& run);
/// Names of the tensors whose bytes differ between two files; "(names)" when they hold different ones.
std::vector<std::string> differing_tensors(const std::filesystem::path& left, const std::filesystem::path& right);

/// A dataset of noise in memory; images in `broken` cannot be decoded.
std::shared_ptr<const Dataset> noise_dataset(std::int64_t count, int side, std::vector<std::int64_t> broken = {});

} // namespace byol::test
