#include "core/base/augment/apply.h"
#include "core/base/augment/operations.h"
#include "core/engine/bench/suites.h"
#include "core/engine/train/batch_source.h"

#include <cstdint>
#include <limits>
#include <utility>

namespace byol {
namespace {

constexpr std::uint64_t seed = 1;

ViewParams drawn(const BenchSubject& subject, const Image& picture, std::int64_t image, int view) {
    return sample_view(subject.config.augment, { seed, 0, image, view }, picture.full_height(), picture.full_width());
}

/// The training images one after another, again and again.
class Pictures {
public:
    explicit Pictures(const Dataset& dataset)
        : dataset_(dataset) { }
    std::pair<std::int64_t, Image> next() {
        const std::int64_t index = next_;
        next_ = (next_ + 1) % dataset_.size(Split::train);
        return { index, dataset_.image(Split::train, index) };
    }

private:
    const Dataset& dataset_;
    std::int64_t next_ = 0;
};

Contender two_views(const BenchSubject& subject) {
    const auto side = static_cast<int>(subject.config.data.image_size);
    return { "Two views, one thread", "images/s", "decoding included where images are not in memory",
        [&subject, side, pictures = Pictures(*subject.dataset),
            out = std::vector<float>(static_cast<std::size_t>(3) * side * side)]() mutable {
            const auto [index, picture] = pictures.next();
            for (const int view : { 0, 1 })
                apply_view(picture, drawn(subject, picture, index, view), subject.config.augment, side, true, out);
            return 1.0;
        } };
}

Contender batches(const BenchSubject& subject) {
    const std::shared_ptr<BatchSource> source =
        make_batch_source(subject.config, subject.dataset, subject.device, 0, std::numeric_limits<std::int64_t>::max());
    return { "Two views, the loader", "images/s", source->describe() + ", nothing else running",
        [source] { return static_cast<double>(source->next({}).indices.size()); } };
}

/// A view to try operations on, made anew when its values have been worn out by them.
class View {
public:
    explicit View(const BenchSubject& subject)
        : fresh_(FloatImage::zeros(side_of(subject), side_of(subject))) {
        const Image picture = subject.dataset->image(Split::train, 0);
        crop_resize(picture, { 0, 0, picture.full_height(), picture.full_width() }, false,
            resampling_of(subject.config.augment), fresh_);
        image_ = fresh_;
    }
    Planes planes() { return image_; }
    void renew() { image_ = fresh_; }

private:
    static int side_of(const BenchSubject& subject) { return static_cast<int>(subject.config.data.image_size); }
    FloatImage fresh_;
    FloatImage image_;
};

// One view's values are kept in the range that an operation meets by starting from the fresh view now and then.
template <class Apply> Contender operation(const BenchSubject& subject, const std::string& name, Apply apply) {
    return { name, "views/s", "one thread", [view = View(subject), apply]() mutable {
                constexpr int applications = 8;
                view.renew();
                for (int i = 0; i < applications; ++i)
                    apply(view.planes());
                return static_cast<double>(applications);
            } };
}

std::vector<Contender> operations(const BenchSubject& subject) {
    const AugmentSettings& settings = subject.config.augment;
    const Policy policy = policy_of(settings);
    const auto side = static_cast<int>(subject.config.data.image_size);
    const Image picture = subject.dataset->image(Split::train, 0);
    const CropBox half { picture.full_height() / 4, picture.full_width() / 4, (picture.full_height() + 1) / 2,
        (picture.full_width() + 1) / 2 };
    return {
        operation(subject, "Crop of a quarter, resize, flip",
            [=, resampling = resampling_of(settings)](
                Planes image) { crop_resize(picture, half, true, resampling, image); }),
        operation(subject, "Brightness",
            [=](Planes image) { brightness(policy, policy == Policy::paper ? 0.1 : 1.1, image); }),
        operation(subject, "Contrast", [=](Planes image) { contrast(policy, 1.1, image); }),
        operation(subject, "Saturation", [=](Planes image) { saturation(policy, 0.9, image); }),
        operation(subject, "Hue", [=](Planes image) { hue(0.03, image); }),
        operation(subject, "Grayscale", [=](Planes image) { grayscale(image); }),
        operation(subject, "Blur", [=](Planes image) { blur(policy, 1.0, blur_kernel_size(side), image); }),
        operation(subject, "Solarize", [=](Planes image) { solarize(image); }),
        operation(subject, "Normalise", [=](Planes image) { normalise(settings.mean, settings.std, image); }),
    };
}

// At full scale, whatever the settings: what a pipeline that decodes whole pictures cannot outrun.
Contender decoding(const BenchSubject& subject) {
    return { "Decoding at full scale, one thread", "images/s", "libjpeg-turbo where the pictures are JPEGs",
        [&dataset = *subject.dataset, index = std::int64_t { 0 }]() mutable {
            const Image picture = dataset.full_image(Split::train, index);
            index = (index + 1) % dataset.size(Split::train);
            return picture.empty() ? 0.0 : 1.0;
        } };
}

} // namespace

BenchReport data_suite(const BenchSubject& subject, const Meter& meter) {
    BenchReport report;
    if (subject.streams)
        report.append(meter.compare(two_views(subject), decoding(subject), "Two views : decoding at full scale", 0.8));
    else
        report.measurements.push_back(meter.rate(two_views(subject)));
    report.measurements.push_back(meter.rate(batches(subject)));
    for (const Contender& contender : operations(subject))
        report.measurements.push_back(meter.rate(contender));
    return report;
}

} // namespace byol
