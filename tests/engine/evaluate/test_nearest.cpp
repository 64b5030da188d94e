#include "core/engine/evaluate/nearest.h"

#include <QElapsedTimer>
#include <QTest>

#include <ATen/Parallel.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

using namespace byol;

namespace {

// Scores in float64 and a stable sort of them.
Nearest by_sorting(const torch::Tensor& queries, const torch::Tensor& bank, const Search& search) {
    torch::Tensor scores = search.scale * torch::matmul(queries.to(torch::kFloat64), bank.to(torch::kFloat64).t());
    if (search.offset.defined())
        scores = scores + search.offset;
    if (search.skip_self)
        scores.fill_diagonal_(-1e30);
    const auto [values, order] = scores.sort(/*stable=*/c10::optional<bool>(true), 1, true);
    return { order.narrow(1, 0, search.k), values.narrow(1, 0, search.k) };
}

// Whole numbers, so that products are exact and there are many ties.
torch::Tensor whole_numbers(std::int64_t rows, std::int64_t columns) {
    return torch::randint(-3, 4, { rows, columns }).to(torch::kFloat32);
}

} // namespace

class TestNearest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        torch::manual_seed(11);
        at::set_num_threads(2);
    }

    // More queries than a block holds and more rows than a piece.
    void findsWhatSortingFinds_data() {
        QTest::addColumn<int>("queries");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("k");
        QTest::newRow("many") << 600 << 9000 << 20;
        QTest::newRow("few") << 3 << 20000 << 5;
        QTest::newRow("one") << 1 << 500 << 1;
        QTest::newRow("all of them") << 7 << 40 << 40;
    }

    void findsWhatSortingFinds() {
        QFETCH(int, queries);
        QFETCH(int, rows);
        QFETCH(int, k);
        const torch::Tensor asked = whole_numbers(queries, 12);
        const torch::Tensor bank = whole_numbers(rows, 12);
        Search search;
        search.k = k;
        for (const bool offset : { false, true }) {
            search.scale = offset ? 2 : 1;
            search.offset = offset ? bank.square().sum(1).neg() : torch::Tensor();
            const Nearest found = best_matches(asked, bank, search);
            const Nearest wanted = by_sorting(asked, bank, search);
            QVERIFY(found.index.equal(wanted.index));
            QVERIFY(found.score.to(torch::kFloat64).equal(wanted.score));
        }
    }

    void leavesARowItselfOut() {
        const torch::Tensor bank = whole_numbers(1500, 8);
        Search search;
        search.k = 12;
        search.skip_self = true;
        QVERIFY(best_matches(bank, bank, search).index.equal(by_sorting(bank, bank, search).index));
        search.k = 3;
        const torch::Tensor four = torch::ones({ 4, 2 });
        const torch::Tensor others = torch::tensor({ { 1, 2, 3 }, { 0, 2, 3 }, { 0, 1, 3 }, { 0, 1, 2 } });
        QVERIFY(best_matches(four, four, search).index.equal(others));
    }

    void findsTheSameWhateverTheThreads() {
        const torch::Tensor bank = torch::randn({ 5000, 130 });
        Search search;
        search.k = 90;
        search.skip_self = true;
        const Nearest two = best_matches(bank, bank, search);
        at::set_num_threads(1);
        const Nearest one = best_matches(bank, bank, search);
        QVERIFY(one.index.equal(two.index));
        QVERIFY(one.score.equal(two.score));
    }

    void tellsHowFarItIsAndCanBeEnded() {
        const torch::Tensor bank = torch::randn({ 3000, 300 });
        Search search;
        std::int64_t last = 0;
        std::int64_t all = 0;
        best_matches(bank, bank, search, [&](std::int64_t done, std::int64_t total) {
            QVERIFY(done > last);
            last = done;
            all = total;
        });
        QVERIFY(last > 1);
        QCOMPARE(last, all);
        const auto end = [](std::int64_t done, std::int64_t) {
            if (done == 2)
                throw std::runtime_error("enough");
        };
        QVERIFY_EXCEPTION_THROWN(best_matches(bank, bank, search, end), std::runtime_error);
    }

    // Not a limit but a figure for docs/embedding.md: BYOL_BENCHMARK=1 test_nearest measuresSpeed
    void measuresSpeed() {
        if (qEnvironmentVariableIsEmpty("BYOL_BENCHMARK"))
            QSKIP("Set BYOL_BENCHMARK to measure.");
        const torch::Tensor bank = unit_rows(torch::randn({ 100'000, 512 }));
        Search search;
        search.k = 24;
        std::vector<double> times;
        for (int i = 0; i < 21; ++i) {
            const torch::Tensor query = bank.narrow(0, 997 * i, 1);
            QElapsedTimer timer;
            timer.start();
            const Nearest found = best_matches(query, bank, search);
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
            QCOMPARE(found.index[0][0].item<std::int64_t>(), std::int64_t { 997 } * i);
        }
        std::sort(times.begin(), times.end());
        qInfo("24 nearest of 100,000 x 512: %.1f ms a query (median; %.1f to %.1f)", times[10], times.front(),
            times.back());
    }
};

QTEST_GUILESS_MAIN(TestNearest)
#include "test_nearest.moc"
