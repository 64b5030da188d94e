#include "core/base/config/number_list.h"
#include "core/base/config/schema.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace byol {
namespace {

/// Collects what breaks a rule between fields; a field that is wrong by itself is told of once only.
class Rules {
public:
    Rules(const RunConfig& config, std::vector<ConfigProblem>& problems)
        : config_(config)
        , problems_(problems) { }

    void require(bool holds, const std::string& path, const std::string& allowed) {
        if (!holds && !reported(path))
            problems_.push_back({ path, to_text(find_field(path)->get(config_)), allowed, "" });
    }

    /// The field at `low` must not exceed the one at `high`.
    void order(const std::string& low, const std::string& high) {
        const double a = std::get<double>(find_field(low)->get(config_));
        const double b = std::get<double>(find_field(high)->get(config_));
        require(a <= b || reported(high), low, "at most " + high + " (" + to_text(b) + ")");
    }

private:
    bool reported(const std::string& path) const {
        return std::any_of(
            problems_.begin(), problems_.end(), [&](const ConfigProblem& problem) { return problem.path == path; });
    }

    const RunConfig& config_;
    std::vector<ConfigProblem>& problems_;
};

bool is_device(const std::string& device) {
    if (device == "auto" || device == "cpu")
        return true;
    const std::string number = device.rfind("cuda:", 0) == 0 ? device.substr(5) : "";
    return !number.empty() && number.size() <= 3
        && std::all_of(number.begin(), number.end(), [](unsigned char digit) { return std::isdigit(digit) != 0; });
}

// The side at which the last feature map is still one whole pixel: what all strides together divide by.
std::int64_t smallest_image(const EncoderSettings& encoder) {
    if (encoder.architecture == "small")
        return 16;
    return encoder.stem.starts_with("cifar") ? 8 : 32;
}

void check_data(const RunConfig& config, Rules& rules) {
    rules.require(!config.data.path.empty(), "data.path", "the folder of the images, or of the dataset's files");
    const std::int64_t smallest = smallest_image(config.encoder);
    rules.require(config.data.image_size >= smallest, "data.image_size",
        "at least " + std::to_string(smallest) + " px for the encoder " + config.encoder.architecture
            + (smallest == 32 ? " with the stem " + config.encoder.stem : ""));
}

void check_training(const RunConfig& config, Rules& rules) {
    rules.require(is_device(config.training.device), "training.device", "auto, cpu or cuda:N");
    rules.require(!config.optimizer.nesterov || config.optimizer.momentum > 0, "optimizer.nesterov",
        "false while optimizer.momentum is 0");
    // Batch norm needs two images.
    rules.require(2 * config.training.accumulation <= std::max<std::int64_t>(2, config.training.batch_size),
        "training.accumulation",
        "at most half of training.batch_size (" + std::to_string(config.training.batch_size) + ")");
}

void check_augment(Rules& rules) {
    rules.order("augment.crop_area_min", "augment.crop_area_max");
    rules.order("augment.crop_aspect_min", "augment.crop_aspect_max");
    rules.order("augment.view1.blur_sigma_min", "augment.view1.blur_sigma_max");
    rules.order("augment.view2.blur_sigma_min", "augment.view2.blur_sigma_max");
}

bool is_list(const std::string& text, double least, double most, bool whole) {
    const auto numbers = number_list(text);
    return numbers && std::all_of(numbers->begin(), numbers->end(), [=](double number) {
        return number >= least && number <= most && (!whole || number == std::floor(number));
    });
}

void check_finetuning(const FinetuneSettings& settings, const std::string& group, Rules& rules) {
    const std::string lists = "numbers with commas between them, each ";
    rules.require(is_list(settings.lr, 0, 1000, false), group + ".lr", lists + "from 0 to 1000");
    rules.require(is_list(settings.epochs, 1, 100000, true), group + ".epochs", lists + "a whole one from 1 to 100000");
    if (find_field(group + ".weight_decay") != nullptr)
        rules.require(is_list(settings.weight_decay, 0, 1, false), group + ".weight_decay", lists + "from 0 to 1");
}

void check_evaluation(const RunConfig& config, Rules& rules) {
    const EmbeddingSettings& map = config.embedding;
    // t-SNE looks at three times the perplexity of neighbours (van der Maaten, JMLR 2014).
    rules.require(map.method != "tsne" || 3 * map.perplexity < static_cast<double>(map.points), "embedding.perplexity",
        "less than a third of embedding.points (" + std::to_string(map.points) + ")");
    rules.require(map.neighbours < map.points, "embedding.neighbours",
        "less than embedding.points (" + std::to_string(map.points) + ")");
    rules.require(config.knn.max_bank == 0 || config.knn.k <= config.knn.max_bank, "knn.k",
        "at most knn.max_bank (" + std::to_string(config.knn.max_bank) + ")");
}

} // namespace

std::vector<ConfigProblem> check_config(const RunConfig& config) {
    std::vector<ConfigProblem> problems;
    for (const Field& field : schema())
        if (auto problem = check_value(field, field.get(config)))
            problems.push_back(std::move(*problem));
    Rules rules(config, problems);
    check_data(config, rules);
    check_training(config, rules);
    check_augment(rules);
    check_evaluation(config, rules);
    check_finetuning(config.semi, "semi", rules);
    check_finetuning(config.finetune, "finetune", rules);
    rules.order("logreg.l2_min", "logreg.l2_max");
    return problems;
}

} // namespace byol
