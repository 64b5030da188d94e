#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/common/workspace.h"
#include "ui/window/desktop.h"
#include "ui/window/drop_target.h"
#include "ui/window/run_notices.h"
#include "ui/window/status_strip.h"

#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <filesystem>

using namespace byol;
using namespace byol::ui;
namespace fs = std::filesystem;

namespace {

struct Asked {
    QStringList notes;
    int awake = 0;
    int asleep = 0;
};

class FakeDesktop : public Desktop {
public:
    explicit FakeDesktop(Asked& asked)
        : m_asked(asked) { }
    bool notify(const QString& title, const QString&) override {
        m_asked.notes << title;
        return true;
    }
    void keepAwake(const QString&) override { ++m_asked.awake; }
    void letSleep() override { ++m_asked.asleep; }

private:
    Asked& m_asked;
};

QString text(const fs::path& path) {
    return QString::fromStdString(path.string());
}

RunSummary runIn(RunState state, const std::string& error = {}) {
    RunSummary run;
    run.path = "/runs/one";
    run.name = "one";
    run.status.state = state;
    run.status.error = error;
    run.status.step = 1234;
    return run;
}

} // namespace

class TestManners : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, text(m_settings.path()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
        QLocale::setDefault(QLocale::c());
    }

    void tellsOnlyWhenTheWindowIsNotInFront() {
        Asked asked;
        QWidget window;
        DesktopManners manners(std::make_unique<FakeDesktop>(asked), &window);
        manners.tell(QStringLiteral("first"), {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        manners.tell(QStringLiteral("second"), {});
        QCOMPARE(asked.notes, QStringList { QStringLiteral("first") });
        window.hide();
        DesktopManners::setNotifies(false);
        manners.tell(QStringLiteral("third"), {});
        DesktopManners::setNotifies(true);
        QCOMPARE(asked.notes.size(), 1);
    }

    void keepsAwakeWhileARunGoesOn() {
        Asked asked;
        {
            QWidget window;
            DesktopManners manners(std::make_unique<FakeDesktop>(asked), &window);
            manners.setRunning(true);
            manners.setRunning(true);
            QCOMPARE(asked.awake, 1);
            DesktopManners::setKeepsAwake(false);
            manners.readSettings();
            QCOMPARE(asked.asleep, 1);
            DesktopManners::setKeepsAwake(true);
            manners.readSettings();
            QCOMPARE(asked.awake, 2);
        }
        QCOMPARE(asked.asleep, 2); // closing the window gives the lock back
    }

    void withoutABusNothingHappens() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent");
        const std::unique_ptr<Desktop> desktop = desktopOnBus();
        QVERIFY(!desktop->notify(QStringLiteral("title"), QStringLiteral("text")));
        desktop->keepAwake(QStringLiteral("why"));
        desktop->letSleep();
    }

    void dropsAreTold_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        const fs::path folder = m_drops.path();
        for (const char* name : { "pictures/cats", "run", "space/run", "empty" })
            fs::create_directories(folder / name);
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(text(folder / "pictures/cats/one.png")));
        for (const char* name : { "run/config.toml", "space/run/config.toml", "settings.toml", "letter.odt" }) {
            QFile file(text(folder / name));
            QVERIFY(file.open(QFile::WriteOnly));
        }
        const auto row = [&folder](const char* name, DropKind kind) {
            QTest::addRow("%s", name) << text(folder / name) << static_cast<int>(kind);
        };
        row("pictures", DropKind::pictures);
        row("pictures/cats/one.png", DropKind::image);
        row("run", DropKind::run);
        row("space", DropKind::workspace);
        row("settings.toml", DropKind::config);
        row("letter.odt", DropKind::none);
        row("missing", DropKind::none);
    }

    void dropsAreTold() {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QCOMPARE(static_cast<int>(dropKindOf(path)), kind);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(path) });
        QCOMPARE(droppedPath(&data), path);
        data.setUrls({ QUrl::fromLocalFile(path), QUrl::fromLocalFile(path) });
        QVERIFY(droppedPath(&data).isEmpty());
    }

    void aDropAsksTheRightPage() {
        Workspace workspace(m_drops / "nothing");
        QSignalSpy data(&workspace, &Workspace::dataRequested);
        QSignalSpy image(&workspace, &Workspace::imageSearchRequested);
        QSignalSpy config(&workspace, &Workspace::configFileRequested);
        QSignalSpy page(&workspace, &Workspace::pageRequested);
        drop(workspace, text(m_drops / "pictures"));
        drop(workspace, text(m_drops / "pictures/cats/one.png"));
        drop(workspace, text(m_drops / "settings.toml"));
        drop(workspace, text(m_drops / "run"));
        QCOMPARE(data.size() + image.size() + config.size(), 3);
        QStringList pages;
        for (const auto& asked : page)
            pages << asked.front().toString();
        QCOMPARE(pages.join(QLatin1Char(' ')), QStringLiteral("configure embedding configure monitor"));
        QCOMPARE(workspace.folder(), m_drops.path());
        QCOMPARE(workspace.currentRun(), m_drops / "run");
    }

    void failuresAreTold_data() {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("field");
        QTest::addRow("memory") << "CUDA out of memory. Tried"
                                << "ran out of memory"
                                << "training.batch_size";
        QTest::addRow("nan") << "the loss is not a finite number; its batch"
                             << "NaN"
                             << "optimizer.base_lr";
        QTest::addRow("collapse") << "the representation collapses: std"
                                  << "collapses"
                                  << "method.base_tau";
        QTest::addRow("disk") << "x: No space left on device"
                              << "disk"
                              << "checkpoint.keep_last";
        QTest::addRow("other") << "something else"
                               << "failed"
                               << "";
    }

    void failuresAreTold() {
        QFETCH(QString, error);
        QFETCH(QString, says);
        QFETCH(QString, field);
        QString shown = QStringLiteral("none");
        NoticeVerbs verbs;
        verbs.changeSettings = [&shown](const fs::path&, const QString& wanted) { shown = wanted; };
        const auto notice = noticeOf(runIn(RunState::failed, error.toStdString()), RunState::running, verbs);
        QVERIFY(notice && notice->sentence.contains(says));
        QCOMPARE(notice->details, error);
        for (const Notice::Verb& verb : notice->verbs)
            if (verb.text == QLatin1String("Change Settings"))
                verb.act();
        QCOMPARE(shown, field);
    }

    void whatTheUserDidIsNotTold() {
        QVERIFY(!noticeOf(runIn(RunState::stopped), RunState::running, {}));
        QVERIFY(!noticeOf(runIn(RunState::paused), RunState::running, {}));
        QVERIFY(!noticeOf(runIn(RunState::running), RunState::queued, {}));
        fs::path resumed;
        NoticeVerbs verbs;
        verbs.resume = [&resumed](const fs::path& run) { resumed = run; };
        const auto died = noticeOf(runIn(RunState::interrupted), RunState::running, verbs);
        QVERIFY(died && died->kind == MessageBar::Kind::error);
        died->verbs.front().act();
        QCOMPARE(resumed, fs::path("/runs/one"));
        QVERIFY(noticeOf(runIn(RunState::finished), RunState::running, {})->kind == MessageBar::Kind::good);
    }

    void theTimeLeftDoesNotWaver() {
        QCOMPARE(steadyTimeLeft(-1, 600), 600.0);
        QCOMPARE(steadyTimeLeft(600, 620), 600.0); // within five per cent
        QCOMPARE(steadyTimeLeft(600, 640), 640.0);
        QCOMPARE(steadyTimeLeft(600, 590), 590.0);
    }

private:
    test::ScratchFolder m_settings;
    test::ScratchFolder m_drops;
};

BYOL_GUI_TEST_MAIN(TestManners)
#include "test_manners.moc"
