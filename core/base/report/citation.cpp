#include "core/base/report/citation.h"

#include "core/base/report/bibliography.h"
#include "core/base/report/evaluation_tables.h"
#include "core/base/report/html.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace byol {
namespace {

using report::Source;

constexpr std::size_t imagenet_classes = 1000;

std::string number(double value) {
    return html::compact(value);
}

std::string whole(std::int64_t value) {
    return html::grouped(value);
}

std::string epochs(double count) {
    const std::string amount = count == std::round(count) ? whole(std::llround(count)) : number(count);
    return amount + (count == 1 ? " epoch" : " epochs");
}

std::string in_brackets(Source source) {
    return std::string(" (").append(report::short_reference(source)).append(")");
}

struct KnownData {
    std::string name;
    std::optional<Source> source;
};

// What a run keeps of its data is where it lay, its format if it was given, and the classes of its evaluations.
KnownData data_of(const RunConfig& config, const std::vector<Evaluation>& evaluations) {
    std::string format = config.data.format;
    std::vector<std::string> classes;
    for (const Evaluation& each : evaluations) {
        const auto protocol = nlohmann::json::parse(each.protocol, nullptr, false);
        if (each.kind == "transfer" || !protocol.is_object())
            continue;
        classes = each.classes;
        if (const auto told = protocol.find("dataset_format"); told != protocol.end() && told->is_string())
            format = told->get<std::string>();
    }
    if (format == "cifar10")
        return { "CIFAR-10", Source::cifar };
    if (format == "cifar100")
        return { "CIFAR-100", Source::cifar };
    if (format == "stl10")
        return { "STL-10", Source::stl10 };
    const std::string folder = std::filesystem::path(config.data.path).filename().string();
    if (folder == "fashion-mnist" || std::ranges::find(classes, "Ankle boot") != classes.end())
        return { "Fashion-MNIST", Source::fashion_mnist };
    if (classes.size() == imagenet_classes && classes.front() == "n01440764")
        return { "ImageNet", Source::imagenet };
    return { folder.empty() ? "its images" : "the images of " + folder, std::nullopt };
}

std::string encoder_of(const EncoderSettings& encoder) {
    std::string name = "a small residual network";
    if (encoder.architecture.starts_with("resnet"))
        name = "a ResNet-" + encoder.architecture.substr(std::string("resnet").size());
    if (encoder.width > 1)
        name += " of " + whole(encoder.width) + " times the usual width";
    return name;
}

std::string optimizer_of(const OptimizerSettings& optimizer) {
    std::string text = "SGD";
    if (optimizer.kind == "lars")
        text = "LARS" + in_brackets(Source::lars);
    else if (optimizer.kind == "adamw")
        text = "AdamW" + in_brackets(Source::adamw);
    else if (optimizer.nesterov)
        text = "SGD with Nesterov momentum";
    return text + " at a learning rate of " + number(optimizer.base_lr)
        + " for every 256 images of a batch, a warm-up of " + epochs(optimizer.warmup_epochs)
        + ", a cosine decay, momentum " + number(optimizer.momentum) + " and weight decay "
        + number(optimizer.weight_decay);
}

std::string target_of(const MethodSettings& method) {
    if (method.target == "online")
        return "There was no separate target network. ";
    return "The target network followed the online one with a decay of " + number(method.base_tau)
        + (method.tau_schedule == "cosine" ? ", which rose to 1 along a cosine. " : ". ");
}

std::string heads_of(const RunConfig& config) {
    const auto head = [](const HeadSettings& settings) {
        return settings.depth == 0 ? std::string("none")
                                   : whole(settings.depth) + " layers of " + whole(settings.hidden) + " hidden units";
    };
    return "The projector had " + head(config.projector) + ", the predictor " + head(config.predictor)
        + "; projections had " + whole(config.projector.output) + " dimensions. ";
}

std::string both(double first, double second) {
    return first == second ? number(first) : number(first) + " and " + number(second);
}

std::string augmentations_of(const AugmentSettings& settings) {
    const ViewSettings& a = settings.view1;
    const ViewSettings& b = settings.view2;
    std::string text = "The two views of an image were made by random crops of "
        + html::percent(settings.crop_area_min, 0) + " to " + html::percent(settings.crop_area_max, 0)
        + " of its area, with probability of a crop " + both(a.crop, b.crop) + ", of a flip " + both(a.flip, b.flip)
        + ", of a change of colours " + both(a.jitter, b.jitter) + " (brightness " + both(a.brightness, b.brightness)
        + ", contrast " + both(a.contrast, b.contrast) + ", saturation " + both(a.saturation, b.saturation) + ", hue "
        + both(a.hue, b.hue) + "), of greyscale " + both(a.grayscale, b.grayscale) + ", of a Gaussian blur "
        + both(a.blur, b.blur) + ", and of solarisation " + both(a.solarize, b.solarize);
    return text + ". ";
}

std::string protocol_of(const Evaluation& evaluation) {
    const auto protocol = nlohmann::json::parse(evaluation.protocol, nullptr, false);
    if (!protocol.is_object())
        return {};
    std::string text;
    const std::pair<const char*, const char*> told[] = { { "k", "k = " }, { "temperature", "temperature " },
        { "training_images", "training images: " }, { "held_out_images", "images scored: " }, { "held_out", "from " } };
    for (const auto& [name, words] : told) {
        const auto found = protocol.find(name);
        if (found == protocol.end())
            continue;
        const std::string value = found->is_string() ? found->get<std::string>()
            : found->is_number_integer()             ? whole(found->get<std::int64_t>())
            : found->is_number()                     ? number(found->get<double>())
                                                     : std::string();
        if (!value.empty())
            text.append(text.empty() ? "" : ", ").append(words).append(value);
    }
    return text;
}

std::string figures_of(const std::vector<Evaluation>& evaluations) {
    std::string text;
    for (const Evaluation& evaluation : report::newest_of_each(evaluations)) {
        const auto top1 = evaluation.metrics.find("top1");
        if (top1 == evaluation.metrics.end() || report::features_of(evaluation) != "encoder")
            continue;
        const std::string protocol = protocol_of(evaluation);
        text += (text.empty() ? "" : "; ") + report::kind_name(evaluation) + " " + html::percent(top1->second, 2)
            + " at epoch " + number(evaluation.checkpoint_epoch) + (protocol.empty() ? "" : " (" + protocol + ")");
    }
    return text.empty() ? std::string() : "Top-1 accuracies of the representation: " + text + ". ";
}

std::string length_of(const RunConfig& config, const RunStatus& status) {
    const std::string wanted = epochs(static_cast<double>(config.training.epochs));
    if (status.total_steps == 0 || status.step < status.total_steps)
        return number(status.epoch) + " of " + wanted;
    return config.training.max_steps > 0 ? epochs(status.epochs) : wanted;
}

std::string software(const std::string& version) {
    return "BYOL Workbench " + version + " was used.";
}

} // namespace

std::string method_paragraph(const std::filesystem::path& run, const std::string& version) {
    const RunConfig config = run_config(run);
    const RunReader reader(run);
    const auto evaluations = reader.evaluations();
    const KnownData data = data_of(config, evaluations);
    const std::string side = whole(config.data.image_size);
    std::string text = "The encoder, " + encoder_of(config.encoder) + in_brackets(Source::resnet)
        + ", was pretrained without labels by BYOL" + in_brackets(Source::byol) + " on " + data.name
        + (data.source ? in_brackets(*data.source) : "") + ", at " + side + " x " + side + " pixels, for "
        + length_of(config, reader.status()) + " in batches of " + whole(config.training.batch_size) + " images (seed "
        + std::to_string(config.training.seed) + "), by " + optimizer_of(config.optimizer) + ". ";
    if (config.method.negatives > 0)
        text += "Negative pairs had the weight " + number(config.method.negatives) + ". ";
    return text + target_of(config.method) + heads_of(config) + augmentations_of(config.augment)
        + figures_of(evaluations) + software(version) + "\n";
}

std::string bibliography(const std::filesystem::path& run) {
    const RunConfig config = run_config(run);
    const RunReader reader(run);
    std::vector<Source> sources { Source::byol, Source::resnet };
    if (config.optimizer.kind == "lars")
        sources.push_back(Source::lars);
    if (config.optimizer.kind == "adamw")
        sources.push_back(Source::adamw);
    if (const KnownData data = data_of(config, reader.evaluations()); data.source)
        sources.push_back(*data.source);
    if (std::ranges::any_of(reader.embeddings(), [](const EmbeddingEntry& entry) { return entry.method == "tsne"; }))
        sources.push_back(Source::tsne);
    std::string text;
    for (const Source source : sources)
        text.append(text.empty() ? "" : "\n").append(report::bibtex(source));
    return text;
}

std::string method_paragraph(const std::string& version) {
    return "Image encoders were pretrained without labels by BYOL" + in_brackets(Source::byol) + ". "
        + software(version) + "\n";
}

std::string bibliography() {
    return report::bibtex(Source::byol);
}

} // namespace byol
