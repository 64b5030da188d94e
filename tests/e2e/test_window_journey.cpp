#include "core/base/run/run_folder.h"
#include "core/base/run/run_reader.h"
#include "tests/e2e/engine_program.h"
#include "tests/support/test_support.h"
#include "ui/common/page.h"
#include "ui/common/series_plot.h"
#include "ui/common/theme.h"
#include "ui/evaluate/evaluations_model.h"
#include "ui/map/scatter_view.h"
#include "ui/window/main_window.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <csignal>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int workerMs = 120'000;

} // namespace

/// A user's first half hour, in two minutes: from an empty workspace to an evaluated run, by clicks and keys alone.
class TestWindowJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (byol::test::fashionMnist().empty())
            QSKIP("Fashion-MNIST is not installed (Debian package dataset-fashion-mnist).");
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
        qputenv("BYOL_ENGINE", QByteArray::fromStdString((byol::test::bin_dir() / "byol").string()));
        applyAppearance(Appearance::light);
        m_window = std::make_unique<MainWindow>(m_folder / "Läufe και прогоны");
        m_window->resize(1280, 800);
        m_window->show();
    }

    void anEmptyWorkspaceOffersANewRun() {
        QCOMPARE(page(), QStringLiteral("runs"));
        clickButton(QStringLiteral("New Run"));
        QTRY_COMPARE(page(), QStringLiteral("configure"));
    }

    void mistakesAreMarkedAndStartWaits() {
        choosePreset(QStringLiteral("fashion-mnist-quick"));
        openAdvanced();
        enter("optimizer.base_lr", QStringLiteral("-3"));
        QTest::mouseClick(child<QPushButton>("start"), Qt::LeftButton);
        QTest::qWait(300);
        QCOMPARE(page(), QStringLiteral("configure"));
        QVERIFY(m_window->workspace().runs().empty());
        enter("optimizer.base_lr", QStringLiteral("0.2"));
    }

    void startTrainsInTheBackground() {
        enter("data.max_images", QStringLiteral("1024"));
        enter("training.max_steps", QStringLiteral("0"));
        enter("training.epochs", QStringLiteral("12"));
        enter("training.batch_size", QStringLiteral("64"));
        enter("optimizer.warmup_epochs", QStringLiteral("0"));
        enter("knn.max_bank", QStringLiteral("512"));
        enter("knn.max_queries", QStringLiteral("256"));
        enter("logging.diagnostics_every", QStringLiteral("4"));
        QTest::keyClicks(child<QWidget>("runName"), QStringLiteral("first run"));
        QTest::mouseClick(child<QPushButton>("start"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page(), QStringLiteral("monitor"), 20'000);
        m_run = m_window->workspace().currentRun();
        QCOMPARE(m_run.filename().string(), std::string("first run"));
        QTRY_VERIFY_WITH_TIMEOUT(RunReader(m_run).status().step >= 20, workerMs);
    }

    void closingTheWindowDoesNotStopTraining() {
        const auto folder = m_window->workspace().folder();
        const std::int64_t before = RunReader(m_run).status().step;
        m_window.reset();
        QTRY_VERIFY_WITH_TIMEOUT(RunReader(m_run).status().step > before, workerMs);
        m_window = std::make_unique<MainWindow>(folder);
        m_window->resize(1280, 800);
        m_window->show();
        QTRY_VERIFY(m_window->workspace().runs().size() == 1);
    }

    void aKilledWorkerLeavesAResumeButton() {
        QTRY_VERIFY_WITH_TIMEOUT(!RunReader(m_run).checkpoints().empty(), workerMs);
        const RunStatus status = RunReader(m_run).status();
        if (status.state != RunState::finished)
            ::kill(static_cast<pid_t>(status.pid), SIGKILL);
        else
            QSKIP("The worker was done before it could be killed.");
        m_window->workspace().setCurrentRun(m_run);
        m_window->showPage(QStringLiteral("monitor"));
        QTRY_COMPARE_WITH_TIMEOUT(RunReader(m_run).status().state, RunState::interrupted, 10'000);
        auto* resume = m_window->currentPage()->findChild<QPushButton*>(QStringLiteral("pause"));
        QTRY_VERIFY_WITH_TIMEOUT(resume->text().contains(QStringLiteral("Resume")), 10'000);
        QTest::mouseClick(resume, Qt::LeftButton);
    }

    void theCurvesAreThere() {
        QTRY_COMPARE_WITH_TIMEOUT(RunReader(m_run).status().state, RunState::finished, workerMs);
        m_window->workspace().setCurrentRun(m_run);
        m_window->showPage(QStringLiteral("monitor"));
        const auto plots = m_window->currentPage()->findChildren<SeriesPlot*>();
        const auto isLossToTheEnd = [](const SeriesPlot* plot) {
            return plot->summary().startsWith(QStringLiteral("Loss"))
                && plot->summary().contains(QStringLiteral("192"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(plots.begin(), plots.end(), isLossToTheEnd), 10'000);
    }

    void evaluateFillsTheTable() {
        m_window->showPage(QStringLiteral("evaluate"));
        auto* start = child<QPushButton>("evaluate");
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 10'000);
        QTest::mouseClick(start, Qt::LeftButton);
        auto* model = m_window->currentPage()->findChild<EvaluationsModel*>();
        QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 1, workerMs);
        QVERIFY(model->at(0).metrics.at("top1") > 0.2);
        QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 10'000);
    }

    void computeDrawsTheMap() {
        m_window->showPage(QStringLiteral("embedding"));
        auto* page = m_window->currentPage();
        QPushButton* compute = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (compute = findButton(page, QStringLiteral("Compute"))) && compute->isEnabled(), 10'000);
        page->findChild<QSpinBox*>(QStringLiteral("points"))->setValue(200);
        QTest::mouseClick(compute, Qt::LeftButton);
        auto* map = page->findChild<ScatterView*>();
        QTRY_COMPARE_WITH_TIMEOUT(map->pointCount(), 200, workerMs);
        QTest::qWait(300);
        QTest::mouseClick(map, Qt::LeftButton, {}, map->pixelOf(17).toPoint());
        QVERIFY(map->marked() >= 0);
        QTRY_VERIFY(page->findChild<QListView*>(QString(), Qt::FindChildrenRecursively));
    }

    void augmentationsShowBothViews() {
        m_window->showPage(QStringLiteral("augmentations"));
        auto* reroll = child<QPushButton>("reroll");
        QTRY_VERIFY_WITH_TIMEOUT(reroll->isVisible(), 20'000);
        QTest::mouseClick(reroll, Qt::LeftButton);
        QTest::qWait(200);
    }

    void cleanupTestCase() { m_window.reset(); }

private:
    template <class Widget> Widget* child(const char* name) const {
        auto* widget = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no widget called %s", name);
        return widget;
    }

    QString page() const { return m_window->currentPage()->iconName(); }

    static QPushButton* findButton(QWidget* parent, QString text) {
        for (auto* button : parent->findChildren<QPushButton*>())
            if (button->text().remove(QLatin1Char('&')) == text && button->isVisible())
                return button;
        return nullptr;
    }

    void clickButton(const QString& text) const {
        QPushButton* button = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((button = findButton(m_window->currentPage(), text)) != nullptr, 10'000);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void choosePreset(const QString& name) const {
        auto* presets = child<QComboBox>("preset");
        const int index = presets->findText(name, Qt::MatchContains) >= 0 ? presets->findText(name, Qt::MatchContains)
                                                                          : presets->findData(name);
        QVERIFY(index >= 0);
        presets->setCurrentIndex(index);
        Q_EMIT presets->activated(index);
    }

    void openAdvanced() const {
        for (auto* toggle : m_window->currentPage()->findChildren<QAbstractButton*>())
            if (toggle->accessibleName().startsWith(QStringLiteral("Advanced settings")) && !toggle->isChecked())
                toggle->click();
    }

    void enter(const char* field, const QString& text) const {
        auto* box = child<QAbstractSpinBox>(field);
        QVERIFY2(box->isVisible(), field);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Tab);
    }

    byol::test::ScratchFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::filesystem::path m_run;
};

QTEST_MAIN(TestWindowJourney)
#include "test_window_journey.moc"
