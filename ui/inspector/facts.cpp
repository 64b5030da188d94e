#include "ui/inspector/facts.h"

#include "core/base/config/config_file.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <QCoreApplication>

#include <limits>

namespace byol::ui {
namespace {

// Where the images lie and what computes it are not what a preset is about.
bool isOfTheMachine(const Field& field) {
    return field.type == FieldType::path || field.path == "training.device" || field.path == "training.threads"
        || field.path == "data.loader_threads" || field.path == "data.memory_budget_mb";
}

std::vector<FieldDifference> differencesFrom(const RunConfig& preset, const RunConfig& config) {
    std::vector<FieldDifference> found = difference(preset, config);
    std::erase_if(found, [](const FieldDifference& each) { return isOfTheMachine(*each.field); });
    return found;
}

} // namespace

RunFacts nearestPreset(const RunConfig& config) {
    RunFacts facts;
    std::vector<FieldDifference> nearest;
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const Preset& preset : presets()) {
        auto found = differencesFrom(preset_config(preset.name), config);
        if (found.size() >= least)
            continue;
        least = found.size();
        nearest = std::move(found);
        facts.preset = QString::fromStdString(preset.name);
    }
    for (const FieldDifference& each : nearest)
        facts.differences.push_back({ QCoreApplication::translate("Schema", each.field->label.c_str()),
            QString::fromStdString(each.field->path), QString::fromStdString(to_text(each.left)),
            QString::fromStdString(to_text(each.right)) });
    return facts;
}

RunFacts readFacts(const std::filesystem::path& run) {
    RunFacts facts = nearestPreset(run_config(run));
    const RunReader reader(run);
    facts.checkpoints = reader.checkpoints();
    facts.provenance = reader.provenance();
    return facts;
}

} // namespace byol::ui
