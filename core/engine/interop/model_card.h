#pragma once

#include "core/base/config/run_config.h"
#include "core/base/run/run_types.h"
#include "core/engine/interop/export.h"

#include <filesystem>
#include <string>
#include <vector>

namespace byol {

/// What a model card tells of an exported encoder.
struct ModelCard {
    RunConfig config; ///< as the checkpoint was trained
    ExportedEncoder encoder;
    ExportFormat format = ExportFormat::safetensors;
    std::string file; ///< the exported file's name, without its folder
    std::string licence; ///< of the weights, as the user states it; empty when not stated
    double epoch = 0;
    std::vector<Evaluation> evaluations; ///< of the run; those of the exported checkpoint and the baselines are told
    Provenance provenance;
};

/// The card as Markdown, with a YAML head that model hubs read: data, network, training settings, figures with their
/// protocols, licence, and how to load the file in Python, with the normalisation it expects. Folders of the machine
/// that it was trained on are left out.
std::string model_card_text(const ModelCard& card);

/// Writes it, whole or not at all. @throws Error
void write_model_card(const std::filesystem::path& file, const ModelCard& card);

} // namespace byol
