#include "tests/support/event_loop_watchdog.h"
#include "ui/common/theme.h"
#include "ui/embedding/colour_panel.h"
#include "ui/embedding/point_colours.h"
#include "ui/map/color_bar.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace byol;
using namespace byol::ui;

namespace {

ColourSources sources() {
    auto map = std::make_shared<MapData>();
    map->points = { { 0, 0 }, { 3, 0 }, { 0, 4 }, { 5, 5 } };
    map->indices = { 10, 20, 30, 40 };
    map->labels = { 0, 1, 2, -1 };
    map->neighbours = { 1, 2, 0, 2, 0, 1, 0, 1 };
    map->similarities = { 0.9F, 0.5F, 0.8F, 0.6F, 0.3F, 0.1F, 1.0F, 0.0F };
    map->neighboursPerPoint = 2;
    map->split = Split::train;
    auto before = std::make_shared<MapData>(*map);
    before->points[1] = { 0, 0 };
    before->neighbours[1] = 3;
    auto predictions = std::make_shared<Predictions>();
    predictions->split = Split::train;
    predictions->predicted = { { 10, 0 }, { 20, 2 }, { 40, 1 } };
    return { map, before, predictions, { QStringLiteral("bag"), QStringLiteral("boot"), QStringLiteral("coat") } };
}

} // namespace

class TestPointColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classesAreThoseOfThePoints() {
        const ColourSources all = sources();
        const PointColours label = coloursOf(ColourBy::label, all);
        QCOMPARE(label.classOf, (std::vector<int> { 0, 1, 2, -1 }));
        QCOMPARE(label.textOf(1), QStringLiteral("boot"));
        QCOMPARE(label.textOf(3), QString());
        QCOMPARE(coloursOf(ColourBy::prediction, all).classOf, (std::vector<int> { 0, 2, -1, 1 }));
        QCOMPARE(coloursOf(ColourBy::correctness, all).classOf, (std::vector<int> { 0, 1, -1, -1 }));
    }

    void numbersAreThoseOfThePoints() {
        const ColourSources all = sources();
        const PointColours agreement = coloursOf(ColourBy::agreement, all);
        QCOMPARE(agreement.values[0], 0.0);
        QCOMPARE(agreement.low, 0.0); // a share keeps the whole scale
        QCOMPARE(agreement.high, 1.0);
        const PointColours moved = coloursOf(ColourBy::moved, all);
        QCOMPARE(moved.values[0], 0.0);
        QCOMPARE(moved.values[1], 3 / spreadOf(all.map->points));
        QCOMPARE(moved.high, moved.values[1]);
        const PointColours kept = coloursOf(ColourBy::kept, all);
        QCOMPARE(kept.values[0], 1.0 / 3);
        QCOMPARE(kept.values[1], 1.0);
        const PointColours similarity = coloursOf(ColourBy::similarity, all);
        QVERIFY(std::abs(similarity.values[0] - 0.7) < 1e-6);
    }

    void onlyWhatThereIsIsOffered() {
        ColourSources some = sources();
        QCOMPARE(possibleColours(some).size(), std::size_t(7));
        some.before.reset();
        some.predictions.reset();
        QCOMPARE(possibleColours(some),
            (std::vector<ColourBy> { ColourBy::label, ColourBy::agreement, ColourBy::similarity }));
        ColourSources other = sources();
        auto elsewhere = std::make_shared<Predictions>(*other.predictions);
        elsewhere->split = Split::test; // of other images
        other.predictions = elsewhere;
        const auto possible = possibleColours(other);
        QVERIFY(std::find(possible.begin(), possible.end(), ColourBy::prediction) == possible.end());
    }

    void chosenClassesKeepTheirColour() {
        const PointColours colours = coloursOf(ColourBy::label, sources());
        const PointStyles all = stylesOf(colours, {}, QPalette());
        QCOMPARE(all.styleOf, (std::vector<int> { 0, 1, 2, 3 }));
        const PointStyles one = stylesOf(colours, { 1 }, QPalette());
        QCOMPARE(one.styleOf, (std::vector<int> { 3, 1, 3, 3 }));
        QVERIFY(one.styles[3].under);
        const PointStyles numbers = stylesOf(coloursOf(ColourBy::kept, sources()), {}, QPalette());
        QCOMPARE(numbers.styles.size(), std::size_t(rampSteps + 1));
    }

    void thePanelKeepsItsChoice() {
        ColourPanel panel;
        panel.setChoices(possibleColours(sources()));
        auto* by = panel.findChild<QComboBox*>();
        QSignalSpy changed(&panel, &ColourPanel::byChanged);
        by->setCurrentIndex(by->findData(static_cast<int>(ColourBy::agreement)));
        QCOMPARE(changed.count(), 1);
        ColourSources fewer = sources();
        fewer.before.reset();
        panel.setChoices(possibleColours(fewer));
        QCOMPARE(panel.by(), ColourBy::agreement);
        fewer.map = [] {
            auto bare = std::make_shared<MapData>();
            bare->labels = { 0 };
            return bare;
        }();
        panel.setChoices(possibleColours(fewer));
        QCOMPARE(panel.by(), ColourBy::label);
    }
};

BYOL_GUI_TEST_MAIN(TestPointColours)
#include "test_point_colours.moc"
