#include "core/base/error/error.h"
#include "core/engine/embed/attraction.h"
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

torch::Tensor scattered(std::int64_t count, double deviation) {
    std::mt19937 generator(7);
    std::normal_distribution<float> normal(0, static_cast<float>(deviation));
    torch::Tensor points = torch::empty({ count, 2 });
    for (std::int64_t i = 0; i < 2 * count; ++i)
        points.data_ptr<float>()[i] = normal(generator);
    return points;
}

// The definition, in float64: sum_j w^2 (y_i - y_j) and z.
Repulsion brute_force(const torch::Tensor& points) {
    const torch::Tensor wide = points.to(torch::kFloat64);
    const torch::Tensor apart = wide.unsqueeze(1) - wide.unsqueeze(0);
    const torch::Tensor w = 1 / (1 + apart.square().sum(2));
    return { (w.square().unsqueeze(2) * apart).sum(1), w.sum() - double(points.size(0)) };
}

double relative_error(const torch::Tensor& found, const torch::Tensor& wanted) {
    const torch::Tensor wide = wanted.to(torch::kFloat64);
    return ((found.to(torch::kFloat64) - wide).norm() / wide.norm()).item<double>();
}

double z_error(const Repulsion& found, const Repulsion& wanted) {
    return std::abs(found.z.item<double>() / wanted.z.item<double>() - 1);
}

Affinities affinities_of(const torch::Tensor& data, double perplexity) {
    const NearestPoints nearest = nearest_points(data, std::int64_t(3 * perplexity));
    return symmetrised(nearest.index, conditional_probabilities(nearest.squared_distances, perplexity));
}

double exact_kl(const Affinities& affinities, const torch::Tensor& points) {
    return kl_divergence(affinities, points, brute_force(points).z.item<double>());
}

torch::Tensor dense(const Affinities& affinities) {
    return torch::zeros({ affinities.size(), affinities.size() }, torch::kFloat64)
        .index_put_({ affinities.row.to(torch::kInt64), affinities.column.to(torch::kInt64) },
            affinities.probability.to(torch::kFloat64));
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

        for (const Form form : { Form::fastest, Form::tensors })
            checkSymmetrised(nearest.index, p, form);
    }

    void checkSymmetrised(const torch::Tensor& index, const torch::Tensor& p, Form form) {
        const Affinities affinities = symmetrised(index, p, form);
        QVERIFY(affinities.row_start[400].item<std::int64_t>() == affinities.column.size(0));
        const torch::Tensor key = affinities.row.to(torch::kInt64) * 400 + affinities.column;
        QVERIFY((key.narrow(0, 1, key.size(0) - 1) - key.narrow(0, 0, key.size(0) - 1)).gt(0).all().item<bool>());
        QVERIFY(torch::bincount(affinities.row, {}, 400).equal(affinities.row_start.diff()));
        const torch::Tensor joint = dense(affinities);
        torch::Tensor expected = torch::zeros({ 400, 400 }, torch::kFloat64).scatter_(1, index, p);
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
        for (const double deviation : { 1e-4, 1.0, 20.0 })
            for (const Form form : { Form::fastest, Form::tensors }) {
                const torch::Tensor points = scattered(700, deviation);
                const Repulsion repulsion = ExactRepulsion(form).compute(points);
                const Repulsion brute = brute_force(points);
                QVERIFY(relative_error(repulsion.forces, brute.forces) < 1e-5);
                QVERIFY(z_error(repulsion, brute) < 1e-6);
            }
    }

    void interpolatedRepulsionIsNearTheExactOne_data() {
        QTest::addColumn<double>("deviation");
        for (const double deviation : { 1e-4, 1e-2, 0.1, 1.0, 5.0, 12.0, 30.0 })
            QTest::addRow("deviation %g", deviation) << deviation;
    }

    void interpolatedRepulsionIsNearTheExactOne() {
        QFETCH(double, deviation);
        const torch::Tensor points = scattered(3000, deviation);
        const Repulsion brute = brute_force(points);
        for (const Form form : { Form::fastest, Form::tensors }) {
            const Repulsion repulsion = InterpolatedRepulsion(form).compute(points);
            const double error = relative_error(repulsion.forces, brute.forces);
            qInfo("forces off by %.2e, z by %.2e", error, z_error(repulsion, brute));
            QVERIFY(error < 1e-2);
            QVERIFY(z_error(repulsion, brute) < 1e-3);
        }
    }

    // The map grows a hundredfold between two plans of the grid, as it does at most when it starts.
    void theGridStretchesWithTheMap() {
        InterpolatedRepulsion loops;
        InterpolatedRepulsion tensors(Form::tensors);
        for (const double deviation : { 0.01, 0.02, 0.5, 1.0, 2.0 }) {
            const torch::Tensor points = scattered(1500, deviation);
            const Repulsion brute = brute_force(points);
            QVERIFY(relative_error(loops.compute(points).forces, brute.forces) < 1e-2);
            QVERIFY(relative_error(tensors.compute(points).forces, brute.forces) < 1e-2);
        }
    }

    void theFormsAgree() {
        const Affinities affinities = affinities_of(blobs(500, 3, 5, 3).points, 10);
        for (const double deviation : { 1e-3, 6.0 }) {
            const torch::Tensor points = scattered(500, deviation);
            QVERIFY(
                relative_error(attraction(affinities, points, Form::tensors), attraction(affinities, points)) < 1e-5);
            const Repulsion loops = InterpolatedRepulsion().compute(points);
            const Repulsion tensors = InterpolatedRepulsion(Form::tensors).compute(points);
            QVERIFY(relative_error(tensors.forces, loops.forces) < 1e-4);
            QVERIFY(z_error(tensors, loops) < 1e-6);
        }
    }

    void attractionIsTheDefinition() {
        const Affinities affinities = affinities_of(blobs(300, 3, 5, 3).points, 10);
        const torch::Tensor points = scattered(300, 4);
        const torch::Tensor wide = points.to(torch::kFloat64);
        const torch::Tensor apart = wide.unsqueeze(1) - wide.unsqueeze(0);
        const torch::Tensor pull = dense(affinities) / (1 + apart.square().sum(2));
        const torch::Tensor wanted = (pull.unsqueeze(2) * apart).sum(1);
        QVERIFY(relative_error(attraction(affinities, points), wanted) < 1e-5);
    }

    void theGradientIsThatOfTheDivergence() {
        const Affinities affinities = affinities_of(blobs(120, 3, 5, 3).points, 10);
        torch::Tensor points = scattered(120, 3);
        const torch::Tensor gradient = tsne_gradient(affinities, points, 1, ExactRepulsion().compute(points));
        float* const values = points.data_ptr<float>();
        double wrong = 0;
        double all = 0;
        for (std::int64_t i = 0; i < 240; i += 7) {
            const float here = values[i];
            const float step = 1.0F / 256; // exact in binary
            values[i] = here + step;
            const double above = exact_kl(affinities, points);
            const double width = double(values[i]);
            values[i] = here - step;
            const double below = exact_kl(affinities, points);
            const double slope = (above - below) / (width - double(values[i]));
            values[i] = here;
            wrong += std::pow(4 * double(gradient.data_ptr<float>()[i]) - slope, 2);
            all += slope * slope;
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
        settings.form = Form::tensors;
        const double in_tensors = tsne(data.points, settings).kl;
        qInfo("KL %.4f exact, %.4f interpolated, %.4f in tensors", exact, interpolated, in_tensors);
        QVERIFY(std::abs(interpolated / exact - 1) < 0.02);
        QVERIFY(std::abs(in_tensors / exact - 1) < 0.02);
    }

    void repeatsItselfWhateverTheThreads_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("dimensions");
        QTest::addColumn<int>("repulsion");
        QTest::newRow("exact") << 700 << 10 << int(TsneSettings::Repulsion::exact);
        QTest::newRow("interpolated") << 2500 << 130 << int(TsneSettings::Repulsion::interpolated);
    }

    void repeatsItselfWhateverTheThreads() {
        QFETCH(int, count);
        QFETCH(int, dimensions);
        QFETCH(int, repulsion);
        const torch::Tensor data = blobs(count, 5, dimensions, 2).points;
        TsneSettings settings;
        settings.iterations = 120;
        settings.repulsion = TsneSettings::Repulsion(repulsion);
        at::set_num_threads(2);
        const torch::Tensor two = tsne(data, settings).points;
        QVERIFY(two.equal(tsne(data, settings).points));
        at::set_num_threads(1);
        const torch::Tensor one = tsne(data, settings).points;
        at::set_num_threads(2);
        QVERIFY(two.equal(one));
    }

    void showsTheLayoutAndWaitingChangesNothing() {
        const torch::Tensor data = blobs(200, 3, 10, 2).points;
        TsneSettings settings;
        settings.iterations = 60;
        const torch::Tensor plain = tsne(data, settings).points;
        settings.show_every = 0;
        std::int64_t shown = 0;
        torch::Tensor last;
        const ProgressSink waits = [](const Progress& now) {
            if (now.done == 30)
                QTest::qSleep(50);
        };
        const TsneResult watched =
            tsne(data, settings, waits, {}, [&](const torch::Tensor& points, std::int64_t iteration) {
                ++shown;
                QCOMPARE(iteration, shown);
                last = points;
            });
        QCOMPARE(shown, std::int64_t { 60 });
        QVERIFY(last.equal(watched.points));
        QVERIFY(plain.equal(watched.points));
    }

    void continuesFromAGivenLayout() {
        const torch::Tensor data = blobs(300, 3, 10, 3).points;
        TsneSettings settings;
        const torch::Tensor first = tsne(data, settings).points;
        settings.start = first;
        settings.iterations = 1;
        settings.exaggerated = 0;
        const torch::Tensor next = tsne(data, settings).points;
        QVERIFY(relative_error(next, first) < 0.05);
        settings.start = first.narrow(0, 0, 100);
        QVERIFY_EXCEPTION_THROWN(tsne(data, settings), Error);
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
        QVERIFY(calls < 30);
    }

    void stopsWhileItLooksForNeighbours() {
        std::stop_source stop;
        const ProgressSink progress = [&](const Progress& now) {
            if (now.phase == "finding neighbours" && now.done == 2)
                stop.request_stop();
        };
        const torch::Tensor data = torch::randn({ 3000, 40 });
        QVERIFY_EXCEPTION_THROWN(tsne(data, {}, progress, stop.get_token()), Cancelled);
    }

    // Not a limit but figures for docs/embedding.md: BYOL_BENCHMARK=10000,60000 test_tsne measuresSpeed
    void measuresSpeed() {
        const QByteArray wanted = qgetenv("BYOL_BENCHMARK");
        if (wanted.isEmpty())
            QSKIP("Set BYOL_BENCHMARK to numbers of points to measure.");
        at::set_num_threads(2);
        for (const QByteArray& count : wanted.split(',')) {
            const Blobs data = blobs(count.toLongLong(), 10, 128, 1);
            for (const auto repulsion : { TsneSettings::Repulsion::exact, TsneSettings::Repulsion::interpolated }) {
                const bool exact = repulsion == TsneSettings::Repulsion::exact;
                if (exact && count.toLongLong() > 12000)
                    continue;
                TsneSettings settings;
                settings.repulsion = repulsion;
                const std::clock_t used = std::clock();
                const TsneResult result = tsne(data.points, settings);
                const auto& seconds = result.seconds;
                qInfo("%s points, %s: neighbours %.2f s, affinities %.2f s, start %.2f s, layout %.2f s, divergence "
                      "%.2f s; %.2f s of processors, KL %.4f",
                    count.constData(), exact ? "exact" : "interpolated", seconds.neighbours, seconds.affinities,
                    seconds.start, seconds.layout, seconds.divergence, double(std::clock() - used) / CLOCKS_PER_SEC,
                    result.kl);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTsne)
#include "test_tsne.moc"
