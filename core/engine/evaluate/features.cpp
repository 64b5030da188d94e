#include "core/engine/evaluate/features.h"

#include "core/base/augment/apply.h"
#include "core/base/error/error.h"
#include "core/engine/evaluate/view_batches.h"

#include <algorithm>
#include <deque>
#include <future>
#include <string>
#include <thread>

namespace byol {
namespace {

// Turns a picture into what the network sees of it.
using Prepare = std::function<void(const Image& image, std::int64_t index, std::span<float> out)>;

struct Images {
    const Dataset& dataset;
    Split split;
    const std::vector<std::int64_t>& indices;
    int side;
    Prepare prepare;

    std::int64_t size() const { return static_cast<std::int64_t>(indices.size()); }
};

struct Piece {
    torch::Tensor images; ///< [n, 3, S, S]
    std::vector<std::int64_t> labels;
    std::vector<std::int64_t> broken; ///< positions among all images
    std::string problem; ///< of the last broken one
};

Piece prepare_piece(const Images& images, std::int64_t first, std::int64_t size, const std::stop_token& stop) {
    Piece piece;
    piece.images = torch::zeros({ size, 3, images.side, images.side });
    const std::int64_t length = 3LL * images.side * images.side;
    for (std::int64_t i = 0; i < size && !stop.stop_requested(); ++i) {
        const std::int64_t index = images.indices[static_cast<std::size_t>(first + i)];
        try {
            images.prepare(images.dataset.image(images.split, index), index,
                std::span(piece.images.data_ptr<float>() + i * length, static_cast<std::size_t>(length)));
            piece.labels.push_back(images.dataset.label(images.split, index));
        } catch (const Error& error) {
            piece.broken.push_back(first + i);
            piece.labels.push_back(-1);
            piece.problem = error.what();
        }
    }
    return piece;
}

// Sees to it that a few pieces are being prepared while one is used.
class PieceQueue {
public:
    PieceQueue(const Images& images, std::int64_t piece_size, std::size_t threads, std::stop_token stop)
        : images_(images)
        , piece_size_(piece_size)
        , threads_(threads)
        , stop_(std::move(stop)) {
        fill();
    }

    bool empty() const { return pieces_.empty(); }

    Piece next() {
        Piece piece = pieces_.front().get();
        pieces_.pop_front();
        fill();
        return piece;
    }

private:
    void fill() {
        while (pieces_.size() < threads_ && begun_ < images_.size()) {
            const std::int64_t first = begun_;
            const std::int64_t size = std::min(piece_size_, images_.size() - first);
            pieces_.push_back(std::async(
                std::launch::async, [this, first, size] { return prepare_piece(images_, first, size, stop_); }));
            begun_ += size;
        }
    }

    const Images& images_;
    const std::int64_t piece_size_;
    const std::size_t threads_;
    const std::stop_token stop_;
    std::deque<std::future<Piece>> pieces_;
    std::int64_t begun_ = 0;
};

void require_readable(const Images& images, const std::vector<std::int64_t>& broken, const std::string& problem) {
    if (static_cast<std::int64_t>(broken.size()) * 100 <= images.size())
        return;
    throw Error("reading images for the evaluation", images.dataset.info().path.string(),
        std::to_string(broken.size()) + " of " + std::to_string(images.size())
            + " cannot be read, more than 1 %; the last one: " + problem,
        "Run 'byol data check' on the dataset and mend or remove what it lists.");
}

using Represent = std::function<torch::Tensor(const torch::Tensor& images)>;

Features collect(const Images& images, std::int64_t piece_size, std::size_t threads, const Represent& represent,
    const ProgressSink& progress, const std::stop_token& stop) {
    PieceQueue queue(images, piece_size, threads, stop);
    Features features;
    std::vector<std::int64_t> labels;
    std::int64_t done = 0;
    while (!queue.empty()) {
        const Piece piece = queue.next();
        if (stop.stop_requested())
            throw Cancelled();
        const torch::Tensor values = represent(piece.images);
        if (!features.values.defined())
            features.values = torch::empty({ images.size(), values.size(1) });
        features.values.narrow(0, done, values.size(0)).copy_(values);
        labels.insert(labels.end(), piece.labels.begin(), piece.labels.end());
        features.broken.insert(features.broken.end(), piece.broken.begin(), piece.broken.end());
        require_readable(images, features.broken, piece.problem);
        done += values.size(0);
        if (progress)
            progress({ "computing features", done, images.size() });
    }
    if (!features.values.defined())
        features.values = represent(torch::zeros({ 1, 3, images.side, images.side })).cpu().narrow(0, 0, 0);
    for (const std::int64_t position : features.broken)
        features.values[position].zero_();
    features.labels = torch::tensor(labels, torch::kInt64);
    return features;
}

class EvalMode {
public:
    explicit EvalMode(Encoder& encoder)
        : encoder_(encoder)
        , was_training_(encoder.is_training()) {
        encoder_.eval();
    }
    ~EvalMode() { encoder_.train(was_training_); }
    EvalMode(const EvalMode&) = delete;
    EvalMode& operator=(const EvalMode&) = delete;

private:
    Encoder& encoder_;
    bool was_training_;
};

// A piece takes well under a second, so that progress moves and a stop is heard.
std::int64_t images_at_once(const RunConfig& config, torch::Device device) {
    constexpr std::int64_t reference = 32 * 32;
    const std::int64_t area = config.data.image_size * config.data.image_size;
    const std::int64_t wanted = device.is_cuda() ? 16'384 : config.encoder.architecture == "small" ? 128 : 32;
    return std::clamp<std::int64_t>(wanted * reference / area, 2, device.is_cuda() ? 512 : 128);
}

std::size_t preparing_threads(const RunConfig& config, torch::Device device) {
    if (config.data.loader_threads > 0)
        return static_cast<std::size_t>(config.data.loader_threads);
    return device.is_cuda() ? std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16) : 1;
}

Features encode(Encoder& encoder, const Images& images, const RunConfig& config, torch::Device device,
    const ProgressSink& progress, const std::stop_token& stop) {
    const torch::NoGradGuard no_grad;
    const EvalMode mode(encoder);
    const auto represent = [&](const torch::Tensor& batch) {
        return encoder.forward(batch.to(device)).to(torch::kFloat32).cpu();
    };
    return collect(
        images, images_at_once(config, device), preparing_threads(config, device), represent, progress, stop);
}

Prepare evaluation_view(const RunConfig& config) {
    return [&config](const Image& image, std::int64_t, std::span<float> out) {
        apply_evaluation(image, config.augment, static_cast<int>(config.data.image_size), out);
    };
}

// The views of pretraining are 0 and 1, and no two uses share random numbers.
constexpr int linear_view = 2;

Prepare training_view(const AugmentSettings& settings, const RunConfig& config, std::int64_t epoch) {
    return [&settings, &config, epoch](const Image& image, std::int64_t index, std::span<float> out) {
        const ViewKey key { static_cast<std::uint64_t>(config.training.seed), epoch, index, linear_view };
        const ViewParams params = sample_view(settings, key, image.full_height(), image.full_width());
        apply_view(image, params, settings, static_cast<int>(config.data.image_size), true, out);
    };
}

} // namespace

Features extract_features(Encoder& encoder, const Dataset& dataset, Split split,
    const std::vector<std::int64_t>& indices, const RunConfig& config, torch::Device device,
    const ProgressSink& progress, std::stop_token stop) {
    const Images images { dataset, split, indices, static_cast<int>(config.data.image_size), evaluation_view(config) };
    return encode(encoder, images, config, device, progress, stop);
}

Features extract_view_features(Encoder& encoder, const Dataset& dataset, Split split,
    const std::vector<std::int64_t>& indices, const RunConfig& config, torch::Device device, std::int64_t epoch,
    const ProgressSink& progress, std::stop_token stop) {
    const AugmentSettings settings = crop_and_flip(config.augment);
    const Images images { dataset, split, indices, static_cast<int>(config.data.image_size),
        training_view(settings, config, epoch) };
    return encode(encoder, images, config, device, progress, stop);
}

Features extract_pixels(const Dataset& dataset, Split split, const std::vector<std::int64_t>& indices,
    const RunConfig& config, const ProgressSink& progress, std::stop_token stop) {
    constexpr std::int64_t piece_size = 64;
    const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
    const Images images { dataset, split, indices, static_cast<int>(config.data.image_size), evaluation_view(config) };
    return collect(
        images, piece_size, threads, [](const torch::Tensor& batch) { return batch.flatten(1); }, progress, stop);
}

Features labelled_only(const Features& features, std::vector<std::int64_t>* kept) {
    const torch::Tensor rows = features.labels.ge(0).nonzero().flatten();
    if (kept != nullptr)
        kept->assign(rows.data_ptr<std::int64_t>(), rows.data_ptr<std::int64_t>() + rows.numel());
    return { features.values.index_select(0, rows), features.labels.index_select(0, rows), {} };
}

} // namespace byol
