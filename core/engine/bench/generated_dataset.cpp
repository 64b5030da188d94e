#include "core/engine/bench/generated_dataset.h"

#include "core/base/random/philox.h"

#include <algorithm>
#include <string>
#include <vector>

namespace byol {
namespace {

class GeneratedDataset : public Dataset {
public:
    GeneratedDataset(std::int64_t count, int side)
        : side_(side)
        , pixels_(static_cast<std::size_t>(count) * side * side * 3) {
        Philox random(1, RandomPurpose::subset);
        std::ranges::generate(pixels_, [&] { return static_cast<std::uint8_t>(random.next() >> 24); });
        info_.format = "generated";
        info_.path = "generated noise";
        info_.train_count = count;
        info_.min_height = info_.max_height = side;
        info_.min_width = info_.max_width = side;
        for (int label = 0; label < 10; ++label)
            info_.classes.push_back(std::to_string(label));
    }
    const DatasetInfo& info() const override { return info_; }
    std::int64_t size(Split split) const override { return split == Split::train ? info_.train_count : 0; }
    Image image(Split, std::int64_t index) const override {
        const auto bytes = static_cast<std::ptrdiff_t>(side_) * side_ * 3;
        const auto first = pixels_.begin() + index * bytes;
        return { side_, side_, { first, first + bytes } };
    }
    int label(Split, std::int64_t index) const override { return static_cast<int>(index % 10); }
    std::string source(Split, std::int64_t index) const override { return "image " + std::to_string(index); }

private:
    int side_;
    std::vector<std::uint8_t> pixels_;
    DatasetInfo info_;
};

} // namespace

std::shared_ptr<const Dataset> generated_dataset(std::int64_t count, int side) {
    return std::make_shared<GeneratedDataset>(count, side);
}

} // namespace byol
