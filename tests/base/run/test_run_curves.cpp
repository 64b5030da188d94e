#include "core/base/run/curve.h"
#include "core/base/run/curve_follower.h"
#include "core/base/run/run_reader.h"
#include "tests/base/run/run_support.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <chrono>
#include <cmath>
#include <map>
#include <random>

using namespace byol;
using namespace byol::test;
namespace fs = std::filesystem;

namespace {

using Random = std::mt19937_64;

std::int64_t between(Random& random, std::int64_t low, std::int64_t high) {
    return std::uniform_int_distribution(low, high)(random);
}

double any_value(Random& random) {
    if (between(random, 0, 19) == 0)
        return std::nan("");
    return std::ldexp(std::uniform_real_distribution(-1.0, 1.0)(random), static_cast<int>(between(random, -20, 20)));
}

// Every step, seldom, with a long gap, and nothing finite.
std::vector<RunWriter::NamedValue> some_values(Random& random, std::int64_t step) {
    std::vector<RunWriter::NamedValue> values { { "dense", any_value(random) } };
    if (step % 50 == 0)
        values.emplace_back("sparse", any_value(random));
    if (step < 700 || step > 9000)
        values.emplace_back("gap", any_value(random));
    values.emplace_back("never finite", std::nan(""));
    return values;
}

void write_steps(RunWriter& writer, Random& random, std::int64_t first, std::int64_t last) {
    for (std::int64_t step = first; step <= last; ++step) {
        writer.add_scalars({ step, static_cast<double>(step) / 100, 1000.0 + 2 * static_cast<double>(step) },
            some_values(random, step));
        if (between(random, 0, 400) == 0) // an old value is replaced
            writer.add_scalars({ step, 0, 0 }, { { "dense", any_value(random) } });
        if (between(random, 0, 300) == 0)
            writer.add_scalars({ step - between(random, 0, step - 1), 0, 0 }, { { "dense", any_value(random) } });
        if (between(random, 0, 500) == 0)
            writer.flush();
    }
    writer.flush();
}

/// A run of 20,000 steps, cut back twice on the way.
fs::path long_run(const fs::path& runs, Random& random) {
    const fs::path run = new_run(runs);
    RunWriter writer(run);
    writer.begin_session(0);
    write_steps(writer, random, 1, 9'500);
    writer.begin_session(6'031);
    write_steps(writer, random, 6'032, 12'000);
    writer.begin_session(11'520);
    write_steps(writer, random, 11'521, 20'000);
    return run;
}

/// The same by going over all rows.
std::vector<CurveBucket> scanned(const std::vector<ScalarPoint>& rows, StepRange range, std::int64_t width) {
    std::map<std::int64_t, std::vector<ScalarPoint>> stretches;
    for (const ScalarPoint& row : rows)
        if (row.step >= range.first && row.step <= range.last)
            stretches[row.step / width].push_back(row);
    std::vector<CurveBucket> buckets;
    for (const auto& [number, inside] : stretches) {
        CurveBucket bucket { inside.front().step, inside.back().step, 0, std::nan(""), std::nan(""), std::nan(""),
            inside.back().value };
        double sum = 0;
        for (const ScalarPoint& row : inside) {
            if (!std::isfinite(row.value))
                continue;
            bucket.low = std::fmin(bucket.low, row.value);
            bucket.high = std::fmax(bucket.high, row.value);
            sum += row.value;
            ++bucket.count;
        }
        bucket.mean = bucket.count > 0 ? sum / static_cast<double>(bucket.count) : std::nan("");
        buckets.push_back(bucket);
    }
    return buckets;
}

bool alike(double a, double b, double tolerance = 0) {
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= tolerance;
}

bool alike(const CurveBucket& a, const CurveBucket& b) {
    const double size = std::fmax(std::abs(b.low), std::abs(b.high));
    return a.first == b.first && a.last == b.last && a.count == b.count && alike(a.low, b.low) && alike(a.high, b.high)
        && alike(a.value, b.value) && alike(a.mean, b.mean, 1e-12 * (std::isnan(size) ? 1 : size));
}

bool alike(const std::vector<CurveBucket>& a, const std::vector<CurveBucket>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const CurveBucket& one, const CurveBucket& other) { return alike(one, other); });
}

void compare_with_scan(const RunReader& reader, const std::string& series, StepRange range, std::int64_t most) {
    const auto rows = reader.scalars(series);
    const Curve curve = reader.curve(series, range, most);
    const auto exact = scanned(rows, range, 1);
    if (static_cast<std::int64_t>(exact.size()) <= most)
        QCOMPARE(curve.width, std::int64_t { 1 });
    QVERIFY(static_cast<std::int64_t>(curve.buckets.size()) <= most);
    QVERIFY2(alike(curve.buckets, scanned(rows, range, curve.width)),
        (series + " " + std::to_string(range.first) + " to " + std::to_string(range.last) + ", width "
            + std::to_string(curve.width))
            .c_str());
}

void compare_everywhere(const RunReader& reader, Random& random, int times) {
    for (int i = 0; i < times; ++i)
        for (const std::string& series : reader.series_names()) {
            const std::int64_t first = between(random, -100, 20'100);
            compare_with_scan(reader, series, { first, first + between(random, 0, i % 2 == 0 ? 21'000 : 700) },
                between(random, 1, 900));
        }
    for (const std::string& series : reader.series_names())
        compare_with_scan(reader, series, {}, 100);
}

std::vector<std::string> pyramid_of(const fs::path& run) {
    return raw_sql(run,
        "SELECT printf('%d %d %d: %d %d %d %.17g %.17g %.17g %.17g', series.id, level, bucket, first, last, count, low,"
        " high, mean, value) FROM pyramid LEFT JOIN series ON series.id = series ORDER BY series, level, bucket");
}

void make_version_1(const fs::path& run) {
    raw_sql(run, "DROP TABLE pyramid; PRAGMA user_version = 1");
}

} // namespace

class TestRunCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curvesAgreeWithAllRows() {
        Random random(1);
        const ScratchFolder runs;
        const fs::path run = long_run(runs.path(), random);
        const RunReader reader(run);
        compare_everywhere(reader, random, 60);
        QVERIFY(reader.curve("unknown", {}, 10).buckets.empty());
        QVERIFY(reader.curve("dense", { 30'000, 40'000 }, 10).buckets.empty());
    }

    void theTableIsTheSameHoweverItCameAbout() {
        Random random(2);
        const ScratchFolder runs;
        const fs::path run = long_run(runs.path(), random);
        const auto grown = pyramid_of(run);
        QVERIFY(grown.size() > 300);
        make_version_1(run);
        RunWriter(run).begin_session(20'000);
        QCOMPARE(raw_sql(run, "PRAGMA user_version"), std::vector<std::string> { "2" });
        QCOMPARE(pyramid_of(run), grown);
    }

    void aStoreWithoutTheTableIsReadAndWritten() {
        Random random(3);
        const ScratchFolder runs;
        const fs::path run = long_run(runs.path(), random);
        make_version_1(run);
        compare_everywhere(RunReader(run), random, 10);
        {
            RunWriter writer(run); // a newer program's job beside an older worker
            write_steps(writer, random, 20'001, 20'200);
            QCOMPARE(raw_sql(run, "PRAGMA user_version"), std::vector<std::string> { "1" });
        }
        const RunReader open_before(run);
        compare_with_scan(open_before, "dense", {}, 100);
        RunWriter(run).begin_session(20'100);
        compare_everywhere(open_before, random, 10);
    }

    void nonsenseInTheTableDoesNoHarm() {
        Random random(4);
        const ScratchFolder runs;
        const fs::path run = long_run(runs.path(), random);
        raw_sql(run,
            "UPDATE pyramid SET first = 9223372036854775807 - bucket, last = 'x', count = -3, low = NULL WHERE level < "
            "3;"
            "INSERT INTO scalar(series, step, value) VALUES (1, 9223372036854775807, 1), (1, -9223372036854775808, 1);"
            "INSERT INTO mark(step, epoch, time) VALUES (9223372036854775807, 1, 1), (-9223372036854775808, 1, 1)");
        const RunReader reader(run);
        for (const std::string& series : reader.series_names())
            for (const std::int64_t most : { 1, 17, 400 })
                QVERIFY(reader.curve(series, {}, most).buckets.size() <= static_cast<std::size_t>(most));
        CurveFollower follower("dense", {}, 50);
        follower.read_on(reader);
        follower.read_on(reader);
        QVERIFY(reader.some_marks({}, 40).size() <= 41);
        RunWriter(run).begin_session(10'000);
    }

    void followersKeepUpInBoundedMemory() {
        Random random(5);
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        RunWriter writer(run);
        writer.begin_session(0);
        constexpr std::int64_t most = 300;
        std::vector<std::pair<std::string, CurveFollower>> followers;
        const StepRange part { 512, 4'095 };
        for (const std::string series : { "dense", "sparse", "gap", "never finite" }) {
            followers.emplace_back(series, CurveFollower(series, {}, most));
            followers.emplace_back(series, CurveFollower(series, part, most));
        }
        MarkFollower marks({}, most);
        std::optional<RunReader> reader;
        reader.emplace(run);
        std::int64_t step = 0;
        while (step < 12'000) {
            const std::int64_t next = step + between(random, 1, 700);
            for (; step < next; ++step)
                writer.add_scalars({ step + 1, static_cast<double>(step + 1) / 100, 0 }, some_values(random, step + 1));
            writer.flush();
            for (std::size_t i = 0; i < followers.size(); ++i) {
                auto& [series, follower] = followers[i];
                follower.read_on(*reader);
                QVERIFY(!follower.read_on(*reader));
                const Curve& curve = follower.curve();
                QVERIFY(static_cast<std::int64_t>(curve.buckets.size()) <= 2 * most);
                QVERIFY(alike(
                    curve.buckets, scanned(reader->scalars(series), i % 2 == 0 ? StepRange {} : part, curve.width)));
            }
            marks.read_on(*reader);
            QVERIFY(static_cast<std::int64_t>(marks.marks().size()) <= 2 * most + 1);
            QCOMPARE(marks.marks().front().step, std::int64_t { 1 });
            QCOMPARE(marks.marks().back().step, step);
        }
    }

    void aDetailReplacesWhatItCovers() {
        Random random(6);
        const ScratchFolder runs;
        const RunReader reader(long_run(runs.path(), random));
        const Curve whole = reader.curve("dense", {}, 100);
        const StepRange range { 10 * whole.width, 13 * whole.width - 1 };
        const Curve detail = reader.curve("dense", range, 200);
        QVERIFY(detail.width < whole.width);
        const auto both = with_detail(whole, detail, range);
        QCOMPARE(both.size(), whole.buckets.size() - 3 + detail.buckets.size());
        QVERIFY(alike(coarsened(both, whole.width), whole.buckets));
    }

    void someMarksLieEvenlyAmongAll() {
        const ScratchFolder runs;
        const fs::path run = new_run(runs.path());
        RunWriter writer(run);
        QVERIFY(RunReader(run).some_marks({}, 10).empty());
        for (std::int64_t step = 7; step <= 5'000; ++step)
            writer.add_scalars({ step, static_cast<double>(step) / 10, 0 }, {});
        writer.flush();
        const RunReader reader(run);
        const auto all = reader.marks();
        QCOMPARE(steps_of(reader.some_marks({ 100, 149 }, 50)), step_range(100, 149));
        for (const std::int64_t most : { 1, 2, 100, 3'000, 100'000 }) {
            const auto some = steps_of(reader.some_marks({}, most));
            QVERIFY(static_cast<std::int64_t>(some.size()) <= most + 1);
            QCOMPARE(some.front(), std::int64_t { 7 });
            QCOMPARE(some.back(), std::int64_t { 5'000 });
            std::int64_t widest = 1;
            for (std::size_t i = 1; i < some.size(); ++i)
                widest = std::max(widest, some[i] - some[i - 1]);
            QVERIFY(widest <= std::max<std::int64_t>(1, 2 * 5'000 / most));
        }
    }
};

QTEST_GUILESS_MAIN(TestRunCurves)
#include "test_run_curves.moc"
