#pragma once

#include "core/base/progress/progress.h"

#include <torch/torch.h>

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace byol {

/// One thing measured on this machine: several repeats after a warm-up.
struct Measurement {
    std::string name; ///< "Views, one thread"
    std::string unit; ///< "views/s"
    double median = 0;
    double low = 0; ///< of the repeats
    double high = 0; ///< of the repeats
    int repeats = 0;
    std::string note; ///< sizes that the figure depends on
};

/// How one thing compares with another, both measured in turn in this process. A machine that grows slower meanwhile
/// slows both, so the ratio of neighbouring rounds holds where their rates do not.
struct Ratio {
    std::string name; ///< "Full step : bare network step"
    double median = 0; ///< of the rounds' ratios
    double low = 0;
    double high = 0;
    int rounds = 0;
    double wanted = 0; ///< the least that is wanted; 0 = nothing is
    std::string note;
};

/// What a suite found.
struct BenchReport {
    std::vector<Measurement> measurements;
    std::vector<Ratio> ratios;

    void append(const BenchReport& more);
};

double seconds_since(std::chrono::steady_clock::time_point start);

/// Something to time: does a piece of work and says how many units it was.
struct Contender {
    std::string name;
    std::string unit; ///< of the rate: "images/s"
    std::string note;
    std::function<double()> work;
    std::function<void()> prepare = {}; ///< before each round, not timed
    std::function<void()> settle = {}; ///< after each round, not timed
};

/// Times contenders: warm-up, repeats, median and spread.
class Meter {
public:
    struct Settings {
        int repeats = 5;
        double seconds = 0.8; ///< a repeat lasts at least this long, and at least one piece of work
    };
    Meter(const Settings& settings, torch::Device device, std::stop_token stop);

    /// @throws Cancelled on stop
    Measurement rate(const Contender& contender) const;
    /// Round after round both in turn, their order alternating.
    /// @returns ratio.median = how many times as fast `one` is; measurements of both, `one` first
    BenchReport compare(const Contender& one, const Contender& other, const std::string& name, double wanted = 0) const;
    /// A thing too long to repeat. @param work done once, without warm-up @returns its seconds
    Measurement once(const std::string& name, const std::string& note, const std::function<void()>& work) const;

    const std::stop_token& stop() const { return stop_; }

private:
    double round(const Contender& contender) const;
    void synchronise() const;

    Settings settings_;
    torch::Device device_;
    std::stop_token stop_;
};

} // namespace byol
