#include "core/base/config/sweep.h"
#include "tests/support/test_support.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace byol;

namespace {

/// The authors' constants for ImageNet (paper, sections 3.3 and 5; byol/configs/byol.py).
struct Recipe {
    const char* preset;
    std::int64_t epochs;
    double base_lr;
    double weight_decay;
    double base_tau;
};

const Recipe recipes[] {
    { "imagenet-resnet50-40ep", 40, 0.45, 1e-6, 0.97 },
    { "imagenet-resnet50-100ep", 100, 0.45, 1e-6, 0.99 },
    { "imagenet-resnet50-300ep", 300, 0.3, 1e-6, 0.99 },
    { "imagenet-resnet50-1000ep", 1000, 0.2, 1.5e-6, 0.996 },
};

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheProgram() {
        const auto folder = test::tests_dir().parent_path() / "resources" / "presets";
        std::set<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            std::ifstream file(entry.path(), std::ios::binary);
            const std::string text { std::istreambuf_iterator<char>(file), {} };
            const std::string name = entry.path().stem().string();
            const auto& all = is_sweep(text) ? shipped_sweeps() : presets();
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const Preset& preset) { return preset.name == name; });
            QVERIFY2(found != all.end(), name.c_str());
            QCOMPARE(found->toml, text);
            names.insert(name);
        }
        QCOMPARE(names.size(), presets().size() + shipped_sweeps().size());
        QVERIFY(presets().size() >= 7);
    }

    void everyPresetIsValidButForItsImages() {
        for (const Preset& preset : presets()) {
            QVERIFY2(!preset.title.empty() && preset.title.size() < 60, preset.name.c_str());
            QVERIFY2(preset.description.size() > 40, preset.name.c_str());
            QVERIFY(preset.title.front() != '#' && preset.description.find('#') == std::string::npos);
            RunConfig config = preset_config(preset.name);
            if (config.data.path.empty())
                config.data.path = "pictures";
            for (const ConfigProblem& problem : check_config(config))
                QFAIL((preset.name + ": " + problem.message()).c_str());
        }
    }

    void areSortedByName() {
        QVERIFY(std::is_sorted(presets().begin(), presets().end(),
            [](const Preset& left, const Preset& right) { return left.name < right.name; }));
    }

    void imagenetHasTheAuthorsConstants() {
        for (const Recipe& recipe : recipes) {
            const RunConfig config = preset_config(recipe.preset);
            QCOMPARE(config.training.epochs, recipe.epochs);
            QCOMPARE(config.training.batch_size, std::int64_t { 4096 });
            QCOMPARE(config.optimizer.base_lr, recipe.base_lr);
            QCOMPARE(config.optimizer.weight_decay, recipe.weight_decay);
            QCOMPARE(config.optimizer.warmup_epochs, 10.0);
            QCOMPARE(config.method.base_tau, recipe.base_tau);
            QCOMPARE(config.projector.hidden, std::int64_t { 4096 });
            QCOMPARE(config.projector.output, std::int64_t { 256 });
            QCOMPARE(config.predictor.hidden, std::int64_t { 4096 });
            QCOMPARE(config.data.image_size, std::int64_t { 224 });
            QCOMPARE(config.augment.view1.blur, 1.0);
            QCOMPARE(config.augment.view2.blur, 0.1);
            QCOMPARE(config.augment.view1.solarize, 0.0);
            QCOMPARE(config.augment.view2.solarize, 0.2);
        }
    }

    void aGreyPresetLeavesColoursAlone() {
        const RunConfig config = preset_config("fashion-mnist-quick");
        for (const ViewSettings& view : { config.augment.view1, config.augment.view2 })
            QCOMPARE(view.saturation + view.hue + view.grayscale, 0.0);
        QVERIFY(check_config(config).empty());
    }

    void unknownPresetsNameTheNearest() {
        try {
            preset_config("fashion-mnist");
            QFAIL("nothing was thrown");
        } catch (const UsageError& error) {
            QVERIFY2(QString(error.what()).contains("fashion-mnist-quick"), error.what());
        }
        QVERIFY_EXCEPTION_THROWN(preset_config(""), UsageError);
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "test_presets.moc"
