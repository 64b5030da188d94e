#include "core/base/random/philox.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstdint>
#include <set>
#include <vector>

namespace byol::test {
namespace {

using Block = std::array<std::uint32_t, 4>;
using Key = std::array<std::uint32_t, 2>;

constexpr int samples = 200000;

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double variance(const std::vector<double>& values) {
    const double centre = mean(values);
    double sum = 0;
    for (const double value : values)
        sum += (value - centre) * (value - centre);
    return sum / static_cast<double>(values.size() - 1);
}

std::vector<std::uint32_t> first_numbers(Philox random) {
    std::vector<std::uint32_t> numbers;
    for (int i = 0; i < 16; ++i)
        numbers.push_back(random.next());
    return numbers;
}

} // namespace

class TestPhilox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Random123's kat_vectors for philox4x32-10.
    void publishedVectors() {
        QCOMPARE(Philox::block({ 0, 0, 0, 0 }, { 0, 0 }), (Block { 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 }));
        constexpr std::uint32_t ones = 0xffffffff;
        QCOMPARE(Philox::block({ ones, ones, ones, ones }, { ones, ones }),
            (Block { 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd }));
        QCOMPARE(
            Philox::block(Block { 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344 }, Key { 0xa4093822, 0x299f31d0 }),
            (Block { 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1 }));
    }

    void sameKeySameNumbers() {
        QCOMPARE(
            first_numbers(Philox(7, RandomPurpose::view, 3, 11)), first_numbers(Philox(7, RandomPurpose::view, 3, 11)));
    }

    void everyPartOfTheKeyMatters() {
        const std::uint64_t high = std::uint64_t { 1 } << 32;
        const std::vector<Philox> streams { { 7, RandomPurpose::view, 3, 11 }, { 8, RandomPurpose::view, 3, 11 },
            { 7 + high, RandomPurpose::view, 3, 11 }, { 7, RandomPurpose::order, 3, 11 },
            { 7, RandomPurpose::view, 4, 11 }, { 7, RandomPurpose::view, 3 + high, 11 },
            { 7, RandomPurpose::view, 3, 12 }, { 7, RandomPurpose::view, 3, 11 + high } };
        std::set<std::vector<std::uint32_t>> seen;
        for (const Philox& stream : streams)
            seen.insert(first_numbers(stream));
        QCOMPARE(seen.size(), streams.size());
    }

    void uniformHasMomentsOfTheUniform() {
        Philox random(1, RandomPurpose::diagnostics);
        std::vector<double> values;
        for (int i = 0; i < samples; ++i)
            values.push_back(random.uniform());
        for (const double value : values)
            QVERIFY(value >= 0.0 && value < 1.0);
        // Five standard errors: sqrt(1 / 12 / n), and sqrt(1 / 180 / n) for the variance.
        QVERIFY(std::abs(mean(values) - 0.5) < 5 * std::sqrt(1.0 / 12 / samples));
        QVERIFY(std::abs(variance(values) - 1.0 / 12) < 5 * std::sqrt(1.0 / 180 / samples));
    }

    void normalHasMomentsOfTheNormal() {
        Philox random(2, RandomPurpose::initialisation);
        std::vector<double> values;
        double fourth = 0;
        for (int i = 0; i < samples; ++i) {
            values.push_back(random.normal());
            QVERIFY(std::isfinite(values.back()));
            fourth += std::pow(values.back(), 4) / samples;
        }
        QVERIFY(std::abs(mean(values)) < 5 * std::sqrt(1.0 / samples));
        QVERIFY(std::abs(variance(values) - 1) < 5 * std::sqrt(2.0 / samples));
        QVERIFY(std::abs(fourth - 3) < 5 * std::sqrt(96.0 / samples));
    }

    void belowIsUniformOverEveryBound() {
        for (const int bound : { 1, 2, 3, 7, 24, 100 }) {
            Philox random(3, RandomPurpose::order, static_cast<std::uint64_t>(bound));
            std::vector<int> counts(static_cast<std::size_t>(bound));
            for (int i = 0; i < samples; ++i)
                ++counts.at(random.below(static_cast<std::uint64_t>(bound)));
            const double expected = static_cast<double>(samples) / bound;
            double chi_square = 0;
            for (const int count : counts)
                chi_square += (count - expected) * (count - expected) / expected;
            // Mean bound - 1, standard deviation sqrt(2 (bound - 1)).
            QVERIFY2(chi_square <= bound - 1 + 5 * std::sqrt(2.0 * (bound - 1)), qPrintable(QString::number(bound)));
        }
    }
};

} // namespace byol::test

QTEST_GUILESS_MAIN(byol::test::TestPhilox)
#include "test_philox.moc"
