#include "tests/base/config/random_config.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace byol::test {
namespace {

double within(const Field& field, Philox& random) {
    const double low = field.minimum.value_or(-1e6);
    const double high = field.maximum.value_or(1e6);
    if (random.below(8) == 0)
        return random.below(2) == 0 ? low : high;
    const bool small_ones = low > 0 && random.below(2) == 0; // reach every order of magnitude
    const double value = small_ones ? low * std::pow(high / low, random.uniform()) : random.uniform(low, high);
    return std::clamp(value, low, high);
}

std::string random_text(Philox& random) {
    const std::vector<std::string> parts { "a", "/", " ", "\"", "'", "\\", "\n", "\t", "#", "=", "[x]", "\x01", "\x7f",
        "\xc3\xa4", "\xe6\x97\xa5\xe6\x9c\xac", "\xf0\x9f\x90\x88", "''''", "\"\"\"", "\\u0041", "\r" };
    std::string text = "x";
    for (std::uint64_t i = random.below(12); i > 0; --i)
        text += parts[random.below(parts.size())];
    return text;
}

void order(double& low, double& high) {
    if (low > high)
        std::swap(low, high);
}

// Brings the values that belong together into order.
void reconcile(RunConfig& config, Philox& random) {
    AugmentSettings& augment = config.augment;
    order(augment.crop_area_min, augment.crop_area_max);
    order(augment.crop_aspect_min, augment.crop_aspect_max);
    order(augment.view1.blur_sigma_min, augment.view1.blur_sigma_max);
    order(augment.view2.blur_sigma_min, augment.view2.blur_sigma_max);
    const std::vector<std::string> devices { "auto", "cpu", "cuda:0", "cuda:12" };
    config.training.device = devices[random.below(devices.size())];
    config.data.image_size = std::max<std::int64_t>(config.data.image_size, 32);
    config.optimizer.warmup_epochs = std::min(config.optimizer.warmup_epochs, double(config.training.epochs));
    config.optimizer.nesterov = config.optimizer.nesterov && config.optimizer.momentum > 0;
    config.training.accumulation =
        std::min(config.training.accumulation, std::max<std::int64_t>(1, config.training.batch_size / 2));
    config.embedding.points = std::max<std::int64_t>(config.embedding.points, 5000);
    order(config.logreg.l2_min, config.logreg.l2_max);
    for (FinetuneSettings* settings : { &config.semi, &config.finetune }) {
        settings->lr = "0.01, 0.5";
        settings->epochs = std::to_string(1 + random.below(99));
        settings->weight_decay = "0,1e-4";
    }
    config.semi.weight_decay = FinetuneSettings {}.weight_decay;
    config.knn.k = config.knn.max_bank == 0 ? config.knn.k : std::min(config.knn.k, config.knn.max_bank);
}

} // namespace

Value random_value(const Field& field, Philox& random) {
    switch (field.type) {
    case FieldType::boolean:
        return random.below(2) == 0;
    case FieldType::integer:
        return static_cast<std::int64_t>(within(field, random));
    case FieldType::real:
        return within(field, random);
    case FieldType::choice:
        return field.choices[random.below(field.choices.size())];
    case FieldType::text:
    case FieldType::path:
        return random_text(random);
    }
    return {};
}

RunConfig random_valid_config(Philox& random) {
    RunConfig config;
    for (const Field& field : schema())
        field.set(config, random_value(field, random));
    reconcile(config, random);
    return config;
}

} // namespace byol::test
