#include "core/base/config/schema.h"
#include "core/base/data/dataset.h"
#include "core/base/random/permutation.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/augmentations/policy_editor.h"
#include "ui/augmentations/preview.h"

#include <QDir>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

/// Twelve small pictures, each of one colour with a corner of another.
std::shared_ptr<const Dataset> make_dataset(const byol::test::ScratchFolder& folder, RunConfig& config) {
    for (int i = 0; i < 12; ++i) {
        QImage picture(40, 32, QImage::Format_RGB888);
        picture.fill(QColor::fromHsv(i * 30, 200, 200));
        for (int y = 0; y < 10; ++y)
            for (int x = 0; x < 10; ++x)
                picture.setPixelColor(x, y, Qt::white);
        picture.save(QString::fromStdString((folder / ("picture" + std::to_string(i) + ".png")).string()));
    }
    config.data.path = folder.path().string();
    config.data.image_size = 24;
    config.training.batch_size = 4;
    return open_dataset(config.data, Residency::on_demand);
}

} // namespace

class TestAugmentations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePreviewEndsInWhatTheNetworkSees() {
        const byol::test::ScratchFolder folder;
        RunConfig config;
        const auto dataset = make_dataset(folder, config);
        const Preview preview = makePreview(*dataset, config, 3, 5);
        QCOMPARE(preview.original.size(), QSize(40, 32));
        for (const auto& stages : preview.stages) {
            QVERIFY(!stages.empty());
            QCOMPARE(stages.back().image.size(), QSize(24, 24));
        }
        const Preview again = makePreview(*dataset, config, 3, 5);
        QCOMPARE(again.stages[0].back().image, preview.stages[0].back().image);
        QVERIFY(makePreview(*dataset, config, 3, 6).stages[0].back().image != preview.stages[0].back().image);
    }

    void aStepShowsThePairsThatTrainingDrew() {
        const byol::test::ScratchFolder folder;
        RunConfig config;
        const auto dataset = make_dataset(folder, config);
        const std::int64_t step = 7; // three steps an epoch, so the second step of the third epoch
        const auto pairs = stepPairs(*dataset, config, step, 100);
        const auto indices = batch_indices(static_cast<std::uint64_t>(config.training.seed), step, 4, 12);
        QCOMPARE(pairs.size(), indices.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            QCOMPARE(pairs[i].index, indices[i]);
            const Preview preview = makePreview(*dataset, config, indices[i], 2);
            QCOMPARE(pairs[i].view1, preview.stages[0].back().image);
            QCOMPARE(pairs[i].view2, preview.stages[1].back().image);
        }
    }

    void slidersChangeThePolicyAtOnce() {
        PolicyEditor editor;
        QSignalSpy changed(&editor, &PolicyEditor::changed);
        RunConfig config;
        config.augment.view1.blur = 0.25;
        editor.setConfig(config);
        QCOMPARE(changed.count(), 0);
        QVERIFY(difference(editor.config(), config).empty());
        int checked = 0;
        for (auto* box : editor.findChildren<QDoubleSpinBox*>()) {
            const RunConfig before = editor.config();
            box->setValue(box->value() > box->minimum() + 0.01 ? box->minimum() : box->minimum() + 0.1);
            QCOMPARE(difference(before, editor.config()).size(), std::size_t { 1 });
            ++checked;
        }
        QVERIFY(checked >= 20);
        QCOMPARE(changed.count(), checked);
        QVERIFY(!editor.findChildren<QSlider*>().isEmpty());
    }

    void valuesThatNoSliderShowsSurvive() {
        RunConfig config;
        config.augment.mean = { 0.1, 0.2, 0.3 };
        config.optimizer.base_lr = 0.123;
        PolicyEditor editor;
        editor.setConfig(config);
        editor.findChild<QDoubleSpinBox*>()->setValue(0.75);
        QCOMPARE(editor.config().augment.mean[2], 0.3);
        QCOMPARE(editor.config().optimizer.base_lr, 0.123);
    }
};

BYOL_GUI_TEST_MAIN(TestAugmentations)
#include "test_augmentations.moc"
