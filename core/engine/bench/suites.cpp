#include "core/engine/bench/suites.h"

namespace byol {

std::int64_t BenchSubject::classes() const {
    return config.method.online_classifier ? static_cast<std::int64_t>(dataset->info().classes.size()) : 0;
}

std::string BenchSubject::batch_note() const {
    return "batches of " + std::to_string(config.training.batch_size) + " at " + std::to_string(config.data.image_size)
        + " px";
}

const std::vector<NamedSuite>& bench_suites() {
    static const std::vector<NamedSuite> suites { { "data", data_suite }, { "step", step_suite },
        { "end-to-end", end_to_end_suite }, { "tsne", tsne_suite }, { "eval", eval_suite }, { "store", store_suite } };
    return suites;
}

} // namespace byol
