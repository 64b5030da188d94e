#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace byol::test {

/// The number that follows a word in a description: number_after("lr 3.2 wd 1.5e-6", "wd") is 1.5e-6.
std::optional<double> number_after(const std::string& text, const std::string& word);
/// The number that a text begins with.
double number_or(const std::string& text, double otherwise);

/// A learning rate that a description gives as "lr_dm(base .3, batch 512, total 10, warm 2)".
struct DescribedSchedule {
    double peak = 0;
    std::int64_t total = 1;
    std::int64_t warmup = 0;

    double rate(std::int64_t step) const;
};
std::optional<DescribedSchedule> described_schedule(const std::string& text);

} // namespace byol::test
