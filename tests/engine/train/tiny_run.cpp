#include "tests/engine/train/tiny_run.h"

#include "core/base/config/config_file.h"
#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "core/base/safetensors/safetensors.h"
#include "core/engine/train/pretrain.h"

#include <algorithm>
#include <cstring>
#include <fstream>

namespace byol::test {
namespace fs = std::filesystem;
namespace {

constexpr int class_count = 4;

void write_picture(const fs::path& file, int label, int side, Philox& random) {
    std::string pixels;
    const int period = 2 + 2 * label;
    const auto shift = static_cast<int>(random.below(8));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool bright = (((label % 2 == 0 ? x : y) + shift) / period) % 2 == 0;
            for (int channel = 0; channel < 3; ++channel)
                pixels += static_cast<char>((bright ? 170 : 20) + static_cast<int>(random.below(60)));
        }
    }
    std::ofstream out(file, std::ios::binary);
    out << "P6\n" << side << " " << side << "\n255\n" << pixels;
}

void write_split(const fs::path& folder, int per_class, int side, std::uint64_t stream) {
    Philox random(7, RandomPurpose::subset, stream);
    for (int label = 0; label < class_count; ++label) {
        const fs::path where = folder / ("stripes " + std::to_string(label));
        fs::create_directories(where);
        for (int i = 0; i < per_class; ++i)
            write_picture(where / (std::to_string(i) + ".ppm"), label, side, random);
    }
}

class NoiseDataset : public Dataset {
public:
    NoiseDataset(std::int64_t count, int side, std::vector<std::int64_t> broken)
        : side_(side)
        , broken_(std::move(broken)) {
        info_.format = "noise";
        info_.train_count = count;
        info_.classes = { "even", "odd" };
        info_.fingerprint = "noise";
    }
    const DatasetInfo& info() const override { return info_; }
    std::int64_t size(Split split) const override { return split == Split::train ? info_.train_count : 0; }
    Image image(Split, std::int64_t index) const override {
        if (std::ranges::count(broken_, index) > 0)
            throw Error("decoding", source(Split::train, index), "it is broken on purpose");
        Image image { side_, side_, {} };
        Philox random(1, RandomPurpose::subset, static_cast<std::uint64_t>(index));
        for (int i = 0; i < side_ * side_ * 3; ++i)
            image.pixels.push_back(static_cast<std::uint8_t>(random.below(256)));
        return image;
    }
    int label(Split, std::int64_t index) const override { return static_cast<int>(index % 2); }
    std::string source(Split, std::int64_t index) const override { return "noise " + std::to_string(index); }

private:
    DatasetInfo info_;
    int side_;
    std::vector<std::int64_t> broken_;
};

} // namespace

void make_pictures(const fs::path& folder, int train_per_class, int test_per_class, int side) {
    write_split(folder / "train", train_per_class, side, 0);
    write_split(folder / "test", test_per_class, side, 1);
}

RunConfig tiny_config(const fs::path& data, const std::string& optimizer) {
    RunConfig config;
    config.data.path = data.string();
    config.data.image_size = 16;
    config.encoder.architecture = "small";
    config.projector = { 32, 16 };
    config.predictor.hidden = 32;
    config.optimizer.kind = optimizer;
    config.optimizer.base_lr = optimizer == "lars" ? 2.0 : 0.5;
    config.optimizer.weight_decay = 1e-4;
    config.optimizer.warmup_epochs = 0.5;
    config.training.epochs = 3;
    config.training.batch_size = 16;
    config.training.device = "cpu";
    config.training.precision = "float32";
    config.training.threads = 2;
    config.logging.diagnostics_every = 4;
    config.knn.k = 5;
    return config;
}

fs::path make_run(const fs::path& runs, const std::string& name, const RunConfig& config) {
    return create_run(runs, name, to_toml(config, true));
}

Trained train(const fs::path& run, std::int64_t stop_at) {
    std::stop_source stop;
    PretrainOptions options;
    options.progress = [&](const Progress& progress) {
        if (progress.phase.starts_with("training") && progress.done == stop_at)
            stop.request_stop();
    };
    const TrainingSummary summary = pretrain(run, options, stop.get_token());
    return { summary.state, summary.step, summary.loss, summary.knn_top1 };
}

fs::path last_checkpoint(const fs::path& run) {
    return run / find_checkpoint(RunReader(run), "last").file;
}

std::vector<std::string> differing_tensors(const fs::path& left, const fs::path& right) {
    const SafetensorsFile a(left);
    const SafetensorsFile b(right);
    std::vector<std::string> different;
    if (a.names() != b.names())
        return { "(names)" };
    for (const std::string& name : a.names()) {
        const auto x = a.tensor(name).bytes;
        const auto y = b.tensor(name).bytes;
        if (x.size() != y.size() || std::memcmp(x.data(), y.data(), x.size()) != 0)
            different.push_back(name);
    }
    return different;
}

std::shared_ptr<const Dataset> noise_dataset(std::int64_t count, int side, std::vector<std::int64_t> broken) {
    return std::make_shared<NoiseDataset>(count, side, std::move(broken));
}

} // namespace byol::test
