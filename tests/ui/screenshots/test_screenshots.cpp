#include "core/base/data/dataset.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "tests/ui/map/sample_maps.h"
#include "translations/translators.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"
#include "ui/map/scatter_view.h"
#include "ui/runs/runs_page.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr QSize pictureSize(1280, 800);
constexpr int settleMs = 700; // a second reading of the runs, and the queued replots
constexpr int imagesMs = 4000; // the images are opened when the page is first shown

bool needsImages(const QString& page) {
    return page == QLatin1String("augmentations") || page == QLatin1String("embedding");
}

QString pictureFolder() {
    const QString folder = qEnvironmentVariable("BYOL_SCREENSHOT_DIR", QStringLiteral(BYOL_SCREENSHOT_DIR));
    QDir().mkpath(folder);
    return folder;
}

// A picture of nothing has one colour.
bool showsSomething(const QImage& picture) {
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 7)
        for (int x = 0; x < picture.width(); x += 7)
            colors.insert(picture.pixel(x, y));
    return colors.size() > 20;
}

} // namespace

class TestScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English));
        installTranslators(*qApp, QLocale());
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
        m_runs = m_folder / "runs";
        // The README's pictures show real runs: BYOL_SCREENSHOT_RUNS names a folder of them, BYOL_SCREENSHOT_RUN one
        // that is evaluated and mapped.
        if (qEnvironmentVariableIsSet("BYOL_SCREENSHOT_RUNS")) {
            m_runs = qEnvironmentVariable("BYOL_SCREENSHOT_RUNS").toStdString();
            m_finished = m_runs / qEnvironmentVariable("BYOL_SCREENSHOT_RUN").toStdString();
            return;
        }
        const std::filesystem::path& runs = m_runs;
        const std::string data = fashionMnist();
        using test::SampleRun;
        make_sample_run(runs, SampleRun { .name = "cifar-small-tau0.98", .quality = 0.78, .seed = 6 });
        make_sample_run(runs, SampleRun { .name = "cifar-small-tau0.90", .quality = 0.71, .mapped = false, .seed = 5 });
        make_sample_run(runs,
            SampleRun { .name = "cifar-no-predictor",
                .state = RunState::failed,
                .share = 0.21,
                .quality = 0.2,
                .evaluated = false,
                .mapped = false,
                .seed = 4 });
        make_sample_run(runs,
            SampleRun { .name = "cifar-resnet18",
                .state = RunState::stopped,
                .share = 0.6,
                .quality = 0.74,
                .evaluated = false,
                .seed = 3 });
        make_sample_run(runs,
            SampleRun { .name = "fashion-quick-2",
                .preset = "fashion-mnist-quick",
                .data_path = data,
                .state = RunState::interrupted,
                .share = 0.47,
                .quality = 0.82,
                .evaluated = false,
                .seed = 2 });
        m_live = std::make_unique<test::LiveSampleRun>(runs,
            SampleRun { .name = "fashion-quick-3",
                .preset = "fashion-mnist-quick",
                .data_path = data,
                .share = 0.63,
                .quality = 0.84,
                .seed = 1 });
        m_finished = make_sample_run(runs,
            SampleRun { .name = "fashion-quick",
                .preset = "fashion-mnist-quick",
                .data_path = data,
                .quality = 0.83,
                .seed = 7 });
        addMaps(m_finished, 7);
        addMaps(m_live->path(), 1);
    }

    void pages_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("live");
        for (const bool dark : { false, true })
            for (const char* page :
                { "runs", "configure", "monitor", "augmentations", "embedding", "evaluate", "compare" })
                QTest::addRow("%s-%s", page, dark ? "dark" : "light")
                    << QString::fromLatin1(page) << dark
                    << (QLatin1String(page) == QLatin1String("runs")
                           || QLatin1String(page) == QLatin1String("monitor"));
    }

    void pages() {
        QFETCH(QString, page);
        QFETCH(bool, dark);
        QFETCH(bool, live);
        applyAppearance(dark ? Appearance::dark : Appearance::light);
        MainWindow window(m_runs);
        window.resize(pictureSize);
        window.show();
        QTRY_VERIFY(window.workspace().isListed() && !window.workspace().runs().empty());
        window.workspace().setCurrentRun(live && m_live ? m_live->path() : m_finished);
        window.workspace().setSelection(compared());
        window.showPage(page);
        QCOMPARE(window.currentPage()->iconName(), page);
        QTest::qWait(needsImages(page) ? imagesMs : settleMs);
        chooseAPoint(*window.currentPage());
        save(window);
    }

    void runsAsPictures() {
        applyAppearance(Appearance::light);
        MainWindow window(m_runs);
        window.resize(pictureSize);
        window.show();
        QTRY_VERIFY(window.workspace().isListed() && !window.workspace().runs().empty());
        window.showPage(QStringLiteral("runs"));
        auto* page = window.findChild<RunsPage*>();
        page->setView(RunsPage::View::parallel);
        QTest::qWait(settleMs);
        save(window, QStringLiteral("runs-parallel"));
        page->setView(RunsPage::View::scatter);
        save(window, QStringLiteral("runs-scatter"));
    }

    void smallestWindow_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : { "runs", "configure", "monitor", "augmentations", "embedding", "evaluate", "compare" })
            QTest::addRow("small-%s", page) << QString::fromLatin1(page);
    }

    void smallestWindow() {
        QFETCH(QString, page);
        applyAppearance(Appearance::light);
        MainWindow window(m_runs);
        window.resize(window.minimumSize());
        window.show();
        QTRY_VERIFY(window.workspace().isListed() && !window.workspace().runs().empty());
        window.workspace().setCurrentRun(m_finished);
        window.workspace().setSelection(compared());
        window.showPage(page);
        QTest::qWait(settleMs);
        save(window);
    }

    void mapStates_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void mapStates() {
        QFETCH(bool, dark);
        applyAppearance(dark ? Appearance::dark : Appearance::light);
        MainWindow window(m_runs);
        window.resize(pictureSize);
        window.show();
        QTRY_VERIFY(window.workspace().isListed() && !window.workspace().runs().empty());
        window.workspace().setCurrentRun(m_finished);
        window.showPage(QStringLiteral("embedding"));
        auto* map = window.currentPage()->findChild<ScatterView*>();
        QTRY_VERIFY(map->pointCount() > 0);
        QTest::qWait(imagesMs);
        std::vector<int> chosen;
        for (int i = 0; i < map->pointCount(); ++i)
            if (map->pixelOf(i).x() > map->width() * 0.62)
                chosen.push_back(i);
        Q_EMIT map->regionChosen(chosen, SelectionChange::replace);
        QTest::qWait(settleMs);
        const QString suffix = dark ? QStringLiteral("-dark") : QStringLiteral("-light");
        save(window, QStringLiteral("embedding-selection") + suffix);
        Q_EMIT map->clearRequested();
        chooseAPoint(*window.currentPage());
        auto* tabs = window.currentPage()->findChild<QTabWidget*>();
        tabs->setCurrentIndex(2);
        QTest::qWait(settleMs);
        save(window, QStringLiteral("embedding-timeline") + suffix);
        window.workspace().setSelection(compared());
        answerComparisons();
        window.showPage(QStringLiteral("compare"));
        tabs = window.currentPage()->findChild<QTabWidget*>();
        for (int tab = 1; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(settleMs);
            for (QPushButton* button : tabs->currentWidget()->findChildren<QPushButton*>())
                if (button->text().contains(QLatin1String("Compare")) && button->isVisible()) {
                    button->click();
                    QTest::qWait(imagesMs);
                }
            save(window, QStringLiteral("compare-%1").arg(tab) + suffix);
        }
    }

    void firstStart() {
        applyAppearance(Appearance::light);
        MainWindow window(m_folder / "nothing here yet");
        window.resize(pictureSize);
        window.show();
        QTRY_VERIFY(window.workspace().isListed());
        QTest::qWait(settleMs);
        save(window, QStringLiteral("first-start"));
    }

    void lab() {
        applyAppearance(Appearance::light);
        MainWindow window(m_runs);
        window.resize(pictureSize);
        window.show();
        QTRY_VERIFY(window.workspace().isListed());
        window.workspace().setCurrentRun(m_finished);
        window.showPage(QStringLiteral("augmentations"));
        QTest::qWait(imagesMs);
        window.currentPage()->findChild<QTabWidget*>()->setCurrentIndex(1);
        QTest::qWait(settleMs);
        save(window, QStringLiteral("augmentations-grid"));
        window.workspace().showViewsOfStep(20);
        QTest::qWait(settleMs);
        save(window, QStringLiteral("augmentations-step"));
    }

    void settings() {
        applyAppearance(Appearance::light);
        MainWindow window(m_folder / "nothing here yet");
        window.resize(pictureSize);
        window.show();
        window.showPage(QStringLiteral("configure"));
        for (QLineEdit* line : window.currentPage()->findChildren<QLineEdit*>())
            if (line->parentWidget()->objectName() == QLatin1String("data.image_size"))
                line->setText(QStringLiteral("7"));
            else if (line->parentWidget()->objectName() == QLatin1String("projector.hidden"))
                line->setText(QStringLiteral("1024"));
        for (QPushButton* button : window.currentPage()->findChildren<QPushButton*>())
            if (button->isCheckable() && button->accessibleName().contains(QLatin1String("Encoder")))
                button->click();
        window.currentPage()->findChild<QPushButton*>(QStringLiteral("start"))->click();
        QTest::qWait(settleMs);
        save(window, QStringLiteral("settings-to-mend"));
        for (QPushButton* button : window.currentPage()->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("As &TOML"))
                button->click();
        QTest::qWait(settleMs);
        save(window, QStringLiteral("settings-as-toml"));
    }

    void aroundThePages_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("dark");
        for (const bool dark : { false, true })
            for (const char* command : { "view.problems", "help.tour", "help.find", "help.keys", "file.preferences" })
                QTest::addRow("%s-%s", command, dark ? "dark" : "light") << QString::fromLatin1(command) << dark;
    }

    void aroundThePages() {
        QFETCH(QString, command);
        QFETCH(bool, dark);
        applyAppearance(dark ? Appearance::dark : Appearance::light);
        MainWindow window(m_runs);
        window.resize(window.minimumSize());
        window.show();
        QTRY_VERIFY(window.workspace().isListed() && !window.workspace().runs().empty());
        window.workspace().setCurrentRun(m_finished);
        window.workspace().report(
            Workspace::Severity::warning, QStringLiteral("3 of 50 000 images could not be read."));
        window.workspace().report(Workspace::Severity::error, QStringLiteral("The checkpoint could not be read."));
        window.commands().action(command)->trigger();
        QTest::qWait(settleMs);
        if (const auto* dialog = window.findChild<QDialog*>(); dialog && dialog->isVisible())
            save(const_cast<QDialog&>(*dialog));
        else
            save(window);
    }

private:
    std::vector<std::filesystem::path> compared() const {
        std::vector<std::filesystem::path> runs { m_finished };
        if (m_live)
            runs.insert(runs.end(), { m_live->path(), m_runs / "fashion-quick-2" });
        return runs;
    }

    // An engine that only compares, and makes up what it says.
    void answerComparisons() {
        const QByteArray matrix = m_live ? "[[1,0.83,0.71],[0.83,1,0.78],[0.71,0.78,1]]" : "[[1]]";
        QByteArray pairs;
        for (const auto& [first, second] : { std::pair { 0, 1 }, { 0, 2 }, { 1, 2 } }) {
            QByteArray images;
            for (int i = 0; i < 24; ++i) {
                QByteArray near, far;
                for (int k = 1; k <= 10; ++k) {
                    near += (k > 1 ? "," : "") + QByteArray::number(i * 37 + k);
                    far += (k > 1 ? "," : "") + QByteArray::number(i * 37 + 500 + k);
                }
                images += (i > 0 ? "," : "") + QByteArray("{\"index\":") + QByteArray::number(i * 37)
                    + ",\"overlap\":" + QByteArray::number(0.1 * (i / 6)) + ",\"first_neighbours\":[" + near
                    + "],\"second_neighbours\":[" + far + "]}";
            }
            pairs += (pairs.isEmpty() ? "" : ",") + QByteArray("{\"first\":") + QByteArray::number(first)
                + ",\"second\":" + QByteArray::number(second) + ",\"overlap\":0.43,\"images\":[" + images + "]}";
        }
        const QString path = QString::fromStdString((m_folder / "engine").string());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncat "
                   "<<'END'\n{\"runs\":[{\"step\":1},{\"step\":1},{\"step\":1}],\"split\":\"train\",\"points\":2000,"
                   "\"cka\":"
            + matrix + ",\"pairs\":[" + pairs + "]}\nEND\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("BYOL_ENGINE", path.toUtf8());
    }

    // Maps over time whose points have the labels of the images that they show.
    static void addMaps(const std::filesystem::path& run, std::uint64_t seed) {
        test::SampleTimeline sample { .points = 1500, .seed = seed };
        try {
            const auto dataset = open_dataset(run_config(run).data, Residency::on_demand);
            for (std::int64_t i = 0; i < sample.points; ++i)
                sample.labels.push_back(dataset->label(Split::train, i));
        } catch (const std::exception&) {
            // Without the data the points have made-up labels.
        }
        test::add_timeline(run, sample);
        test::add_predictions(run, sample);
    }

    // On the map's page: one point, so that its image and its neighbours are in the picture.
    static void chooseAPoint(QWidget& page) {
        auto* map = page.findChild<ScatterView*>();
        if (!map || map->pointCount() == 0)
            return;
        QTest::mouseClick(map, Qt::LeftButton, {}, map->pixelOf(map->pointCount() / 3).toPoint());
        QTest::qWait(settleMs);
    }

    static void save(QWidget& window, const QString& name = QString::fromLatin1(QTest::currentDataTag())) {
        const QPixmap picture = window.grab();
        QVERIFY(showsSomething(picture.toImage()));
        QVERIFY(picture.save(pictureFolder() + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

    static std::string fashionMnist() {
        const std::filesystem::path debian = "/usr/share/datasets/fashion-mnist";
        return std::filesystem::exists(debian) ? debian.string() : std::string("datasets/fashion-mnist");
    }

    test::ScratchFolder m_folder;
    std::unique_ptr<test::LiveSampleRun> m_live;
    std::filesystem::path m_runs;
    std::filesystem::path m_finished;
};

BYOL_GUI_TEST_MAIN(TestScreenshots)
#include "test_screenshots.moc"
