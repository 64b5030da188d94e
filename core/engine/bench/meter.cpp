#include "core/engine/bench/meter.h"

#include "core/base/error/error.h"

#include <algorithm>
#include <utility>

namespace byol {
namespace {

struct Spread {
    double median;
    double low;
    double high;
};

Spread spread_of(std::vector<double> values) {
    std::ranges::sort(values);
    return { values[values.size() / 2], values.front(), values.back() };
}

Measurement measured(const Contender& contender, const std::vector<double>& rates) {
    const Spread spread = spread_of(rates);
    return { contender.name, contender.unit, spread.median, spread.low, spread.high, static_cast<int>(rates.size()),
        contender.note };
}

} // namespace

void BenchReport::append(const BenchReport& more) {
    measurements.insert(measurements.end(), more.measurements.begin(), more.measurements.end());
    ratios.insert(ratios.end(), more.ratios.begin(), more.ratios.end());
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

Meter::Meter(const Settings& settings, torch::Device device, std::stop_token stop)
    : settings_(settings)
    , device_(device)
    , stop_(std::move(stop)) { }

Measurement Meter::rate(const Contender& contender) const {
    contender.work(); // warm-up
    std::vector<double> rates;
    for (int i = 0; i < settings_.repeats; ++i)
        rates.push_back(round(contender));
    return measured(contender, rates);
}

BenchReport Meter::compare(const Contender& one, const Contender& other, const std::string& name, double wanted) const {
    one.work();
    other.work();
    std::vector<double> rates;
    std::vector<double> other_rates;
    std::vector<double> ratios;
    for (int i = 0; i < settings_.repeats; ++i) {
        const bool first = i % 2 == 0;
        const double before = round(first ? one : other);
        const double after = round(first ? other : one);
        rates.push_back(first ? before : after);
        other_rates.push_back(first ? after : before);
        ratios.push_back(rates.back() / other_rates.back());
    }
    const Spread spread = spread_of(ratios);
    return { { measured(one, rates), measured(other, other_rates) },
        { { name, spread.median, spread.low, spread.high, settings_.repeats, wanted, one.note } } };
}

Measurement Meter::once(const std::string& name, const std::string& note, const std::function<void()>& work) const {
    synchronise();
    const auto start = std::chrono::steady_clock::now();
    work();
    synchronise();
    const double seconds = seconds_since(start);
    return { name, "s", seconds, seconds, seconds, 1, note };
}

double Meter::round(const Contender& contender) const {
    if (stop_.stop_requested())
        throw Cancelled();
    if (contender.prepare)
        contender.prepare();
    synchronise();
    const auto start = std::chrono::steady_clock::now();
    double done = 0;
    do
        done += contender.work();
    while (seconds_since(start) < settings_.seconds);
    synchronise();
    const double rate = done / seconds_since(start);
    if (contender.settle)
        contender.settle();
    return rate;
}

// Reading one number back waits for everything queued before it.
void Meter::synchronise() const {
    if (device_.is_cuda())
        torch::zeros({ 1 }, device_).item<float>();
}

} // namespace byol
