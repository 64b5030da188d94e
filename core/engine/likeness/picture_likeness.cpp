#include "core/engine/likeness/picture_likeness.h"

#include "core/base/augment/apply.h"
#include "core/base/config/config_file.h"
#include "core/base/data/decode.h"
#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/evaluate/nearest.h"
#include "core/engine/method/byol.h"
#include "core/engine/nn/module_state.h"

#include <algorithm>
#include <span>

namespace byol {
namespace {

double cosine(const torch::Tensor& rows) {
    const torch::Tensor unit = unit_rows(rows.to(torch::kFloat64));
    return std::clamp((unit[0] * unit[1]).sum().item<double>(), -1.0, 1.0);
}

// The whole online network: the encoder alone gives no projection.
std::shared_ptr<OnlineNetwork> online_network(
    const SafetensorsFile& tensors, const RunConfig& config, const std::string& source, torch::Device device) {
    const Networks networks = make_networks(config, 0, device);
    NamedTensors values = read_tensors(tensors, "online.");
    std::erase_if(values, [](const auto& value) { return value.first.find("online.classifier") == 0; });
    load_state(*networks.online, values, "online.", source);
    networks.online->eval();
    return networks.online;
}

} // namespace

torch::Tensor pictures_for(const RunConfig& config, const std::vector<std::filesystem::path>& files) {
    const auto side = static_cast<int>(config.data.image_size);
    const auto count = static_cast<std::int64_t>(files.size());
    torch::Tensor pictures = torch::empty({ count, 3, side, side });
    const std::int64_t length = 3LL * side * side;
    for (std::int64_t i = 0; i < count; ++i) {
        const Image image = decode_file(files[static_cast<std::size_t>(i)], {}, reduction_of(config.data));
        apply_evaluation(image, config.augment, side,
            std::span(pictures.data_ptr<float>() + i * length, static_cast<std::size_t>(length)));
    }
    return pictures;
}

std::vector<Match> most_alike(const Subject& subject, const FeatureBank& bank, const std::filesystem::path& picture,
    std::int64_t k, torch::Device device) {
    const torch::NoGradGuard no_grad;
    const torch::Tensor query =
        subject.encoder->forward(pictures_for(subject.config, { picture }).to(device)).to(torch::kFloat32).cpu();
    Search search;
    search.k = std::min(k, bank.values.size(0));
    const Nearest nearest = best_matches(unit_rows(query), unit_rows(bank.values), search);
    std::vector<Match> matches;
    for (std::int64_t i = 0; i < search.k; ++i) {
        const auto row = nearest.index[0][i].item<std::int64_t>();
        matches.push_back({ bank.indices[row].item<std::int64_t>(), nearest.score[0][i].item<double>(),
            bank.labels[row].item<std::int64_t>() });
    }
    return matches;
}

Likeness likeness_of(const std::filesystem::path& run, const CheckpointEntry& entry, const std::filesystem::path& first,
    const std::filesystem::path& second, torch::Device device) {
    const torch::NoGradGuard no_grad;
    const std::filesystem::path file = run / entry.file;
    const SafetensorsFile tensors(file);
    const auto found = tensors.metadata().find("config");
    if (found == tensors.metadata().end())
        throw Error("loading the checkpoint", file.string(), "it does not say what it was trained with",
            "Use a checkpoint that byol pretrain wrote.");
    const RunConfig config = parse_config(found->second, file.string());
    const std::shared_ptr<OnlineNetwork> online = online_network(tensors, config, file.string(), device);
    const OnlineNetwork::Output output = online->forward(pictures_for(config, { first, second }).to(device));
    return { entry.step, entry.epoch, cosine(output.representation.cpu()), cosine(output.projection.cpu()) };
}

} // namespace byol
