#include "core/base/error/error.h"
#include "core/base/run/run_reader.h"
#include "core/engine/evaluate/nearest.h"
#include "core/engine/likeness/picture_likeness.h"
#include "tests/engine/train/tiny_run.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <cmath>
#include <fstream>

using namespace byol;

class TestLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        test::make_pictures(folder_ / "pictures", 24, 12);
        config_ = test::tiny_config(folder_ / "pictures");
        run_ = test::make_run(folder_.path(), "run", config_);
        QCOMPARE(test::train(run_).state, RunState::finished);
        dataset_ = open_dataset(config_.data, Residency::within_budget);
        subject_ = load_subject(run_, "last", torch::kCPU);
    }

    void anImageOfTheDatasetFindsItself() {
        const FeatureBank bank = feature_bank(run_, subject_, *dataset_, 1000, torch::kCPU);
        QCOMPARE(bank.values.size(0), dataset_->size(bank.split));
        const std::int64_t wanted = 7;
        const std::vector<Match> matches =
            most_alike(subject_, bank, dataset_->source(bank.split, wanted), 5, torch::kCPU);
        QCOMPARE(matches.size(), std::size_t { 5 });
        QCOMPARE(matches[0].index, wanted);
        QVERIFY(std::abs(matches[0].similarity - 1) < 1e-5);
        QCOMPARE(matches[0].label, std::int64_t { dataset_->label(bank.split, wanted) });
        const torch::Tensor unit = unit_rows(bank.values);
        for (std::size_t i = 1; i < matches.size(); ++i) {
            QVERIFY(matches[i].similarity <= matches[i - 1].similarity);
            const double cosine = (unit[wanted] * unit[matches[i].index]).sum().item<double>();
            QVERIFY(std::abs(matches[i].similarity - cosine) < 1e-5);
        }
        QCOMPARE(most_alike(subject_, bank, dataset_->source(bank.split, 0), 9999, torch::kCPU).size(),
            static_cast<std::size_t>(bank.values.size(0)));
    }

    void whatIsKeptIsWhatWasComputed() {
        const FeatureBank first = feature_bank(run_, subject_, *dataset_, 10, torch::kCPU);
        QCOMPARE(first.values.size(0), std::int64_t { 10 });
        QVERIFY(std::filesystem::exists(run_ / "features"));
        int asked = 0;
        const FeatureBank again =
            feature_bank(run_, subject_, *dataset_, 10, torch::kCPU, [&](const Progress&) { ++asked; });
        QCOMPARE(asked, 0); // nothing was computed
        QVERIFY(again.values.equal(first.values) && again.indices.equal(first.indices));
        QVERIFY(again.labels.equal(first.labels));
    }

    void aDamagedFileIsComputedAnew() {
        const FeatureBank first = feature_bank(run_, subject_, *dataset_, 11, torch::kCPU);
        for (const auto& entry : std::filesystem::directory_iterator(run_ / "features"))
            std::ofstream(entry.path(), std::ios::trunc) << "nonsense";
        QVERIFY(feature_bank(run_, subject_, *dataset_, 11, torch::kCPU).values.equal(first.values));
    }

    void aPictureIsLikeItself() {
        const CheckpointEntry entry = RunReader(run_).checkpoints().back();
        const std::string one = dataset_->source(Split::test, 0);
        const std::string other = dataset_->source(Split::test, dataset_->size(Split::test) - 1);
        const Likeness same = likeness_of(run_, entry, one, one, torch::kCPU);
        QVERIFY(std::abs(same.representation - 1) < 1e-6 && std::abs(same.projection - 1) < 1e-6);
        const Likeness there = likeness_of(run_, entry, one, other, torch::kCPU);
        const Likeness back = likeness_of(run_, entry, other, one, torch::kCPU);
        QVERIFY(std::abs(there.projection - back.projection) < 1e-6);
        QVERIFY(there.representation < 1 - 1e-6);
        QCOMPARE(there.step, entry.step);
        // The representation is what the encoder says of the same pictures.
        const torch::NoGradGuard no_grad;
        const torch::Tensor unit = unit_rows(subject_.encoder->forward(pictures_for(subject_.config, { one, other })));
        QVERIFY(std::abs((unit[0] * unit[1]).sum().item<double>() - there.representation) < 1e-5);
    }

    void aBrokenPictureIsNamed() {
        const std::filesystem::path file = folder_ / "broken.png";
        std::ofstream(file) << "not a picture";
        const FeatureBank bank = feature_bank(run_, subject_, *dataset_, 10, torch::kCPU);
        try {
            most_alike(subject_, bank, file, 3, torch::kCPU);
            QFAIL("it was taken for a picture");
        } catch (const Error& error) {
            QVERIFY(QString::fromUtf8(error.what()).contains(QStringLiteral("broken.png")));
        }
    }

private:
    test::ScratchFolder folder_;
    RunConfig config_;
    std::filesystem::path run_;
    std::shared_ptr<const Dataset> dataset_;
    Subject subject_;
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "test_likeness.moc"
