#include "app/byol/evaluate_plan.h"

#include "core/base/config/config_file.h"
#include "core/base/data/fingerprint.h"
#include "core/base/error/error.h"
#include "core/base/run/run_folder.h"
#include "core/engine/interop/import.h"
#include "core/engine/nn/device.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace byol::cli {
namespace fs = std::filesystem;
namespace {

constexpr const char* reading = "reading the command line";

void require(bool holds, const std::string& subject, const std::string& problem, const std::string& advice) {
    if (!holds)
        throw UsageError(reading, subject, problem, advice);
}

FeatureSource asked_features(const EvaluateArguments& arguments) {
    if (arguments.features == "pixels")
        return FeatureSource::pixels;
    return arguments.checkpoint == "init" ? FeatureSource::untrained : FeatureSource::encoder;
}

std::string text_of(double number) {
    std::array<char, 32> buffer {};
    return { buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr };
}

// What may differ between two machines or two tries without changing a figure.
RunConfig what_matters(RunConfig config) {
    const RunConfig defaults;
    config.training.device = defaults.training.device;
    config.training.threads = defaults.training.threads;
    config.data.loader_threads = defaults.data.loader_threads;
    config.data.memory_budget_mb = defaults.data.memory_budget_mb;
    return config;
}

void apply_data(const EvaluateArguments& arguments, RunConfig& config) {
    if (arguments.data.empty())
        return;
    config.data.path = fs::absolute(arguments.data).lexically_normal().string();
    config.data.format = arguments.data_format;
    config.data.max_images = 0;
}

// The network is what its weights are.
void apply_settings(const EvaluateArguments& arguments, RunConfig& config) {
    const RunConfig before = config;
    apply_assignments(config, arguments.assignments);
    for (const FieldDifference& changed : difference(before, config))
        require(changed.field->group() != "encoder", changed.field->path,
            "an evaluation cannot change the network that it scores", "Leave this --set out.");
    require_valid(config, "the settings of the evaluation");
}

// What files of others do not say: the size of the images that such a stem is made for.
std::int64_t usual_image_size(const EncoderSettings& encoder) {
    return encoder.architecture == "small" || encoder.stem == "cifar" ? 32 : 224;
}

Subject weights_subject(const EvaluateArguments& arguments, torch::Device device) {
    require(!arguments.data.empty(), "--weights", "a file of weights does not say what to score it on",
        "Say where the dataset is: --data PATH");
    require(arguments.features == "encoder" && arguments.checkpoint == "last", "--weights",
        "it is itself what is scored", "Leave --features and --checkpoint out.");
    const fs::path file = fs::absolute(arguments.weights).lexically_normal();
    ImportedEncoder imported =
        import_encoder(file, device, arguments.stem.empty() ? std::nullopt : std::optional(arguments.stem));
    Subject subject;
    subject.encoder = std::move(imported.encoder);
    if (imported.config)
        subject.config = *imported.config;
    else
        subject.config.data.image_size = usual_image_size(imported.settings);
    subject.config.encoder = imported.settings;
    subject.checkpoint = file.string();
    return subject;
}

Subject run_subject(const EvaluateArguments& arguments, const fs::path& run, torch::Device device) {
    if (asked_features(arguments) != FeatureSource::pixels)
        return load_subject(run, arguments.checkpoint, device);
    Subject subject;
    subject.config = run_config(run);
    return subject;
}

} // namespace

std::string Point::name() const {
    std::string text = name_of(kind);
    if (fraction > 0)
        text.append(" ").append(percent_text(fraction));
    if (features != FeatureSource::encoder)
        text.append(", ").append(name_of(features));
    return text;
}

EvaluationKind protocol_of(const EvaluateArguments& arguments) {
    return evaluation_kind_from(arguments.kind == "transfer" ? arguments.protocol : arguments.kind);
}

std::vector<Point> points_of(const EvaluateArguments& arguments) {
    const EvaluationKind kind = protocol_of(arguments);
    const FeatureSource features = asked_features(arguments);
    const bool semi = kind == EvaluationKind::semi;
    require(semi || (arguments.fractions.empty() && arguments.subset.empty()), "--fraction, --subset",
        "only a semi-supervised evaluation takes a part of the labels", "Use 'byol evaluate semi'.");
    require(arguments.kind != "transfer" || !arguments.data.empty(), "--data", "a transfer needs another dataset",
        "Say where it is: --data PATH");
    require(!tunes_network(kind) || features == FeatureSource::encoder, "--features, --checkpoint",
        "fine-tuning begins at a trained encoder", "Its baselines are scored beside it: --baselines");
    require(arguments.fractions.empty() || arguments.subset.empty(), "--fraction, --subset",
        "a subset that is there already has its fraction", "Leave one of them out.");
    std::vector<double> fractions = arguments.fractions;
    if (fractions.empty())
        fractions = { semi ? 0.01 : 0 };
    std::vector<Point> points;
    for (const double fraction : fractions) {
        require(!semi || (fraction > 0 && fraction <= 1), text_of(fraction),
            "a fraction of the labels lies above 0 and up to 1", "Use --fraction 0.01 for 1 %.");
        points.push_back({ kind, features, fraction });
        if (tunes_network(kind) && arguments.baselines)
            for (const auto baseline : { FeatureSource::supervised, FeatureSource::untrained })
                points.push_back({ kind, baseline, fraction });
    }
    return points;
}

Subject subject_of(const EvaluateArguments& arguments, const fs::path& run) {
    const torch::Device device = choose_device(arguments.device);
    Subject subject = run.empty() ? weights_subject(arguments, device) : run_subject(arguments, run, device);
    apply_data(arguments, subject.config);
    apply_settings(arguments, subject.config);
    return subject;
}

std::string fingerprint_of(
    const EvaluateArguments& arguments, const fs::path& run, const Subject& subject, const Dataset& dataset) {
    Fingerprint print;
    for (const std::string& text : { arguments.kind, arguments.protocol, arguments.metric, arguments.features,
             subject.checkpoint, to_toml(what_matters(subject.config)), dataset.info().fingerprint })
        print.add(text);
    print.add(subject.step);
    if (!arguments.subset.empty())
        for (const std::int64_t index : load_label_subset(arguments.subset, dataset).indices)
            print.add(index);
    // The same file name may come to hold other weights.
    if (std::error_code missing; !subject.checkpoint.empty())
        print.add(fs::last_write_time(run / subject.checkpoint, missing).time_since_epoch().count());
    return print.text();
}

LabelSubset subset_of_run(const fs::path& run, const Dataset& dataset, double fraction, std::uint64_t seed) {
    const fs::path folder = run / "evaluations" / "subsets";
    std::string name = dataset.info().fingerprint;
    name.append("-").append(text_of(fraction)).append("-seed-").append(std::to_string(seed)).append(".safetensors");
    const fs::path file = folder / name;
    std::error_code error;
    if (!run.empty() && fs::exists(file, error))
        return load_label_subset(file, dataset);
    const LabelSubset subset = draw_label_subset(dataset, held_out(dataset, seed, 0, 0).bank, fraction, seed);
    if (!run.empty() && fraction < 1) {
        fs::create_directories(folder, error);
        save_label_subset(file, subset);
    }
    return subset;
}

} // namespace byol::cli
