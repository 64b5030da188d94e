#include "core/engine/interop/model_card.h"

#include "core/base/config/config_file.h"
#include "core/base/config/schema.h"
#include "core/base/report/evaluation_tables.h"
#include "core/engine/interop/loading_example.h"
#include "core/engine/interop/whole_file.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <sstream>

namespace byol {
namespace {

constexpr const char* not_stated = "not stated";

std::string last_part(const std::string& path) {
    std::filesystem::path folder(path);
    if (!folder.has_filename())
        folder = folder.parent_path();
    return folder.filename().string();
}

// Inside a table a bar or a line break would end the cell.
std::string cell(std::string text) {
    std::string safe;
    for (const char c : text)
        safe += c == '|' ? "\\|" : c == '\n' || c == '\r' ? " " : std::string(1, c);
    return safe;
}

std::string quoted(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace); // also a YAML string
}

std::string percent(const Evaluation& evaluation, const char* metric) {
    const auto found = evaluation.metrics.find(metric);
    if (found == evaluation.metrics.end())
        return "–";
    char text[16] {};
    std::snprintf(text, sizeof text, "%.2f %%", 100 * found->second);
    return text;
}

// Everything that fixes the figure but where files lay.
std::string protocol_text(const Evaluation& evaluation) {
    const auto protocol = nlohmann::ordered_json::parse(evaluation.protocol, nullptr, false);
    std::string text;
    if (!protocol.is_object())
        return text;
    for (const auto& [name, value] : protocol.items()) {
        if (name == "features" || name == "checkpoint" || name == "step" || name == "device")
            continue;
        const std::string shown = name == "dataset" && value.is_string() ? last_part(value.get<std::string>())
            : value.is_string()                                          ? value.get<std::string>()
                                : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        text += (text.empty() ? "" : "; ") + name + " " + shown;
    }
    return cell(text);
}

void add_head(std::ostringstream& text, const ModelCard& card) {
    text << "---\nlicense: " << quoted(card.licence.empty() ? not_stated : card.licence)
         << "\nlibrary_name: pytorch\ntags: [byol, self-supervised, image-feature-extraction]\n---\n\n"
         << "# " << card.encoder.architecture << " encoder, pretrained with BYOL on "
         << cell(last_part(card.config.data.path)) << "\n\n"
         << "An image encoder trained without labels by BYOL (Grill et al., 2020, arXiv:2006.07733). Its output is the "
            "global average pool, "
         << card.encoder.feature_size << " numbers an image.\n\n";
}

void add_network(std::ostringstream& text, const ModelCard& card) {
    const EncoderSettings& encoder = card.config.encoder;
    text << "## Network\n\n| | |\n| --- | --- |\n"
         << "| file | `" << cell(card.file) << "` (" << to_string(card.format) << ") |\n"
         << "| architecture | " << encoder.architecture << " |\n| stem | " << encoder.stem << " |\n| width | "
         << encoder.width << " |\n| parameters | " << card.encoder.parameters << " |\n| features | "
         << card.encoder.feature_size << " |\n| checkpoint | step " << card.encoder.step << ", epoch " << card.epoch
         << " |\n\n";
}

void add_data(std::ostringstream& text, const ModelCard& card) {
    text << "## Data\n\n| | |\n| --- | --- |\n| dataset | " << cell(last_part(card.config.data.path)) << " |\n";
    const auto fingerprint = card.provenance.find("dataset_fingerprint");
    if (fingerprint != card.provenance.end())
        text << "| fingerprint | `" << cell(fingerprint->second) << "` |\n";
    text << "| image size | " << card.config.data.image_size << " px |\n"
         << "| labels | not used for the encoder |\n\n";
}

void add_figures(std::ostringstream& text, const ModelCard& card) {
    text << "## Figures\n\n";
    std::ostringstream rows;
    for (const Evaluation& evaluation : report::newest_of_each(card.evaluations)) {
        const std::string features = report::features_of(evaluation);
        if (features == "encoder" && evaluation.checkpoint_step != card.encoder.step)
            continue;
        rows << "| " << cell(evaluation.kind) << " | " << cell(features) << " | " << percent(evaluation, "top1")
             << " | " << percent(evaluation, "top5") << " | " << protocol_text(evaluation) << " |\n";
    }
    if (rows.str().empty())
        text << "This checkpoint was not evaluated.\n\n";
    else
        text << "| evaluation | of | top-1 | top-5 | protocol |\n| --- | --- | --- | --- | --- |\n"
             << rows.str() << "\n";
}

// Where data lay and how the machine was used says nothing of the weights.
void add_settings(std::ostringstream& text, const RunConfig& config) {
    RunConfig told = config;
    told.data = RunConfig {}.data;
    told.data.image_size = config.data.image_size;
    told.training.device = RunConfig {}.training.device;
    told.training.threads = RunConfig {}.training.threads;
    text << "## Training settings\n\nThose that differ from the defaults of byol:\n\n```toml\n"
         << to_toml_difference(told, RunConfig {}) << "```\n\n";
}

void add_rest(std::ostringstream& text, const ModelCard& card) {
    text << "## How to load\n\nImages must be normalised as below.\n\n```python\n"
         << loading_example(card.config, card.format, card.file) << "```\n\n## Licence\n\n"
         << (card.licence.empty() ? "The licence of these weights is not stated." : card.licence)
         << "\n\n## Limits\n\nThe encoder knows what its training images show. Check it on your own task, with the "
            "untrained encoder beside it, before you rely on it.\n";
}

} // namespace

std::string model_card_text(const ModelCard& card) {
    std::ostringstream text;
    add_head(text, card);
    add_network(text, card);
    add_data(text, card);
    add_figures(text, card);
    add_settings(text, card.config);
    add_rest(text, card);
    return text.str();
}

void write_model_card(const std::filesystem::path& file, const ModelCard& card) {
    write_whole_file(file, "writing the model card", [&](std::ostream& stream) { stream << model_card_text(card); });
}

} // namespace byol
