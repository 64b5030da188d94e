#include "tests/engine/golden/settings.h"

#include "core/base/schedule/schedule.h"

#include <regex>

namespace byol::test {

std::optional<double> number_after(const std::string& text, const std::string& word) {
    const std::regex pattern("(?:^|[^A-Za-z_])" + word + "[ =:]+([-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)");
    std::smatch part;
    if (!std::regex_search(text, part, pattern))
        return std::nullopt;
    return std::stod(part[1]);
}

double number_or(const std::string& text, double otherwise) {
    try {
        return std::stod(text);
    } catch (const std::exception&) {
        return otherwise;
    }
}

double DescribedSchedule::rate(std::int64_t step) const {
    return cosine_learning_rate(peak, step, total, warmup);
}

std::optional<DescribedSchedule> described_schedule(const std::string& text) {
    const auto base = number_after(text, "base");
    const auto batch = number_after(text, "batch");
    const auto total = number_after(text, "total");
    const auto warmup = number_after(text, "warm(?:up)?");
    if (!base || !batch || !total || !warmup)
        return std::nullopt;
    return DescribedSchedule { *base * *batch / 256, static_cast<std::int64_t>(*total),
        static_cast<std::int64_t>(*warmup) };
}

} // namespace byol::test
