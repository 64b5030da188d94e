#include "app/byol/embed_features.h"

#include "core/base/error/error.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/embed/pca.h"
#include "core/engine/embed/tsne.h"
#include "core/engine/nn/device.h"
#include "core/engine/nn/module_state.h"

#include <cstdio>

namespace byol::cli {
namespace {

torch::Tensor matrix(const SafetensorsFile& file, const std::filesystem::path& path, const char* name) {
    const torch::Tensor values = to_torch(file.tensor(name));
    if (values.dim() != 2 || !values.is_floating_point())
        throw Error("reading the features", path.string(), "\"" + std::string(name) + "\" is no matrix of real numbers",
            "Write it as float32 with two dimensions, one row a point.");
    return values.to(torch::kFloat32);
}

nlohmann::json map_by_tsne(const FeaturesPlan& plan, const torch::Tensor& features, const torch::Tensor& start,
    Context& context, torch::Tensor& points) {
    TsneSettings settings;
    settings.perplexity = plan.settings.perplexity;
    settings.iterations = plan.settings.iterations;
    settings.start = start;
    const TsneResult result = tsne(features, settings, context.progress(), context.stop());
    points = result.points;
    return { { "kl", result.kl }, { "perplexity", result.perplexity }, { "iterations", settings.iterations },
        { "seconds",
            { { "neighbours", result.seconds.neighbours }, { "affinities", result.seconds.affinities },
                { "start", result.seconds.start }, { "layout", result.seconds.layout },
                { "divergence", result.seconds.divergence } } } };
}

} // namespace

void embed_features(const FeaturesPlan& plan, Context& context) {
    const torch::Device device = choose_device(plan.device);
    set_threads(plan.threads);
    const SafetensorsFile file(plan.features);
    const torch::Tensor features = matrix(file, plan.features, "features").to(device);
    const torch::Tensor start = file.contains("start") ? matrix(file, plan.features, "start") : torch::Tensor();
    torch::Tensor points;
    nlohmann::json answer { { "method", plan.settings.method } };
    if (plan.settings.method == "pca") {
        points = fit_pca(features, 2).transform(features).to(torch::kFloat32).cpu();
    } else {
        answer.update(map_by_tsne(plan, features, start, context, points));
        context.end_progress();
    }
    answer["points"] = points.size(0);
    answer["device"] = describe(device);
    answer["file"] = plan.output.string();
    write_tensors(plan.output, { { "points", points } }, { { "method", plan.settings.method } });
    char kl[64] = "";
    if (answer.contains("kl"))
        std::snprintf(kl, sizeof kl, ", KL %.4f", answer["kl"].get<double>());
    context.say("A map of " + std::to_string(points.size(0)) + " points" + kl + ": " + plan.output.string());
    context.answer(answer);
}

} // namespace byol::cli
