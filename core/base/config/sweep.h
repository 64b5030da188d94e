#pragma once

#include "core/base/config/config_file.h"

#include <optional>
#include <string>
#include <vector>

namespace byol {

// A sweep: one TOML file that expands to runs. Its settings outside [sweep] hold for every run.
//
//     [sweep]
//     preset = "imagenet-resnet50-300ep"     # what every run starts from; without it the defaults
//
//     [[sweep.run]]                          # a run for each of these ...
//     name = "no-grayscale"
//     augment.view1.grayscale = 0.0
//     augment.view2.grayscale = 0.0
//
//     [sweep.grid]                           # ... with each combination of these
//     training.seed = [1, 2, 3]

/// One run of a sweep.
struct SweepRun {
    std::string name; ///< "no-grayscale-seed-2": unique within the sweep, fit for a folder's name
    RunConfig config;
    std::vector<std::string> changes; ///< what it differs in from what all share: "training.seed = 2"
};

struct Sweep {
    std::string name; ///< of the file, without its ending
    std::string title; ///< the file's first comment line
    std::string description;
    std::string preset; ///< "" when it starts from the defaults
    std::vector<SweepRun> runs;
};

/// What replaces a part of the file.
struct SweepOptions {
    std::optional<RunConfig> base; ///< instead of the file's preset
    std::vector<std::string> assignments; ///< applied to what all runs share
};

/// Whether a text is a sweep: it has a table [sweep]. False for what is not TOML.
bool is_sweep(const std::string& toml);

/// Expands a sweep. @param name what to call it, @param source what to call the text in messages
/// @throws ConfigError for unknown settings, values out of range and configurations that cannot be; UsageError when it
///     is not TOML, has no [sweep], no run or more than 10,000, or two runs of one name
Sweep expand_sweep(
    const std::string& toml, const std::string& name, const std::string& source, const SweepOptions& options = {});

/// A sweep by its file's path, or by the name of one that ships inside the program. @throws as expand_sweep, and
/// UsageError with the nearest name when there is none
Sweep load_sweep(const std::string& name_or_file, const SweepOptions& options = {});

/// What an assignment adds to a run's name: "training.seed=2" -> "seed-2".
std::string assignment_name(const std::string& assignment);

/// The sweeps that ship inside the program, sorted by name.
const std::vector<Preset>& shipped_sweeps();

} // namespace byol
