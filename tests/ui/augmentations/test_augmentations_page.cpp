#include "core/base/config/config_file.h"
#include "core/base/data/dataset.h"
#include "core/base/random/permutation.h"
#include "core/base/run/run_folder.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/augmentations/augmentations_page.h"
#include "ui/augmentations/invariance_meter.h"
#include "ui/augmentations/pairs_grid.h"
#include "ui/augmentations/policy_editor.h"
#include "ui/augmentations/view_strip.h"
#include "ui/common/data_twin.h"
#include "ui/common/workspace.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int patience = 8000;
constexpr int imageCount = 40;

const char* const threeCheckpoints =
    "{\"checkpoints\":[{\"step\":20,\"epoch\":2,\"representation\":0.8,\"projection\":0.6},"
    "{\"step\":10,\"epoch\":1,\"representation\":0.5,\"projection\":0.4},"
    "{\"step\":30,\"epoch\":3,\"representation\":0.925,\"projection\":0.7}]}";

QImage colored(const QColor& color) {
    QImage picture(24, 24, QImage::Format_RGB888);
    picture.fill(color);
    return picture;
}

} // namespace

class TestAugmentationsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        std::filesystem::create_directories(*m_folder / "images");
        for (int i = 0; i < imageCount; ++i) {
            QImage picture(32, 32, QImage::Format_RGB888);
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    picture.setPixelColor(x, y, QColor::fromHsv((i * 9 + x * 4) % 360, 200, 80 + y * 5));
            picture.save(QString::fromStdString((*m_folder / "images" / (std::to_string(i) + ".png")).string()));
        }
        m_config = RunConfig {};
        m_config.data.path = (*m_folder / "images").string();
        m_config.data.image_size = 24;
        m_config.training.batch_size = 8;
        m_run = create_run(*m_folder / "runs", "seen", to_toml(m_config));
        answer(QStringLiteral("echo '%1'").arg(QLatin1String(threeCheckpoints)));
        m_workspace = std::make_unique<Workspace>(*m_folder / "runs");
        m_workspace->setCurrentRun(m_run);
        m_page = std::make_unique<AugmentationsPage>(*m_workspace);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
        m_page->setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(view(0).operationCount() > 0, patience);
    }
    void cleanup() {
        m_page.reset();
        m_workspace.reset();
        m_folder.reset();
        qunsetenv("BYOL_ENGINE");
    }

    void rerollingByKeyDrawsAnew() {
        const QImage before = view(0).image();
        m_page->findChild<QSpinBox*>(QStringLiteral("image"))->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(view(0).image() != before, patience);
        const QImage second = view(0).image();
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("reroll")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(view(0).image() != second, patience);
    }

    void theGridShowsManyPairsAndLeadsToOne() {
        tabs()->setCurrentIndex(1);
        PairsModel* model = grid(1)->model();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 24);
        QTRY_VERIFY_WITH_TIMEOUT(shown(*model, 23), patience);
        const qint64 drawing = model->pair(0).draw;
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("rerollAll")), Qt::LeftButton);
        QCOMPARE(model->pair(0).draw, drawing + 1);
        const qint64 image = model->pair(5).index;
        grid(1)->view()->setCurrentIndex(model->index(5));
        QTest::keyClick(grid(1)->view(), Qt::Key_Return);
        QCOMPARE(tabs()->currentIndex(), 0);
        QCOMPARE(qint64 { m_page->findChild<QSpinBox*>(QStringLiteral("image"))->value() }, image);
    }

    // What another page asks for: the batch of that very step, with the views of its epoch.
    void theBatchOfAStepIsTheOneOfTraining() {
        m_workspace->showViewsOfStep(8); // the eighth step is the third of the second epoch
        QCOMPARE(tabs()->currentIndex(), 2);
        PairsModel* model = grid(2)->model();
        const auto indices = batch_indices(static_cast<std::uint64_t>(m_config.training.seed), 7, 8, imageCount);
        QCOMPARE(m_page->findChild<QSpinBox*>(QStringLiteral("step"))->value(), 8);
        QCOMPARE(static_cast<std::size_t>(model->rowCount()), indices.size());
        for (std::size_t i = 0; i < indices.size(); ++i) {
            QCOMPARE(model->pair(static_cast<int>(i)).index, indices[i]);
            QCOMPARE(model->pair(static_cast<int>(i)).draw, std::int64_t { 1 });
        }
        QTRY_VERIFY_WITH_TIMEOUT(shown(*model, 7), patience);
    }

    void aStepAskedForBeforeTheImagesAreThereIsNotForgotten() {
        m_page = std::make_unique<AugmentationsPage>(*m_workspace);
        m_workspace->showViewsOfStep(3);
        m_page->show();
        m_page->setActive(true);
        QTRY_COMPARE_WITH_TIMEOUT(tabs()->currentIndex(), 2, patience);
        QCOMPARE(m_page->findChild<QSpinBox*>(QStringLiteral("step"))->value(), 3);
    }

    void theMeterShowsTheCosineAndHowItCameToIt() {
        auto* meter = m_page->findChild<InvarianceMeter*>();
        QTRY_VERIFY_WITH_TIMEOUT(meter->text().contains(QLocale().toString(0.925, 'f', 3)), patience);
        QCOMPARE(meter->findChild<QProgressBar*>()->value(), 925);
        auto* twin = meter->findChild<DataTwin*>();
        QVERIFY(twin->isVisible());
        twin->setTableShown(true);
        QVERIFY(twin->showsTable());
        auto* on = meter->findChild<QCheckBox*>(QStringLiteral("invariance"));
        on->setFocus();
        QTest::keyClick(on, Qt::Key_Space);
        QVERIFY(meter->text().contains(QStringLiteral("Not measured")));
    }

    void theMeterSaysWhyThereIsNoCosine() {
        auto* meter = m_page->findChild<InvarianceMeter*>();
        answer(QStringLiteral("echo 'the run has no checkpoint yet' >&2; exit 2"));
        meter->setPair(colored(Qt::red), colored(Qt::blue));
        QTRY_VERIFY_WITH_TIMEOUT(meter->text().contains(QStringLiteral("no checkpoint yet.")), patience);
        answer(QStringLiteral("echo 'the disk is on fire' >&2; exit 1"));
        meter->setPair(colored(Qt::red), colored(Qt::green));
        QTRY_COMPARE_WITH_TIMEOUT(meter->text(), QStringLiteral("the disk is on fire"), patience);
        answer(QStringLiteral("echo nonsense"));
        meter->setPair(colored(Qt::green), colored(Qt::green));
        QTRY_VERIFY_WITH_TIMEOUT(meter->text().contains(QStringLiteral("no cosine")), patience);
        meter->setRun({});
        QVERIFY(meter->text().contains(QStringLiteral("Choose a run")));
    }

    // The engine gets the very pixels that are shown.
    void theMeterHandsOverTheViews() {
        auto* meter = m_page->findChild<InvarianceMeter*>();
        const QString copy = QString::fromStdString((*m_folder / "copy.png").string());
        answer(QStringLiteral("cp \"$7\" '%1'; echo \"$@\" > '%1.txt'; echo '{\"checkpoints\":[]}'").arg(copy));
        meter->setPair(colored(Qt::red), colored(Qt::blue));
        QTRY_VERIFY_WITH_TIMEOUT(meter->text().contains(QStringLiteral("no checkpoint yet")), patience);
        QCOMPARE(QImage(copy).pixelColor(3, 3), QColor(Qt::red));
        QFile arguments(copy + QStringLiteral(".txt"));
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        QVERIFY(arguments.readAll().startsWith("similarity --run "));
    }

    void answersAreReadInOrderOfSteps() {
        const auto likeness = likenessFrom(threeCheckpoints);
        QVERIFY(likeness);
        QCOMPARE(likeness->size(), std::size_t { 3 });
        QCOMPARE(likeness->front().step, std::int64_t { 10 });
        QCOMPARE(likeness->back().projection, 0.7);
        QVERIFY(!likenessFrom("{}"));
        QVERIFY(!likenessFrom("nonsense"));
        QVERIFY(likenessFrom("{\"checkpoints\":[]}")->empty());
    }

    void theSlidersBecomeThePolicyOfANewRun() {
        auto* editor = m_page->findChild<PolicyEditor*>();
        editor->findChild<QDoubleSpinBox*>()->setValue(0.125);
        QSignalSpy asked(m_workspace.get(), &Workspace::configEditRequested);
        QSignalSpy page(m_workspace.get(), &Workspace::pageRequested);
        auto* use = m_page->findChild<QPushButton*>(QStringLiteral("usePolicy"));
        use->setFocus();
        QTest::keyClick(use, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        const RunConfig given = asked.first().first().value<RunConfig>();
        QCOMPARE(difference(given, m_config).size(), std::size_t { 1 });
        QCOMPARE(page.last().first().toString(), QStringLiteral("configure"));
    }

    void thePairIsExported() {
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("exportPair")), Qt::LeftButton);
        auto* dialog = m_page->findChild<QFileDialog*>();
        QVERIFY(dialog);
        const QString path = QString::fromStdString((*m_folder / "pair.png").string());
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(QImage(path).size() == QSize(24 + 4 + 24, 24), patience);
        QCOMPARE(QImage(path).copy(0, 0, 24, 24).convertToFormat(QImage::Format_RGB888),
            view(0).image().convertToFormat(QImage::Format_RGB888));
    }

private:
    void answer(const QString& script) {
        const QString engine = QString::fromStdString((*m_folder / ("byol" + std::to_string(m_answers++))).string());
        QFile file(engine);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script.toUtf8() + "\n");
        file.close();
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("BYOL_ENGINE", engine.toUtf8());
    }
    ViewStrip& view(int which) const { return *m_page->findChildren<ViewStrip*>().at(which); }
    QTabWidget* tabs() const { return m_page->findChild<QTabWidget*>(); }
    PairsGrid* grid(int tab) const { return qobject_cast<PairsGrid*>(tabs()->widget(tab)); }
    // Whether the picture of a row has arrived: its middle is no longer transparent.
    static bool shown(const PairsModel& model, int row) {
        const auto pixmap = model.data(model.index(row), Qt::DecorationRole).value<QPixmap>();
        return pixmap.toImage().pixelColor(10, 10).alpha() > 0;
    }

    std::unique_ptr<test::ScratchFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<AugmentationsPage> m_page;
    RunConfig m_config;
    std::filesystem::path m_run;
    int m_answers = 0;
};

BYOL_GUI_TEST_MAIN(TestAugmentationsPage)
#include "test_augmentations_page.moc"
