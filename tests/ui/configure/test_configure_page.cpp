#include "core/base/config/config_file.h"
#include "core/base/run/run_folder.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/common/message_bar.h"
#include "ui/common/workspace.h"
#include "ui/configure/config_form.h"
#include "ui/configure/configure_page.h"
#include "ui/configure/dataset_line.h"
#include "ui/configure/field_row.h"
#include "ui/configure/preflight_panel.h"
#include "ui/configure/toml_view.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        const QString engine = QString::fromStdString((*m_folder / "byol").string());
        QFile file(engine);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n"
                   "if [ \"$1\" = devices ]; then\n"
                   "echo "
                   "'{\"devices\":[{\"id\":\"cpu\",\"name\":\"CPU\"},{\"id\":\"cuda:0\",\"name\":\"Card\"}],\"auto\":"
                   "\"CPU\"}'\n"
                   "elif [ \"$1\" = bench ]; then\n"
                   "grep -q 'epochs = 7' \"$3\" || exit 3\n"
                   "echo "
                   "'{\"preflight\":{\"images_per_second\":620.4,\"memory_mb\":1229,\"available_mb\":23552,"
                   "\"largest_batch\":2048,\"seconds\":780,\"total_steps\":100}}'\n"
                   "else echo \"$1 $2 $3\" >&2; fi\n");
        file.close();
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("BYOL_ENGINE", engine.toUtf8());
        m_workspace = std::make_unique<Workspace>(*m_folder / "runs");
        m_page = std::make_unique<ConfigurePage>(*m_workspace);
        m_page->resize(1000, 700);
        m_page->show();
        m_page->setActive(true);
        m_form = m_page->findChild<ConfigForm*>();
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
        auto* edit = m_page->findChild<QPlainTextEdit*>();
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

private:
    std::unique_ptr<test::ScratchFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ConfigurePage> m_page;
    ConfigForm* m_form = nullptr;
};

BYOL_GUI_TEST_MAIN(TestConfigurePage)
#include "test_configure_page.moc"
