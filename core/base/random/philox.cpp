#include "core/base/random/philox.h"

#include <cmath>
#include <numbers>

namespace byol {
namespace {

constexpr std::uint32_t multiplier_0 = 0xD2511F53;
constexpr std::uint32_t multiplier_1 = 0xCD9E8D57;
constexpr std::uint32_t weyl_0 = 0x9E3779B9;
constexpr std::uint32_t weyl_1 = 0xBB67AE85;
constexpr int rounds = 10;

std::array<std::uint32_t, 4> one_round(const std::array<std::uint32_t, 4>& c, const std::array<std::uint32_t, 2>& key) {
    const std::uint64_t product_0 = std::uint64_t { multiplier_0 } * c[0];
    const std::uint64_t product_1 = std::uint64_t { multiplier_1 } * c[2];
    return { static_cast<std::uint32_t>(product_1 >> 32) ^ c[1] ^ key[0], static_cast<std::uint32_t>(product_1),
        static_cast<std::uint32_t>(product_0 >> 32) ^ c[3] ^ key[1], static_cast<std::uint32_t>(product_0) };
}

// The finaliser of SplitMix64: spreads (seed, purpose) over the 64 bits of the key.
std::uint64_t mix(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

} // namespace

std::array<std::uint32_t, 4> Philox::block(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
    for (int i = 0; i < rounds; ++i) {
        counter = one_round(counter, key);
        key[0] += weyl_0;
        key[1] += weyl_1;
    }
    return counter;
}

// The counter holds (block number, a's upper and lower half folded, b); a and b are spread through the key's mix only
// where they do not fit, so distinct (a < 2^32, b) pairs never collide.
Philox::Philox(std::uint64_t seed, RandomPurpose purpose, std::uint64_t a, std::uint64_t b)
    : counter_ { 0, static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b),
        static_cast<std::uint32_t>(b >> 32) } {
    const std::uint64_t key = mix(seed + 0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(purpose) + mix(a >> 32));
    key_ = { static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32) };
}

std::uint32_t Philox::next() {
    if (used_ == 4) {
        buffer_ = block(counter_, key_);
        ++counter_[0];
        used_ = 0;
    }
    return buffer_[static_cast<std::size_t>(used_++)];
}

double Philox::uniform() {
    return next() * 0x1p-32;
}

double Philox::uniform(double low, double high) {
    return low + (high - low) * uniform();
}

// Lemire's multiply-shift without rejection: 64 random bits keep the bias below 2^-32 for any bound used here.
std::uint64_t Philox::below(std::uint64_t bound) {
    const std::uint64_t high = next();
    const std::uint64_t bits = (high << 32) | next();
    return static_cast<std::uint64_t>((static_cast<__uint128_t>(bits) * bound) >> 64);
}

double Philox::normal() {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    return radius * std::cos(2.0 * std::numbers::pi * uniform());
}

} // namespace byol
