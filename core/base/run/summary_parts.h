#pragma once

#include "core/base/run/run_types.h"

#include <filesystem>
#include <memory>

/// The parts that a summary is put together from, each of which changes with a file of its own. Private to
/// core/base/run.
namespace byol::summary_parts {

/// What run.sqlite tells, the state as stored; with `problem` when it cannot be read.
RunSummary read_store(const std::filesystem::path& run);
/// Turns a state that nobody keeps up into `interrupted`.
void derive_state(RunSummary& summary);
std::shared_ptr<const RunConfig> read_config(const std::filesystem::path& run);
RunAbout read_about_or_none(const std::filesystem::path& run);

} // namespace byol::summary_parts
