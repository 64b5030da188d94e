#include "core/base/error/error.h"
#include "core/engine/train/loader.h"
#include "core/engine/train/resident_source.h"
#include "core/engine/train/static_step.h"
#include "tests/engine/train/tiny_run.h"

#include <QTest>

using namespace byol;

namespace {

constexpr std::int64_t steps = 12;

std::unique_ptr<BatchSource> source_of(const RunConfig& config, bool resident, std::int64_t first = 0) {
    const auto dataset = test::noise_dataset(40, 20);
    if (resident)
        return std::make_unique<ResidentSource>(config, dataset, torch::kCPU, first, steps);
    return std::make_unique<Loader>(config, dataset, torch::kCPU, first, steps, 2);
}

double rate_at(std::int64_t step) {
    return 0.05 + 0.01 * static_cast<double>(step);
}

double tau_at(std::int64_t step) {
    return 0.9 + 0.005 * static_cast<double>(step);
}

/// What some steps leave behind, the static ones or the plain ones.
NamedTensors after_static_steps(
    Learner& learner, const RunConfig& config, bool resident, std::int64_t first, std::int64_t last) {
    const auto source = source_of(config, resident, first);
    StaticStep step(config.training, learner, *source, torch::kCPU);
    for (std::int64_t i = first; i < last; ++i) {
        const auto& outcome = step.run(rate_at(i), tau_at(i), {});
        if (outcome.batch.step != i || outcome.batch.indices.size() != 16)
            throw std::runtime_error("the outcome tells another batch");
    }
    return learner.state();
}

NamedTensors after_plain_steps(const RunConfig& config, bool resident) {
    Learner learner(config, 2, torch::kCPU);
    const auto source = source_of(config, resident);
    for (std::int64_t i = 0; i < steps; ++i)
        learner.step(source->next({}), rate_at(i), tau_at(i));
    return learner.state();
}

QString differing(const NamedTensors& a, const NamedTensors& b) {
    QString names;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!torch::equal(a[i].second, b[i].second))
            names += QString::fromStdString(a[i].first) + " ";
    return names;
}

NamedTensors copies(const NamedTensors& tensors) {
    NamedTensors all;
    for (const auto& [name, tensor] : tensors)
        all.emplace_back(name, tensor.detach().clone());
    return all;
}

} // namespace

/// On the CPU; tests/gpu has the same and more for a GPU.
class TestStaticStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainsBitForBitAsPlainSteps_data() {
        QTest::addColumn<QString>("optimizer");
        QTest::addColumn<bool>("resident");
        QTest::addColumn<int>("accumulation");
        QTest::addColumn<double>("clip");
        for (const char* optimizer : { "lars", "sgd", "adamw" })
            for (const bool resident : { false, true })
                QTest::addRow("%s, %s", optimizer, resident ? "resident" : "loaded")
                    << optimizer << resident << 1 << 0.0;
        QTest::addRow("accumulated and clipped") << "sgd" << true << 3 << 0.5;
    }

    void trainsBitForBitAsPlainSteps() {
        QFETCH(QString, optimizer);
        QFETCH(bool, resident);
        QFETCH(int, accumulation);
        QFETCH(double, clip);
        RunConfig config = test::tiny_config("unused", optimizer.toStdString());
        config.training.accumulation = accumulation;
        config.optimizer.clip_norm = clip;
        const NamedTensors plain = after_plain_steps(config, resident);

        Learner whole(config, 2, torch::kCPU);
        QCOMPARE(differing(after_static_steps(whole, config, resident, 0, steps), plain), QString());

        Learner first(config, 2, torch::kCPU);
        const NamedTensors state = copies(after_static_steps(first, config, resident, 0, 5));
        QVERIFY(differing(state, plain).contains("online.encoder.conv1.weight"));
        Learner rest(config, 2, torch::kCPU);
        rest.load(state, "the test");
        QCOMPARE(differing(after_static_steps(rest, config, resident, 5, steps), plain), QString());
    }

    void stagedTensorsKeepTheirStorage() {
        StagedTensor staged({ 3 }, torch::kFloat64, torch::kCPU);
        const void* const storage = staged.tensor().data_ptr();
        for (int i = 1; i < 5; ++i) {
            staged.host().fill_(i);
            staged.upload();
            QCOMPARE(staged.tensor()[2].item<double>(), static_cast<double>(i));
            QCOMPARE(static_cast<const void*>(staged.tensor().data_ptr()), storage);
        }
    }

    void aGraphIsRefusedWhereNoneIsPossible() {
        RunConfig config = test::tiny_config("unused", "sgd");
        Learner learner(config, 2, torch::kCPU);
        const auto source = source_of(config, true);
        config.training.cuda_graph = "on";
        QVERIFY_EXCEPTION_THROWN(StaticStep(config.training, learner, *source, torch::kCPU), UsageError);
        config.training.cuda_graph = "auto";
        StaticStep step(config.training, learner, *source, torch::kCPU);
        step.run(0.1, 0.9, {});
        QVERIFY(!step.recorded());
        QVERIFY(step.take_problem().empty());
    }
};

QTEST_GUILESS_MAIN(TestStaticStep)
#include "test_static_step.moc"
