#include "core/base/error/error.h"
#include "core/base/run/run_reader.h"
#include "core/base/safetensors/safetensors.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>

using namespace byol;
namespace fs = std::filesystem;

namespace {

bool same_series(const fs::path& left, const fs::path& right, const char* name) {
    const auto a = RunReader(left).scalars(name);
    const auto b = RunReader(right).scalars(name);
    return std::ranges::equal(
        a, b, [](const ScalarPoint& x, const ScalarPoint& y) { return x.step == y.step && x.value == y.value; });
}

int files_in(const fs::path& folder) {
    return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

class TestCheckpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::make_pictures(folder_ / "pictures", 24, 6); }

    void goOnBitForBit_data() {
        QTest::addColumn<QString>("optimizer");
        QTest::newRow("sgd") << "sgd";
        QTest::newRow("lars") << "lars";
    }

    void goOnBitForBit() {
        QFETCH(QString, optimizer);
        const RunConfig config = test::tiny_config(folder_ / "pictures", optimizer.toStdString());
        const auto whole = test::make_run(folder_.path(), "whole " + optimizer.toStdString(), config);
        QCOMPARE(test::train(whole).step, 18);

        const auto parts = test::make_run(folder_.path(), "parts " + optimizer.toStdString(), config);
        QCOMPARE(test::train(parts, 4).state, RunState::stopped);
        QCOMPARE(test::train(parts, 9).step, 9);
        // As if the worker had been killed after step 9 without having written that checkpoint.
        fs::remove(test::last_checkpoint(parts));
        const auto rest = test::train(parts);
        QCOMPARE(rest.state, RunState::finished);
        QCOMPARE(rest.step, 18);

        QCOMPARE(test::differing_tensors(test::last_checkpoint(whole), test::last_checkpoint(parts)),
            std::vector<std::string> {});
        for (const char* name : { series::loss, series::gradient_norm, series::knn_top1, series::effective_rank })
            QVERIFY2(same_series(whole, parts, name), name);
    }

    void holdEverything() {
        const SafetensorsFile file(test::last_checkpoint(folder_ / "whole sgd"));
        for (const char* name :
            { "online.encoder.conv1.weight", "online.encoder.bn1.running_mean", "online.projector.fc1.weight",
                "online.predictor.fc2.weight", "online.classifier.weight", "target.encoder.conv1.weight",
                "target.projector.bn.running_var", "optimizer.momentum.encoder.conv1.weight" })
            QVERIFY2(file.contains(name), name);
        QVERIFY(!file.contains("target.predictor.fc1.weight"));
        const auto& metadata = file.metadata();
        QCOMPARE(metadata.at("format"), std::string("byol-checkpoint-1"));
        QCOMPARE(metadata.at("step"), std::string("18"));
        QVERIFY(metadata.at("config").find("base_tau") != std::string::npos);
    }

    void keepTheLastFewAndTheBest() {
        RunConfig config = test::tiny_config(folder_ / "pictures");
        config.training.epochs = 7;
        config.checkpoint.keep_last = 2;
        const auto run = test::make_run(folder_.path(), "kept", config);
        test::train(run);
        const RunReader reader(run);
        const auto kept = reader.checkpoints();
        const auto accuracy = reader.scalars(series::knn_top1);
        QCOMPARE(accuracy.size(), std::size_t { 7 });
        const auto best = std::ranges::max_element(accuracy, {}, &ScalarPoint::value); // the first of equals
        QCOMPARE(find_checkpoint(reader, "best").step, best->step);
        QCOMPARE(std::ranges::count_if(kept, &CheckpointEntry::best), 1);
        QCOMPARE(kept.back().step, 42);
        QCOMPARE(kept.at(kept.size() - 2).step, 36);
        QCOMPARE(static_cast<int>(kept.size()), best->step >= 36 ? 2 : 3);
        QCOMPARE(files_in(run / "checkpoints"), static_cast<int>(kept.size()));
    }

    void fallBackWhenTheNewestIsBroken() {
        const RunConfig config = test::tiny_config(folder_ / "pictures");
        const auto run = test::make_run(folder_.path(), "broken", config);
        test::train(run, 4);
        test::train(run, 9);
        const fs::path newest = test::last_checkpoint(run);
        fs::resize_file(newest, fs::file_size(newest) / 2);
        QCOMPARE(test::train(run).step, 18);
        QCOMPARE(test::differing_tensors(test::last_checkpoint(folder_ / "whole sgd"), test::last_checkpoint(run)),
            std::vector<std::string> {});
        const auto log = RunReader(run).log();
        QVERIFY(std::ranges::any_of(log, [&](const LogLine& line) {
            return line.level == LogLevel::warning && line.text.find(newest.filename().string()) != std::string::npos;
        }));
    }

    void refuseAnotherDataset() {
        const fs::path pictures = folder_ / "changing";
        test::make_pictures(pictures, 24, 6);
        const auto run = test::make_run(folder_.path(), "moved on", test::tiny_config(pictures));
        test::train(run, 4);
        fs::remove(pictures / "train" / "stripes 1" / "3.ppm");
        std::string problem;
        try {
            test::train(run);
        } catch (const Error& error) {
            problem = error.what();
        }
        QVERIFY2(problem.find("not the one") != std::string::npos, problem.c_str());
        QCOMPARE(RunReader(run).status().state, RunState::failed);
    }

    void leaveAFinishedRunAsItIs() {
        const fs::path run = folder_ / "whole lars";
        const auto before = fs::last_write_time(test::last_checkpoint(run));
        QCOMPARE(test::train(run).state, RunState::finished);
        QCOMPARE(fs::last_write_time(test::last_checkpoint(run)), before);
        QCOMPARE(RunReader(run).scalars(series::loss).size(), std::size_t { 18 });
    }

private:
    const test::ScratchFolder folder_;
};

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "test_checkpoints.moc"
