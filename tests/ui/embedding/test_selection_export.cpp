#include "core/base/error/error.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/common/dataset_images.h"
#include "ui/embedding/selection_export.h"
#include "ui/embedding/selection_model.h"
#include "ui/embedding/selection_panel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

// Six pictures of two classes, each of its own colour.
std::filesystem::path pictures(const test::ScratchFolder& folder) {
    for (int i = 0; i < 6; ++i) {
        const auto place = folder.path() / "data" / (i % 2 == 0 ? "cat, tabby" : "dog");
        std::filesystem::create_directories(place);
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(QColor(40 * i, 10, 10));
        picture.save(QString::fromStdString((place / (std::to_string(i) + ".png")).string()));
    }
    return folder / "data";
}

struct Fixture {
    test::ScratchFolder folder;
    DataSettings settings;
    PointList list;

    Fixture() {
        settings.path = pictures(folder).string();
        list.dataset = open_dataset(settings, Residency::on_demand);
        auto map = std::make_shared<MapData>();
        map->split = Split::train;
        for (int i = 0; i < 6; ++i) {
            map->points.emplace_back(i, -0.5 * i);
            map->indices.push_back(5 - i);
            map->labels.push_back(list.dataset->label(Split::train, 5 - i));
        }
        list.map = map;
        for (const std::string& name : list.dataset->info().classes)
            list.classes << QString::fromStdString(name);
        list.points = { 0, 2, 5 };
    }
};

} // namespace

class TestSelectionExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListHoldsEveryPoint() {
        Fixture all;
        const auto path = all.folder / "list.csv";
        writePointList(all.list, path);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines[0], QByteArray("index,split,label,class,x,y,source\r"));
        QCOMPARE(lines.size(), 5); // and what follows the last line's end
        QVERIFY(lines[2].startsWith("3,train,"));
        const bool tabby = all.list.map->labels[2] == 0;
        QVERIFY(lines[2].contains(tabby ? "\"cat, tabby\",2,1,\"" : "\"dog\",2,1,\""));
        QVERIFY(lines[2].trimmed().endsWith(".png\""));
    }

    void imagesAreCopiedAsTheyAre() {
        Fixture all;
        std::size_t seen = 0;
        QCOMPARE(copyImages(all.list, all.folder / "new",
                     [&](std::size_t done) {
                         seen = done;
                         return true;
                     }),
            std::size_t(3));
        QCOMPARE(seen, std::size_t(3));
        const QStringList names =
            QDir(QString::fromStdString((all.folder / "new").string())).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 3);
        for (const QString& name : names) {
            const std::int64_t index = name.section(QLatin1Char('-'), -1).section(QLatin1Char('.'), 0, 0).toLongLong();
            const std::filesystem::path source = all.list.dataset->source(Split::train, index);
            QFile copy(QString::fromStdString((all.folder.path() / "new" / name.toStdString()).string()));
            QFile original(QString::fromStdString(source.string()));
            QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
            QCOMPARE(copy.readAll(), original.readAll());
        }
    }

    void nothingIsOverwritten() {
        Fixture all;
        std::filesystem::create_directories(all.folder / "there");
        QVERIFY_EXCEPTION_THROWN(copyImages(all.list, all.folder / "there", [](std::size_t) { return true; }), Error);
        QVERIFY(std::filesystem::is_empty(all.folder / "there"));
    }

    void copyingStopsWhenAsked() {
        Fixture all;
        QCOMPARE(copyImages(all.list, all.folder / "some", [](std::size_t done) { return done < 2; }), std::size_t(2));
    }

    void theModelKeepsItsContract() {
        Fixture all;
        DatasetImages images;
        SelectionModel model(images, 48);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy opened(&images, &DatasetImages::opened);
        images.setDataset(all.settings);
        QVERIFY(opened.wait(5000));
        model.setSelection(all.list.map, all.list.classes, { 1, 4 });
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.index(1).data(Qt::DecorationRole).isValid());
        QVERIFY(changed.wait(5000));
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains(QLatin1Char('1')));
        model.setSelection(nullptr, {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void thePanelTalliesAndCopies() {
        Fixture all;
        DatasetImages images;
        SelectionPanel panel(images);
        QSignalSpy opened(&images, &DatasetImages::opened);
        images.setDataset(all.settings);
        QVERIFY(opened.wait(5000));
        panel.setSelection(all.list.map, all.list.classes, { 0, 1, 2, 3, 4, 5 });
        QCOMPARE(panel.count(), std::size_t(6));
        QVERIFY(panel.tally().contains(QStringLiteral("cat, tabby 3")));
        QVERIFY(panel.tally().contains(QStringLiteral("dog 3")));
        QCOMPARE(
            tallyText(*all.list.map, all.list.classes, { 0, 1, 2, 3, 4, 5 }, 1).section(QStringLiteral("  ·  "), 1),
            QStringLiteral("others 3"));
        QSignalSpy done(&panel, &SelectionPanel::done);
        QSignalSpy problem(&panel, &SelectionPanel::problemOccurred);
        panel.copyTo(all.folder / "copies");
        QVERIFY(done.wait(5000));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(all.folder / "copies"), {}), 6);
        panel.copyTo(all.folder / "copies");
        QVERIFY(problem.wait(5000));
    }
};

BYOL_GUI_TEST_MAIN(TestSelectionExport)
#include "test_selection_export.moc"
