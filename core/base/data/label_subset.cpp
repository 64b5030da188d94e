#include "core/base/data/label_subset.h"

#include "core/base/error/error.h"
#include "core/base/random/philox.h"
#include "core/base/safetensors/safetensors.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <sstream>

namespace byol {
namespace {

constexpr const char* format = "byol-label-subset-1";
// Streams of RandomPurpose::subset: one a class, beyond those of held_out.
constexpr std::uint64_t first_class_stream = 16;

std::vector<std::vector<std::int64_t>> by_class(const Dataset& dataset, const std::vector<std::int64_t>& pool) {
    std::vector<std::vector<std::int64_t>> images(dataset.info().classes.size());
    for (const std::int64_t index : pool)
        if (const int label = dataset.label(Split::train, index); label >= 0)
            images.at(static_cast<std::size_t>(label)).push_back(index);
    return images;
}

void keep_some(std::vector<std::int64_t>& images, double fraction, std::uint64_t seed, std::uint64_t label) {
    const auto count = static_cast<double>(images.size());
    const auto kept = std::min(images.size(), static_cast<std::size_t>(std::max(1.0, std::round(fraction * count))));
    Philox random(seed, RandomPurpose::subset, first_class_stream + label);
    for (std::size_t i = 0; i < kept; ++i)
        std::swap(images[i], images[i + random.below(images.size() - i)]);
    images.resize(kept);
}

std::vector<std::int64_t> labels_of(const Dataset& dataset, const std::vector<std::int64_t>& indices) {
    std::vector<std::int64_t> labels;
    for (const std::int64_t index : indices)
        labels.push_back(dataset.label(Split::train, index));
    return labels;
}

std::string text_of(double value) {
    std::ostringstream text;
    text.precision(17);
    text << value;
    return text.str();
}

template <class Number> Number number_in(const SafetensorsFile& file, const std::string& key) {
    Number value {};
    const auto found = file.metadata().find(key);
    if (found != file.metadata().end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), value);
    return value;
}

void require_of_this_dataset(const LabelSubset& subset, const std::string& file, const Dataset& dataset) {
    const auto refuse = [&](const std::string& problem) {
        throw UsageError("reading the label subset", file, problem,
            "Use a subset that was drawn from this dataset, or leave --subset out to draw one.");
    };
    if (subset.indices.size() != subset.labels.size() || subset.indices.empty())
        refuse("it holds no images, or not as many labels as images");
    for (const std::int64_t index : subset.indices)
        if (index < 0 || index >= dataset.size(Split::train))
            refuse("image " + std::to_string(index) + " is not among the dataset's training images");
    if (!std::ranges::is_sorted(subset.indices) || std::ranges::adjacent_find(subset.indices) != subset.indices.end())
        refuse("its images are not in ascending order");
    if (subset.labels != labels_of(dataset, subset.indices))
        refuse("its labels are not those of this dataset");
}

} // namespace

LabelSubset draw_label_subset(
    const Dataset& dataset, const std::vector<std::int64_t>& pool, double fraction, std::uint64_t seed) {
    if (!(fraction > 0 && fraction <= 1))
        throw UsageError("drawing a label subset", text_of(fraction),
            "a fraction of the labels lies above 0 and up to 1", "Use --fraction 0.01 for 1 %.");
    LabelSubset subset { .fraction = fraction, .seed = seed, .dataset_fingerprint = dataset.info().fingerprint };
    auto images = by_class(dataset, pool);
    for (std::size_t label = 0; label < images.size(); ++label) {
        if (images[label].empty())
            continue;
        keep_some(images[label], fraction, seed, label);
        subset.indices.insert(subset.indices.end(), images[label].begin(), images[label].end());
    }
    std::ranges::sort(subset.indices);
    subset.labels = labels_of(dataset, subset.indices);
    return subset;
}

std::string percent_text(double fraction) {
    std::ostringstream text;
    text << fraction * 100 << " %";
    return text.str();
}

void save_label_subset(const std::filesystem::path& file, const LabelSubset& subset) {
    const auto count = static_cast<std::int64_t>(subset.indices.size());
    write_safetensors(file,
        { { "indices", as_tensor(std::span(subset.indices), { count }) },
            { "labels", as_tensor(std::span(subset.labels), { count }) } },
        { { "format", format }, { "split", "train" }, { "fraction", text_of(subset.fraction) },
            { "seed", std::to_string(subset.seed) }, { "dataset_fingerprint", subset.dataset_fingerprint } });
}

LabelSubset load_label_subset(const std::filesystem::path& file, const Dataset& dataset) {
    const SafetensorsFile tensors(file);
    LabelSubset subset;
    subset.indices = tensors.integers("indices");
    subset.labels = tensors.integers("labels");
    subset.fraction = number_in<double>(tensors, "fraction");
    subset.seed = number_in<std::uint64_t>(tensors, "seed");
    subset.dataset_fingerprint = dataset.info().fingerprint;
    require_of_this_dataset(subset, file.string(), dataset);
    if (!(subset.fraction > 0 && subset.fraction <= 1)) // a file that somebody else made
        subset.fraction = static_cast<double>(subset.indices.size()) / static_cast<double>(dataset.size(Split::train));
    return subset;
}

} // namespace byol
