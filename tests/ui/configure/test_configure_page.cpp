#include "core/base/config/config_file.h"
#include "core/base/queue/run_queue.h"
#include "core/base/run/run_folder.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/common/message_bar.h"
#include "ui/common/workspace.h"
#include "ui/configure/changes_panel.h"
#include "ui/configure/config_form.h"
#include "ui/configure/configure_page.h"
#include "ui/configure/dataset_line.h"
#include "ui/configure/field_row.h"
#include "ui/configure/preflight_panel.h"
#include "ui/configure/sweep_dialog.h"
#include "ui/configure/toml_edit.h"
#include "ui/configure/toml_view.h"
#include "ui/configure/user_presets.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int patience = 8000;

QPushButton* button(QWidget& page, const QString& text) {
    for (QPushButton* each : page.findChildren<QPushButton*>())
        if (each->text().remove(QLatin1Char('&')) == text && each->isVisibleTo(&page))
            return each;
    return nullptr;
}

// Twelve small pictures of two classes.
std::filesystem::path smallDataset(const test::ScratchFolder& folder) {
    for (int i = 0; i < 12; ++i) {
        const auto inside = folder / "images" / (i % 2 == 0 ? "even" : "odd");
        std::filesystem::create_directories(inside);
        QImage picture(16, 16, QImage::Format_RGB888);
        picture.fill(QColor(i * 20, 100, 200));
        picture.save(QString::fromStdString((inside / (std::to_string(i) + ".png")).string()));
    }
    return folder / "images";
}

} // namespace

class TestConfigurePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
    }
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        QDir(userPresetFolder()).removeRecursively();
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder->path().string()));
        QSettings().remove(QStringLiteral("configure"));
        const QString engine = QString::fromStdString((*m_folder / "byol").string());
        QFile file(engine);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n"
                   "if [ \"$1\" = devices ]; then\n"
                   "echo "
                   "'{\"devices\":[{\"id\":\"cpu\",\"name\":\"CPU\"},{\"id\":\"cuda:0\",\"name\":\"Card\"}],\"auto\":"
                   "\"CPU\"}'\n"
                   "elif [ \"$1\" = bench ]; then\n"
                   "if grep -q 'epochs = 9' \"$3\"; then echo "
                   "'{\"preflight\":{\"images_per_second\":9,\"memory_mb\":4096,\"available_mb\":2048,"
                   "\"largest_batch\":24,\"seconds\":780,\"total_steps\":100}}'; exit 0; fi\n"
                   "grep -q 'epochs = 7' \"$3\" || exit 3\n"
                   "echo "
                   "'{\"preflight\":{\"images_per_second\":620.4,\"memory_mb\":1229,\"available_mb\":23552,"
                   "\"largest_batch\":2048,\"seconds\":780,\"total_steps\":100}}'\n"
                   "else echo \"$1 $2 $3\" >&2; fi\n");
        file.close();
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("BYOL_ENGINE", engine.toUtf8());
        m_workspace = std::make_unique<Workspace>(*m_folder / "runs");
        openPage();
    }
    void cleanup() {
        m_page.reset();
        m_workspace.reset();
        m_folder.reset();
        qunsetenv("BYOL_ENGINE");
    }

    void everyPresetFillsTheForm() {
        auto* presetBox = m_page->findChild<QComboBox*>(QStringLiteral("preset"));
        QCOMPARE(presetBox->count(), static_cast<int>(presets().size()) + 1);
        for (int i = 0; i + 1 < presetBox->count(); ++i) {
            presetBox->setCurrentIndex(i);
            Q_EMIT presetBox->activated(i);
            QVERIFY(difference(m_page->config(), preset_config(presetBox->itemText(i).toStdString())).empty());
        }
        Q_EMIT presetBox->activated(presetBox->count() - 1);
        QVERIFY(difference(m_page->config(), RunConfig {}).empty());
    }

    void theDatasetIsCounted() {
        auto* line = m_page->findChild<DatasetLine*>();
        m_form->row("data.format")->setValue(std::string("auto"));
        qobject_cast<QLineEdit*>(m_form->row("data.path")->editor())
            ->setText(QString::fromStdString(smallDataset(*m_folder).string()));
        QTRY_VERIFY_WITH_TIMEOUT(line->images(), patience);
        QCOMPARE(*line->images(), std::int64_t { 12 });
        QVERIFY(line->text().contains(QStringLiteral("12")) && line->text().contains(QStringLiteral("2 class")));
        qobject_cast<QLineEdit*>(m_form->row("data.path")->editor())->setText(QStringLiteral("/nowhere/at/all"));
        QTRY_VERIFY_WITH_TIMEOUT(line->text().contains(QStringLiteral("/nowhere/at/all")), patience);
        QVERIFY(!line->images());
    }

    void devicesComeFromTheEngine() {
        auto* box = qobject_cast<QComboBox*>(m_form->row("training.device")->editor());
        QTRY_COMPARE_WITH_TIMEOUT(box->count(), 3, patience);
        box->setCurrentIndex(2);
        QCOMPARE(m_page->config().training.device, std::string("cuda:0"));
    }

    void theEngineTellsWhatARunWouldTake() {
        auto* panel = m_page->findChild<PreflightPanel*>();
        auto* measure = panel->findChild<QPushButton*>(QStringLiteral("measure"));
        auto* epochs = m_form->row("training.epochs")->editor()->findChild<QLineEdit*>();
        epochs->setText(QStringLiteral("7"));
        QTest::mouseClick(measure, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel->text().contains(QLocale().toString(620)), patience);
        QVERIFY(
            panel->text().contains(QLocale().toString(2048)) && panel->text().contains(QStringLiteral("13 minute")));
        QVERIFY(panel->text().contains(QLocale().toString(1.2, 'f', 1) + QStringLiteral(" GB of ")));
        auto* stale = panel->findChild<QLabel*>(QStringLiteral("preflightStale"));
        QVERIFY(stale->isHidden());
        epochs->setText(QStringLiteral("8"));
        QTRY_VERIFY(!stale->isHidden());
        epochs->setText(QStringLiteral("7"));
        QTRY_VERIFY(stale->isHidden());
    }

    void aBatchThatDoesNotFitIsAdvisedAgainst() {
        auto* panel = m_page->findChild<PreflightPanel*>();
        auto* advice = panel->findChild<QLabel*>(QStringLiteral("preflightAdvice"));
        auto* take = panel->findChild<QPushButton*>(QStringLiteral("takeBatch"));
        type("training.epochs", QStringLiteral("9"));
        type("training.batch_size", QStringLiteral("64"));
        QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("measure")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible(), patience);
        QVERIFY(advice->text().contains(QLocale().toString(2.0, 'f', 1))); // GB that lack
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Space);
        QCOMPARE(m_page->config().training.batch_size, std::int64_t { 24 });
        QVERIFY(!take->isVisible()); // the figures are of other settings now
    }

    void aMachineWithoutAGpuIsToldOf() {
        auto* panel = m_page->findChild<PreflightPanel*>();
        auto* advice = panel->findChild<QLabel*>(QStringLiteral("preflightAdvice"));
        type("training.epochs", QStringLiteral("7"));
        QTest::mouseClick(panel->findChild<QPushButton*>(QStringLiteral("measure")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel->seconds(), patience);
        panel->setHasGpu(true);
        QVERIFY(!advice->isVisible());
        panel->setHasGpu(false);
        QVERIFY(advice->isVisible() && advice->text().contains(QStringLiteral("2 minute"))); // 780 s for 7 epochs
    }

    void aListIsTidiedAndChecked() {
        auto* row = m_form->row("semi.lr");
        auto* edit = qobject_cast<QLineEdit*>(row->editor());
        QVERIFY(edit);
        edit->setText(QStringLiteral("0.1, 0.2,, 0.3"));
        QFocusEvent leaves(QEvent::FocusOut);
        QCoreApplication::sendEvent(edit, &leaves);
        QCOMPARE(m_page->config().semi.lr, std::string("0.1,0.2,0.3"));
        QVERIFY(row->problem().isEmpty());
        edit->setText(QStringLiteral("0.1, fast"));
        QVERIFY(!row->problem().isEmpty());
    }

    void aFailedMeasurementIsTold() {
        auto* panel = m_page->findChild<PreflightPanel*>();
        m_form->row("training.epochs")->editor()->findChild<QLineEdit*>()->setText(QStringLiteral("8"));
        panel->findChild<QPushButton*>(QStringLiteral("measure"))->setFocus();
        QTest::keyClick(panel->findChild<QPushButton*>(QStringLiteral("measure")), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(panel->text(), QStringLiteral("The engine gave no figures."), patience);
    }

    void startMakesTheRunAndItsWorker() {
        qobject_cast<QLineEdit*>(m_form->row("data.path")->editor())
            ->setText(QString::fromStdString(smallDataset(*m_folder).string()));
        m_form->row("training.epochs")->editor()->findChild<QLineEdit*>()->setText(QStringLiteral("3"));
        m_page->findChild<QLineEdit*>(QStringLiteral("runName"))->setText(QStringLiteral("mein Lauf"));
        QSignalSpy asked(m_workspace.get(), &Workspace::pageRequested);
        m_page->startAction()->trigger();
        const auto run = *m_folder / "runs" / "mein Lauf";
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->currentRun(), run, patience);
        QVERIFY(difference(run_config(run), m_page->config()).empty());
        QCOMPARE(run_config(run).training.epochs, std::int64_t { 3 });
        QCOMPARE(asked.last().first().toString(), QStringLiteral("monitor"));
        QFile log(QString::fromStdString((run / "worker.log").string()));
        QTRY_VERIFY_WITH_TIMEOUT(log.exists() && log.size() > 0, patience);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(log.readAll()).trimmed(),
            QStringLiteral("pretrain --resume ") + QString::fromStdString(run.string()));
    }

    void wrongSettingsDoNotStart() {
        m_form->row("training.batch_size")->editor()->findChild<QLineEdit*>()->setText(QStringLiteral("-3"));
        m_page->startAction()->trigger();
        QVERIFY(m_page->findChild<MessageBar*>()->isVisible());
        m_form->row("training.batch_size")->editor()->findChild<QLineEdit*>()->setText(QStringLiteral("64"));
        QVERIFY(!m_page->findChild<MessageBar*>()->isVisible()); // said no longer than it is true
        QTest::qWait(100);
        QVERIFY(!std::filesystem::exists(*m_folder / "runs") || std::filesystem::is_empty(*m_folder / "runs"));
    }

    void theTextAndTheFormAgree() {
        QPushButton* toggle = button(*m_page, QStringLiteral("As TOML"));
        toggle->click();
        auto* edit = m_page->findChild<TomlEdit*>();
        QVERIFY(edit->isVisible());
        QVERIFY(difference(parse_config(edit->toPlainText().toStdString(), "text"), m_page->config()).empty());
        edit->setPlainText(QStringLiteral("[training]\nepochs = 11\n"));
        QTRY_COMPARE(m_page->config().training.epochs, std::int64_t { 11 });
        edit->setPlainText(QStringLiteral("[training]\nepochz = 11\n"));
        toggle->click(); // cannot be left while it is wrong
        QVERIFY(edit->isVisible());
        QVERIFY(m_page->findChild<TomlView*>()->problem().contains(QStringLiteral("epochs"))); // the nearest name
        edit->setPlainText(QStringLiteral("[training]\nepochs = 12\n"));
        toggle->click();
        QVERIFY(!edit->isVisible());
        QCOMPARE(m_page->config().training.epochs, std::int64_t { 12 });
    }

    void replacedSettingsCanBeBroughtBack() {
        m_form->row("training.seed")->editor()->findChild<QLineEdit*>()->setText(QStringLiteral("77"));
        RunConfig other;
        other.training.seed = 5;
        m_workspace->editConfig(other, QStringLiteral("old run"));
        QCOMPARE(m_page->config().training.seed, std::int64_t { 5 });
        QTRY_VERIFY(button(*m_page, QStringLiteral("Undo")));
        button(*m_page, QStringLiteral("Undo"))->click();
        QCOMPARE(m_page->config().training.seed, std::int64_t { 77 });
    }

    // Ctrl+S asks for a name; the preset is chosen, is kept in a file, and can be deleted and brought back.
    void settingsAreSavedAsAPresetOfOnesOwn() {
        type("training.epochs", QStringLiteral("42"));
        savePreset(QStringLiteral("mine"));
        auto* box = m_page->findChild<QComboBox*>(QStringLiteral("preset"));
        QTRY_COMPARE(box->currentText(), QStringLiteral("mine"));
        QCOMPARE(load_config((userPresetFolder() + QStringLiteral("/mine.toml")).toStdString()).training.epochs,
            std::int64_t { 42 });
        box->setCurrentIndex(0);
        Q_EMIT box->activated(0);
        const int own = box->findText(QStringLiteral("mine"));
        box->setCurrentIndex(own);
        Q_EMIT box->activated(own);
        QCOMPARE(m_page->config().training.epochs, std::int64_t { 42 });
        tool(QStringLiteral("Delete Preset"))->click();
        QTRY_COMPARE(box->findText(QStringLiteral("mine")), -1);
        QVERIFY(!QFile::exists(userPresetFolder() + QStringLiteral("/mine.toml")));
        QTRY_VERIFY(button(*m_page, QStringLiteral("Undo")));
        button(*m_page, QStringLiteral("Undo"))->click();
        QTRY_VERIFY(box->findText(QStringLiteral("mine")) >= 0);
    }

    void aPresetWithoutAUsableNameIsRefused() {
        savePreset(QStringLiteral("../elsewhere"));
        QTRY_VERIFY(m_page->findChild<MessageBar*>()->text().contains(QStringLiteral("../elsewhere")));
        QVERIFY(!QFile::exists(userPresetFolder() + QStringLiteral("/../elsewhere.toml")));
    }

    void whatDiffersIsListedLeadsToTheFieldAndGoesBack() {
        auto* changes = m_page->findChild<ChangesPanel*>();
        QCOMPARE(changes->count(), 0);
        const std::int64_t before = m_page->config().training.epochs;
        type("training.epochs", QStringLiteral("43"));
        type("knn.temperature", QStringLiteral("0.5")); // an advanced one
        QCOMPARE(changes->count(), 2);
        const QString values = QStringLiteral("%1 → 43").arg(before);
        QVERIFY(std::ranges::any_of(
            changes->findChildren<QLabel*>(), [&](const QLabel* label) { return label->text() == values; }));
        const QString label = fieldLabel(m_form->row("knn.temperature")->field());
        QTRY_VERIFY(button(*m_page, label));
        QPushButton* name = button(*m_page, label);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Space);
        QVERIFY(m_form->row("knn.temperature")->editor()->isVisible());
        QTRY_VERIFY(m_form->row("knn.temperature")->editor()->hasFocus());
        tool(QStringLiteral("Take the old value of Epochs"))->click();
        QTRY_COMPARE(m_page->config().training.epochs, before);
        QCOMPARE(changes->count(), 1);
    }

    void theDefaultsAndRunsCanBeComparedWith() {
        RunConfig other = m_page->config();
        other.training.seed = 4242;
        create_run(*m_folder / "runs", "other", to_toml(other));
        m_workspace->refresh();
        auto* box = m_page->findChild<QComboBox*>(QStringLiteral("reference"));
        QTRY_COMPARE_WITH_TIMEOUT(box->count(), 3, patience);
        auto* changes = m_page->findChild<ChangesPanel*>();
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QCOMPARE(changes->count(), static_cast<int>(difference(RunConfig {}, m_page->config()).size()));
        box->setCurrentIndex(2);
        Q_EMIT box->activated(2);
        QTRY_COMPARE_WITH_TIMEOUT(changes->count(), 1, patience);
        tool(QStringLiteral("Take the old value of Seed"))->click();
        QTRY_COMPARE(m_page->config().training.seed, std::int64_t { 4242 });
    }

    void theWrongLineIsMarked() {
        button(*m_page, QStringLiteral("As TOML"))->click();
        auto* edit = m_page->findChild<TomlEdit*>();
        edit->setPlainText(QStringLiteral("# mine\n[training]\nepochs = 'many'\nseed = 1\nbatch = 3\n"));
        QTRY_COMPARE(edit->problems().keys(), (QList<int> { 3, 5 }));
        auto* list = m_page->findChild<QListWidget*>(QStringLiteral("tomlProblems"));
        QVERIFY(list->isVisible());
        list->setCurrentRow(list->count() - 1);
        Q_EMIT list->itemActivated(list->currentItem());
        QVERIFY(edit->textCursor().blockNumber() == 2 || edit->textCursor().blockNumber() == 4);
        edit->setPlainText(QStringLiteral("[training]\nepochs = = 3\n"));
        QTRY_COMPARE(edit->problems().keys(), QList<int> { 2 });
        edit->setPlainText(QStringLiteral("# a remark\n[training]\nepochs = 13\n"));
        QTRY_VERIFY(edit->problems().isEmpty() || !edit->problems().contains(3));
        QTRY_COMPARE(m_page->config().training.epochs, std::int64_t { 13 });
        button(*m_page, QStringLiteral("As TOML"))->click();
        button(*m_page, QStringLiteral("As TOML"))->click();
        QVERIFY(edit->toPlainText().contains(QStringLiteral("# a remark"))); // says the same: stays
    }

    void editsAreUndoneAndRedone() {
        const std::int64_t before = m_page->config().training.epochs;
        type("training.epochs", QStringLiteral("5"));
        type("training.epochs", QStringLiteral("51")); // one step with the last
        type("training.seed", QStringLiteral("9"));
        tool(QStringLiteral("Undo"))->click();
        QCOMPARE(m_page->config().training.epochs, std::int64_t { 51 });
        tool(QStringLiteral("Undo"))->click();
        QCOMPARE(m_page->config().training.epochs, before);
        tool(QStringLiteral("Redo"))->click();
        QCOMPARE(m_page->config().training.epochs, std::int64_t { 51 });
    }

    void aDraftOutlivesThePage() {
        type("training.epochs", QStringLiteral("77"));
        openPage();
        QCOMPARE(m_page->config().training.epochs, std::int64_t { 77 });
        QVERIFY(m_page->findChild<MessageBar*>()->isVisible());
        button(*m_page, QStringLiteral("Discard"))->click();
        QVERIFY(m_page->config().training.epochs != 77);
        openPage();
        QVERIFY(!m_page->findChild<MessageBar*>()->isVisible());
    }

    void aFileIsOpenedWithItsRemarks() {
        const QString path = writeFile("given.toml", "# why\n[training]\nepochs = 21\n");
        m_workspace->openConfig(path);
        QTRY_COMPARE(m_page->config().training.epochs, std::int64_t { 21 });
        button(*m_page, QStringLiteral("As TOML"))->click();
        QVERIFY(m_page->findChild<TomlEdit*>()->toPlainText().contains(QStringLiteral("# why")));
    }

    void aFileThatIsWrongIsShownWithItsLines() {
        m_workspace->openConfig(writeFile("wrong.toml", "[training]\nepochs = -1\n"));
        auto* edit = m_page->findChild<TomlEdit*>();
        QTRY_VERIFY(edit->isVisible());
        QCOMPARE(edit->problems().keys(), QList<int> { 2 });
        QVERIFY(m_page->findChild<MessageBar*>()->text().contains(QStringLiteral("wrong.toml")));
        m_workspace->openConfig(QStringLiteral("/nowhere/at/all.toml"));
        QTRY_VERIFY(m_page->findChild<MessageBar*>()->text().contains(QStringLiteral("could not be opened")));
    }

    void dataAndFieldsAreAskedForByOtherPages() {
        const QString data = QString::fromStdString(smallDataset(*m_folder).string());
        m_workspace->useData(data);
        QCOMPARE(QString::fromStdString(m_page->config().data.path), data);
        m_workspace->showField(QStringLiteral("knn.temperature"));
        QVERIFY(m_form->row("knn.temperature")->editor()->isVisible());
        m_workspace->showField(QStringLiteral("no.such"));
        QVERIFY(m_page->findChild<MessageBar*>()->text().contains(QStringLiteral("no.such")));
    }

    void aRunIsAddedToTheQueueByKey() {
        takeSmallData();
        m_page->findChild<QLineEdit*>(QStringLiteral("runName"))->setText(QStringLiteral("later"));
        m_form->row("training.epochs")->editor()->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(read_queue(*m_folder / "runs").items.size(), std::size_t { 1 }, patience);
        QCOMPARE(read_queue(*m_folder / "runs").items.front().run.filename().string(), std::string("later"));
        QTRY_VERIFY(m_page->findChild<MessageBar*>()->text().contains(QStringLiteral("queue")));
    }

    void aSweepFillsTheQueue() {
        takeSmallData();
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("sweep")), Qt::LeftButton);
        auto* dialog = m_page->findChild<SweepDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->addRow({ "method.base_tau", SweepDimension::Kind::list, { "0.9", "0.99" } });
        dialog->findChild<QLineEdit*>(QStringLiteral("sweepSeeds"))->setText(QStringLiteral("1-3"));
        QTRY_COMPARE(dialog->runs().size(), std::size_t { 6 });
        auto* table = dialog->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 6);
        auto* add = dialog->findChild<QPushButton*>(QStringLiteral("queueSweep"));
        QTRY_VERIFY(add->isEnabled());
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(read_queue(*m_folder / "runs").items.size(), std::size_t { 6 }, patience);
        const auto queue = read_queue(*m_folder / "runs");
        QCOMPARE(run_config(queue.items.back().run).training.seed, std::int64_t { 3 });
        QCOMPARE(run_config(queue.items.back().run).method.base_tau, 0.99);
    }

    void aSweepThatCannotBeSaysWhy() {
        takeSmallData();
        m_page->sweepAction()->trigger();
        auto* dialog = m_page->findChild<SweepDialog*>();
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("sweepProblem"));
        auto* add = dialog->findChild<QPushButton*>(QStringLiteral("queueSweep"));
        dialog->findChild<QLineEdit*>(QStringLiteral("sweepSeeds"))->setText(QStringLiteral("one"));
        QTRY_VERIFY(problem->text().contains(QStringLiteral("whole numbers")));
        QVERIFY(!add->isEnabled());
        dialog->findChild<QLineEdit*>(QStringLiteral("sweepSeeds"))->clear();
        dialog->addRow({ "training.accumulation", SweepDimension::Kind::list, { "1", "100000" } });
        QTRY_VERIFY(!problem->text().isEmpty() && !problem->text().contains(QStringLiteral("whole numbers")));
        QVERIFY(!add->isEnabled());
    }

    void seedsAreReadFromText() {
        QCOMPARE(*seedsFrom(QStringLiteral("1, 2, 5-8")), (std::vector<std::int64_t> { 1, 2, 5, 6, 7, 8 }));
        QVERIFY(seedsFrom(QString())->empty());
        QVERIFY(!seedsFrom(QStringLiteral("8-5")));
        QVERIFY(!seedsFrom(QStringLiteral("1,,2")));
        QVERIFY(!seedsFrom(QStringLiteral("1-99999")));
    }

private:
    void openPage() {
        m_page.reset();
        m_page = std::make_unique<ConfigurePage>(*m_workspace);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setFocus();
        m_page->setActive(true);
        m_form = m_page->findChild<ConfigForm*>();
    }
    void type(const char* path, const QString& text) {
        m_form->row(path)->editor()->findChild<QLineEdit*>()->setText(text);
    }
    void takeSmallData() {
        qobject_cast<QLineEdit*>(m_form->row("data.path")->editor())
            ->setText(QString::fromStdString(smallDataset(*m_folder).string()));
    }
    QToolButton* tool(const QString& accessibleName) {
        for (QToolButton* each : m_page->findChildren<QToolButton*>())
            if (each->accessibleName() == accessibleName && each->isVisibleTo(m_page.get()))
                return each;
        qFatal("there is no button %s", qPrintable(accessibleName));
    }
    void savePreset(const QString& name) {
        m_form->row("training.epochs")->editor()->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_S, Qt::ControlModifier);
        auto* dialog = m_page->findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(name);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(!dialog->isVisible());
    }
    QString writeFile(const char* name, const char* text) {
        const QString path = QString::fromStdString((*m_folder / name).string());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return path;
    }

    std::unique_ptr<test::ScratchFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ConfigurePage> m_page;
    ConfigForm* m_form = nullptr;
};

BYOL_GUI_TEST_MAIN(TestConfigurePage)
#include "test_configure_page.moc"
