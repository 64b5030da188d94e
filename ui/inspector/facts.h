#pragma once

#include "core/base/config/run_config.h"
#include "core/base/run/run_types.h"

#include <QString>

#include <filesystem>
#include <utility>
#include <vector>

namespace byol::ui {

/// What the inspector shows of a run besides its summary; read off the GUI thread.
struct RunFacts {
    std::vector<CheckpointEntry> checkpoints;
    Provenance provenance;
    /// The preset that the settings are nearest to, and in which of them they differ: label, value there, value here.
    QString preset;
    struct Difference {
        QString label;
        QString path;
        QString there;
        QString here;
    };
    std::vector<Difference> differences;
};

/// @throws Error when the run cannot be read
RunFacts readFacts(const std::filesystem::path& run);

/// Which preset these settings come nearest to, data aside, and what differs from it.
RunFacts nearestPreset(const RunConfig& config);

} // namespace byol::ui
