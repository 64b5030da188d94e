#include "core/base/error/error.h"
#include "core/engine/embed/quality.h"
#include "core/engine/embed/tsne.h"

#include <QElapsedTimer>
#include <QTest>

#include <ATen/Parallel.h>

#include <cmath>
#include <ctime>
#include <random>

using namespace byol;

namespace {

struct Blobs {
    torch::Tensor points;
    torch::Tensor labels;
};

Blobs blobs(std::int64_t count, std::int64_t centres, std::int64_t dimensions, double spread) {
    torch::manual_seed(4);
    const torch::Tensor labels = torch::arange(count).remainder(centres);
    const torch::Tensor middle = spread * torch::randn({ centres, dimensions });
    return { middle.index_select(0, labels) + torch::randn({ count, dimensions }), labels };
}

PlanePoints scattered(std::size_t count, double deviation) {
    std::mt19937 generator(7);
    std::normal_distribution<float> normal(0, static_cast<float>(deviation));
    PlanePoints points;
    for (std::size_t i = 0; i < count; ++i) {
        points.x.push_back(normal(generator));
        points.y.push_back(normal(generator));
    }
    return points;
}

// The definition, in float64: sum_j w^2 (y_i - y_j) and z.
struct Brute {
    std::vector<double> x, y;
    double z = 0;
};
Brute brute_force(const PlanePoints& points) {
    Brute brute;
    for (std::size_t i = 0; i < points.size(); ++i) {
        double x = 0;
        double y = 0;
        for (std::size_t j = 0; j < points.size(); ++j) {
            const double dx = double(points.x[i]) - double(points.x[j]);
            const double dy = double(points.y[i]) - double(points.y[j]);
            const double w = 1 / (1 + dx * dx + dy * dy);
            x += w * w * dx;
            y += w * w * dy;
            brute.z += i == j ? 0 : w;
        }
        brute.x.push_back(x);
        brute.y.push_back(y);
    }
    return brute;
}

double relative_error(const Repulsion& repulsion, const Brute& brute) {
    double wrong = 0;
    double all = 0;
    for (std::size_t i = 0; i < brute.x.size(); ++i) {
        wrong += std::pow(double(repulsion.forces.x[i]) - brute.x[i], 2)
            + std::pow(double(repulsion.forces.y[i]) - brute.y[i], 2);
        all += brute.x[i] * brute.x[i] + brute.y[i] * brute.y[i];
    }
    return std::sqrt(wrong / all);
}

Affinities affinities_of(const torch::Tensor& data, double perplexity) {
    const NearestPoints nearest = nearest_points(data, std::int64_t(3 * perplexity));
    return symmetrised(nearest.index, conditional_probabilities(nearest.squared_distances, perplexity));
}

double exact_kl(const Affinities& affinities, const PlanePoints& points) {
    return kl_divergence(affinities, points, brute_force(points).z);
}

} // namespace

class TestTsne : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestPoints() {
        const torch::Tensor data = blobs(300, 3, 6, 2).points;
        const NearestPoints nearest = nearest_points(data, 12);
        const torch::Tensor distance =
            (data.unsqueeze(0) - data.unsqueeze(1)).to(torch::kFloat64).square().sum(2).fill_diagonal_(1e9);
        const auto [values, order] = distance.sort(1);
        QVERIFY(nearest.index.equal(order.narrow(1, 0, 12)));
        QVERIFY((nearest.squared_distances - values.narrow(1, 0, 12)).abs().max().item<double>() < 1e-4);
    }

    void reachesThePerplexityAndSumsToOne() {
        const NearestPoints nearest = nearest_points(blobs(400, 4, 10, 3).points, 60);
        const torch::Tensor p = conditional_probabilities(nearest.squared_distances, 20);
        QVERIFY((p.sum(1) - 1).abs().max().item<double>() < 1e-12);
        const torch::Tensor perplexity = (-(p * p.clamp_min(1e-300).log()).sum(1)).exp();
        QVERIFY((perplexity - 20).abs().max().item<double>() < 1e-3);

        const Affinities affinities = symmetrised(nearest.index, p);
        torch::Tensor joint = torch::zeros({ 400, 400 }, torch::kFloat64);
        for (std::size_t i = 0; i < 400; ++i)
            for (auto n = affinities.row_start[i]; n < affinities.row_start[i + 1]; ++n)
                joint[std::int64_t(i)][affinities.column[std::size_t(n)]] =
                    double(affinities.probability[std::size_t(n)]);
        torch::Tensor expected = torch::zeros({ 400, 400 }, torch::kFloat64).scatter_(1, nearest.index, p);
        expected = (expected + expected.t()) / 800;
        QVERIFY((joint - expected).abs().max().item<double>() < 1e-9);
        QVERIFY(std::abs(joint.sum().item<double>() - 1) < 1e-5);
        QVERIFY((joint - joint.t()).abs().max().item<double>() < 1e-12);
    }

    void equalDistancesShareTheProbability() {
        const torch::Tensor p = conditional_probabilities(torch::full({ 2, 8 }, 3.0), 4);
        QVERIFY((p - 0.125).abs().max().item<double>() < 1e-12);
        QVERIFY(conditional_probabilities(torch::zeros({ 2, 8 }), 4).isfinite().all().item<bool>());
    }

    void exactRepulsionIsTheDefinition() {
        for (const double deviation : { 1e-4, 1.0, 20.0 }) {
            const PlanePoints points = scattered(700, deviation);
            Repulsion repulsion;
            ExactRepulsion().compute(points, repulsion);
            const Brute brute = brute_force(points);
            QVERIFY(relative_error(repulsion, brute) < 1e-5);
            QVERIFY(std::abs(repulsion.z / brute.z - 1) < 1e-6);
        }
    }

    void interpolatedRepulsionIsNearTheExactOne_data() {
        QTest::addColumn<double>("deviation");
        for (const double deviation : { 1e-4, 0.1, 1.0, 5.0, 12.0, 30.0 })
            QTest::addRow("deviation %g", deviation) << deviation;
    }

    void interpolatedRepulsionIsNearTheExactOne() {
        QFETCH(double, deviation);
        const PlanePoints points = scattered(3000, deviation);
        Repulsion repulsion;
        InterpolatedRepulsion().compute(points, repulsion);
        const Brute brute = brute_force(points);
        const double error = relative_error(repulsion, brute);
        const double z_error = std::abs(repulsion.z / brute.z - 1);
        qInfo("forces off by %.2e, z by %.2e", error, z_error);
        QVERIFY(error < 1e-2);
        QVERIFY(z_error < 1e-3);
    }

    void theGradientIsThatOfTheDivergence() {
        const Affinities affinities = affinities_of(blobs(120, 3, 5, 3).points, 10);
        PlanePoints points = scattered(120, 3);
        Repulsion repulsion;
        ExactRepulsion().compute(points, repulsion);
        PlanePoints gradient;
        tsne_gradient(affinities, points, 1, repulsion, gradient);
        double wrong = 0;
        double all = 0;
        for (std::size_t i = 0; i < 120; i += 7) {
            for (auto axis : { &PlanePoints::x, &PlanePoints::y }) {
                const float here = (points.*axis)[i];
                const float step = 1.0F / 256; // exact in binary
                (points.*axis)[i] = here + step;
                const double above = exact_kl(affinities, points);
                const double width = double((points.*axis)[i]);
                (points.*axis)[i] = here - step;
                const double below = exact_kl(affinities, points);
                const double slope = (above - below) / (width - double((points.*axis)[i]));
                (points.*axis)[i] = here;
                wrong += std::pow(4 * double((gradient.*axis)[i]) - slope, 2);
                all += slope * slope;
            }
        }
        QVERIFY2(std::sqrt(wrong / all) < 1e-3, QByteArray::number(std::sqrt(wrong / all)));
    }

    void separatesBlobs_data() {
        QTest::addColumn<int>("repulsion");
        QTest::newRow("exact") << int(TsneSettings::Repulsion::exact);
        QTest::newRow("interpolated") << int(TsneSettings::Repulsion::interpolated);
    }

    void separatesBlobs() {
        QFETCH(int, repulsion);
        const Blobs data = blobs(800, 8, 20, 3);
        TsneSettings settings;
        settings.iterations = 400;
        settings.repulsion = TsneSettings::Repulsion(repulsion);
        const TsneResult result = tsne(data.points, settings);
        QVERIFY(result.points.isfinite().all().item<bool>());
        QVERIFY(neighbour_accuracy(result.points, data.labels) > 0.99);
        const MapQuality quality = map_quality(data.points, result.points);
        qInfo("KL %.3f, 10 nearest kept %.3f, trustworthiness %.3f", result.kl, quality.knn_preservation,
            quality.trustworthiness);
        QVERIFY(result.kl > 0 && result.kl < 2);
        QVERIFY(quality.trustworthiness > 0.85);
        const torch::Tensor start = torch::randn({ 800, 2 });
        QVERIFY(quality.knn_preservation > 3 * map_quality(data.points, start).knn_preservation);
    }

    void bothWaysReachTheSameDivergence() {
        const Blobs data = blobs(1000, 10, 30, 2);
        TsneSettings settings;
        settings.repulsion = TsneSettings::Repulsion::exact;
        const double exact = tsne(data.points, settings).kl;
        settings.repulsion = TsneSettings::Repulsion::interpolated;
        const double interpolated = tsne(data.points, settings).kl;
        qInfo("KL %.4f exact, %.4f interpolated", exact, interpolated);
        QVERIFY(std::abs(interpolated / exact - 1) < 0.02);
    }

    void repeatsItselfWhateverTheThreads() {
        const torch::Tensor data = blobs(300, 3, 10, 2).points;
        for (const auto repulsion : { TsneSettings::Repulsion::exact, TsneSettings::Repulsion::interpolated }) {
            TsneSettings settings;
            settings.iterations = 100;
            settings.repulsion = repulsion;
            at::set_num_threads(2);
            const torch::Tensor two = tsne(data, settings).points;
            QVERIFY(two.equal(tsne(data, settings).points));
            at::set_num_threads(1);
            QVERIFY(two.equal(tsne(data, settings).points));
        }
    }

    void survivesDegenerateInput_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : { "five points", "all equal", "pairs of duplicates", "one dimension", "huge numbers",
                 "tiny numbers", "more dimensions than points" })
            QTest::newRow(what) << what;
    }

    void survivesDegenerateInput() {
        QFETCH(QString, what);
        torch::manual_seed(9);
        torch::Tensor data = torch::randn({ 40, 6 });
        if (what == "five points")
            data = data.narrow(0, 0, 5);
        else if (what == "all equal")
            data = torch::ones({ 40, 6 });
        else if (what == "pairs of duplicates")
            data = data.narrow(0, 0, 20).repeat({ 2, 1 });
        else if (what == "one dimension")
            data = data.narrow(1, 0, 1);
        else if (what == "huge numbers")
            data = data * 1e12;
        else if (what == "tiny numbers")
            data = data * 1e-12;
        else
            data = torch::randn({ 12, 600 });
        for (const auto repulsion : { TsneSettings::Repulsion::exact, TsneSettings::Repulsion::interpolated }) {
            TsneSettings settings;
            settings.iterations = 150;
            settings.repulsion = repulsion;
            const TsneResult result = tsne(data, settings);
            QCOMPARE(result.points.size(0), data.size(0));
            QVERIFY(result.points.isfinite().all().item<bool>());
            QVERIFY(std::isfinite(result.kl));
            QVERIFY(result.perplexity <= double(data.size(0) - 1) / 3);
        }
    }

    void refusesWhatCannotBeMapped() {
        QVERIFY_EXCEPTION_THROWN(tsne(torch::randn({ 4, 3 }), {}), Error);
        torch::Tensor broken = torch::randn({ 20, 3 });
        broken[7][1] = NAN;
        QVERIFY_EXCEPTION_THROWN(tsne(broken, {}), Error);
    }

    void stopsWhenAsked() {
        std::stop_source stop;
        int calls = 0;
        const ProgressSink progress = [&](const Progress& now) {
            ++calls;
            if (now.phase == "laying out the map" && now.done == 10)
                stop.request_stop();
        };
        QVERIFY_EXCEPTION_THROWN(tsne(torch::randn({ 50, 4 }), {}, progress, stop.get_token()), Cancelled);
        QVERIFY(calls < 20);
    }

    // Not a limit but a figure for docs/embedding.md: BYOL_BENCHMARK=1 test_tsne measuresSpeed
    void measuresSpeed() {
        if (qEnvironmentVariableIsEmpty("BYOL_BENCHMARK"))
            QSKIP("Set BYOL_BENCHMARK to measure.");
        at::set_num_threads(2);
        for (const std::int64_t count : { 5000, 10000 }) {
            const Blobs data = blobs(count, 10, 128, 1);
            for (const auto repulsion : { TsneSettings::Repulsion::exact, TsneSettings::Repulsion::interpolated }) {
                TsneSettings settings;
                settings.repulsion = repulsion;
                QElapsedTimer timer;
                timer.start();
                const std::clock_t used = std::clock();
                const double kl = tsne(data.points, settings).kl;
                qInfo("%lld points, %s: %.2f s, %.2f s of processors, KL %.3f", static_cast<long long>(count),
                    repulsion == TsneSettings::Repulsion::exact ? "exact" : "interpolated",
                    double(timer.elapsed()) / 1e3, double(std::clock() - used) / CLOCKS_PER_SEC, kl);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTsne)
#include "test_tsne.moc"
