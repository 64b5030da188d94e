#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "ui/common/message_bar.h"
#include "ui/common/page.h"
#include "ui/window/command_palette.h"
#include "ui/window/commands.h"
#include "ui/window/help_dialogs.h"
#include "ui/window/keys_dialog.h"
#include "ui/window/log_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"
#include "ui/window/status_strip.h"
#include "ui/window/tour_panel.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int patience = 8000;

QAction* command(const MainWindow& window, const QKeySequence& key) {
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcuts().contains(key))
            return action;
    return nullptr;
}

// The parts of a control (a spin box's line, a combo box's list) are spoken as the control itself.
bool isPart(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->focusProxy() != nullptr || widget->objectName().startsWith(QLatin1String("qt_"))
        || (parent
            && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
                || parent->inherits("QComboBoxPrivateContainer")));
}

bool hasName(const QWidget* widget, const QWidget& root) {
    if (!widget->accessibleName().isEmpty())
        return true;
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && !button->text().isEmpty())
        return true;
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (label->buddy() == widget && !label->text().isEmpty())
            return true;
    return false;
}

QStringList nameless(const QWidget& root) {
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->isHidden() || isPart(widget) || hasName(widget, root))
            continue;
        QString path;
        for (const QWidget* at = widget; at && at != &root; at = at->parentWidget())
            path.prepend(
                QStringLiteral("/%1#%2").arg(QString::fromLatin1(at->metaObject()->className()), at->objectName()));
        found << path;
    }
    return found;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_settings.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
        applyAppearance(Appearance::light);
    }
    void init() { m_folder = std::make_unique<test::ScratchFolder>(); }

    void opensOnAnEmptyWorkspace() {
        MainWindow window(*m_folder / "runs");
        window.show();
        QTRY_VERIFY(window.workspace().isListed());
        QCOMPARE(window.currentPage()->iconName(), QStringLiteral("runs"));
        QVERIFY(window.currentPage()->isActive());
        QCOMPARE(window.windowTitle(), QStringLiteral("BYOL Workbench"));
        QVERIFY(window.minimumWidth() <= 1024 && window.minimumHeight() <= 700);
        QCOMPARE(window.findChild<StatusStrip*>()->text(), QStringLiteral("No run is active."));
    }

    void fitsInto1024x700() {
        MainWindow window(*m_folder / "runs");
        window.resize(1024, 700);
        window.show();
        for (const Page* page : window.pages()) {
            window.showPage(page->iconName());
            QTest::qWait(30);
            QVERIFY2(window.width() <= 1024 && window.height() <= 700, qPrintable(page->title()));
            // What cannot be scrolled to must not be cut.
            for (const QScrollArea* area : page->findChildren<QScrollArea*>())
                if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
                    QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                        qPrintable(page->title()));
        }
    }

    void everyPageComesToTheFront() {
        MainWindow window(*m_folder / "runs");
        window.show();
        QCOMPARE(window.pages().size(), std::size_t { 8 });
        for (std::size_t i = 0; i < window.pages().size(); ++i) {
            command(window, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))))->trigger();
            QCOMPARE(window.currentPage(), window.pages()[i]);
            for (const Page* page : window.pages())
                QCOMPARE(page->isActive(), page == window.currentPage());
        }
        command(window, QKeySequence(Qt::ALT | Qt::Key_Left))->trigger();
        QCOMPARE(window.currentPage(), window.pages()[6]);
        command(window, QKeySequence(Qt::ALT | Qt::Key_Left))->trigger();
        command(window, QKeySequence(Qt::ALT | Qt::Key_Right))->trigger();
        QCOMPARE(window.currentPage(), window.pages()[6]);
    }

    void everyControlHasAName() {
        const auto run = test::make_sample_run(*m_folder / "runs", { .name = "done" });
        MainWindow window(*m_folder / "runs");
        window.show();
        QTRY_COMPARE(window.workspace().runs().size(), std::size_t { 1 });
        window.workspace().setCurrentRun(run);
        for (const Page* page : window.pages()) {
            window.showPage(page->iconName());
            QTest::qWait(150);
        }
        const QStringList found = nameless(window);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }

    void titleAndStripTellTheRunInTraining() {
        test::LiveSampleRun live(*m_folder / "runs", { .name = "näme", .share = 0.505 });
        MainWindow window(*m_folder / "runs");
        window.show();
        QTRY_VERIFY(window.windowTitle().contains(QStringLiteral("näme")));
        QCOMPARE(window.windowTitle(), QStringLiteral("50 % - näme - BYOL Workbench"));
        const QString strip = window.findChild<StatusStrip*>()->text();
        QVERIFY2(
            strip.contains(QStringLiteral("epoch 5/10")) && strip.contains(QStringLiteral("left")), qPrintable(strip));
        window.workspace().setCurrentRun(live.path());
        QVERIFY(command(window, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P))->isEnabled());
        QTest::mouseClick(window.findChild<StatusStrip*>(), Qt::LeftButton);
        QCOMPARE(window.currentPage()->iconName(), QStringLiteral("monitor"));
    }

    void aDeadWorkerIsToldWithAWayOn() {
        test::LiveSampleRun live(*m_folder / "runs", { .name = "live", .share = 0.5 });
        MainWindow window(*m_folder / "runs");
        window.show();
        QTRY_COMPARE(window.workspace().runs().size(), std::size_t { 1 });
        live.die();
        const auto told = [&window] {
            for (const MessageBar* bar : window.findChildren<MessageBar*>())
                if (bar->text().contains(QStringLiteral("live")) && !bar->isHidden())
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), patience);
        QVERIFY(window.isVisible());
    }

    void theLookCanBeChanged() {
        MainWindow window(*m_folder / "runs");
        window.show();
        window.setAppearance(Appearance::dark);
        QVERIFY(Theme::from(QApplication::palette()).dark);
        QCOMPARE(MainWindow::savedAppearance(), Appearance::dark);
        window.setAppearance(Appearance::light);
        QVERIFY(!Theme::from(QApplication::palette()).dark);
    }

    void theKeysAreListedAndUnique() {
        MainWindow window(*m_folder / "runs");
        const KeysDialog dialog(window.commands());
        const auto* table = dialog.findChild<QTableWidget*>();
        QVERIFY(table->rowCount() > 15);
        QSet<QString> keys;
        for (const QAction* action : window.findChildren<QAction*>())
            for (const QKeySequence& key : action->shortcuts())
                if (action->shortcutContext() == Qt::WindowShortcut) {
                    QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                    keys.insert(key.toString());
                }
    }

    void theWindowRemembersItsWorkspace() {
        {
            MainWindow window(*m_folder / "runs");
            window.show();
            window.close();
        }
        QCOMPARE(QSettings().value(QStringLiteral("workspace")).toString(),
            QString::fromStdString((*m_folder / "runs").string()));
    }

    void theWindowRemembersItsPageAndRun() {
        const auto run = test::make_sample_run(*m_folder / "runs", { .name = "done" });
        {
            MainWindow window(*m_folder / "runs");
            window.show();
            window.showPage(QStringLiteral("evaluate"));
            window.workspace().setCurrentRun(run);
            window.close();
        }
        MainWindow window(*m_folder / "runs");
        window.restoreSession();
        QCOMPARE(window.currentPage()->iconName(), QStringLiteral("evaluate"));
        QCOMPARE(window.workspace().currentRun(), run);
        MainWindow elsewhere(*m_folder / "other");
        elsewhere.restoreSession();
        QVERIFY(elsewhere.workspace().currentRun().empty());
    }

    void problemsAreKeptAndCounted() {
        MainWindow window(*m_folder / "runs");
        open(window);
        auto* panel = window.findChild<ProblemsPanel*>();
        auto* bottom = window.findChild<QDockWidget*>(QStringLiteral("problemsAndLog"));
        QVERIFY(panel && bottom && bottom->isHidden());
        window.workspace().report(Workspace::Severity::info, QStringLiteral("All is well."));
        QCOMPARE(panel->count(), 0);
        window.workspace().report(Workspace::Severity::error, QStringLiteral("It broke."), QStringLiteral("Here."));
        window.workspace().report(Workspace::Severity::warning, QStringLiteral("It may break."));
        QCOMPARE(panel->count(), 2);
        QAbstractButton* count = buttonWith(window, QStringLiteral("2 problem"));
        QVERIFY(count);
        QTest::mouseClick(count, Qt::LeftButton);
        QVERIFY(panel->isVisible());
        QTest::mouseClick(buttonWith(*panel, QStringLiteral("&Clear")), Qt::LeftButton);
        QCOMPARE(panel->count(), 0);
        QVERIFY(count->isHidden());
        QTest::keyClick(&window, Qt::Key_F12);
        QTRY_VERIFY(bottom->isHidden());
    }

    void theLogIsFollowedFilteredAndSearched() {
        test::LiveSampleRun live(*m_folder / "runs", { .name = "live", .share = 0.2 });
        MainWindow window(*m_folder / "runs");
        open(window);
        window.workspace().setCurrentRun(live.path());
        QTest::keyClick(&window, Qt::Key_F12);
        auto* log = window.findChild<LogPanel*>();
        qobject_cast<QTabWidget*>(log->parentWidget()->parentWidget())->setCurrentWidget(log);
        QTRY_VERIFY_WITH_TIMEOUT(log->text().contains(QStringLiteral("Training on CPU")), patience);
        live.writer().add_log(LogLevel::warning, "Näher ans Ziel.");
        live.writer().flush();
        QTRY_VERIFY_WITH_TIMEOUT(log->text().contains(QStringLiteral("Näher")), patience);
        log->findChild<QComboBox*>()->setCurrentIndex(2);
        QVERIFY(!log->text().contains(QStringLiteral("Training on CPU")));
        QVERIFY(log->text().contains(QStringLiteral("Näher")));
        log->focusSearch();
        auto* search = log->findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("ziel"));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(log->text(), QStringLiteral("Ziel")); // the hit is chosen
    }

    void aCommandIsFoundByItsLetters() {
        QVERIFY(matchScore(QStringLiteral("Reset Layout"), QStringLiteral("res"))
            > matchScore(QStringLiteral("Show Preset"), QStringLiteral("res")));
        QVERIFY(matchScore(QStringLiteral("Full Screen"), QStringLiteral("scr"))
            > matchScore(QStringLiteral("Full Screen"), QStringLiteral("fsn")));
        QCOMPARE(matchScore(QStringLiteral("Pause"), QStringLiteral("xyz")), 0);
        MainWindow window(*m_folder / "runs");
        open(window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = window.findChild<CommandPalette*>();
        QVERIFY(palette && palette->isVisible());
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("evaluate"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(window.currentPage()->iconName(), QStringLiteral("evaluate"));
    }

    void keysCanBeChangedAndReset() {
        const QKeySequence other(Qt::CTRL | Qt::ALT | Qt::Key_R);
        {
            MainWindow window(*m_folder / "runs");
            window.show();
            KeysDialog dialog(window.commands());
            dialog.show();
            choose(dialog, QStringLiteral("view.refresh"));
            auto* edit = dialog.findChild<QKeySequenceEdit*>();
            edit->setKeySequence(QKeySequence(QKeySequence::New)); // belongs to New Run
            QVERIFY(!buttonWith(dialog, QStringLiteral("&Set"))->isEnabled());
            edit->setKeySequence(other);
            QTest::mouseClick(buttonWith(dialog, QStringLiteral("&Set")), Qt::LeftButton);
            QCOMPARE(window.commands().action(QStringLiteral("view.refresh"))->shortcut(), other);
        }
        MainWindow window(*m_folder / "runs");
        QCOMPARE(window.commands().action(QStringLiteral("view.refresh"))->shortcut(), other);
        KeysDialog dialog(window.commands());
        dialog.show();
        choose(dialog, QStringLiteral("view.refresh"));
        QTest::mouseClick(buttonWith(dialog, QStringLiteral("&Reset")), Qt::LeftButton);
        QCOMPARE(window.commands().action(QStringLiteral("view.refresh"))->shortcut(), QKeySequence(Qt::Key_F5));
        QVERIFY(nameless(dialog).isEmpty());
    }

    void closingAWorkspaceGoesHomeAndRemembersIt() {
        qputenv("BYOL_RUNS", QByteArray::fromStdString((*m_folder / "home").string()));
        MainWindow window(*m_folder / "runs");
        open(window);
        QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(window.workspace().folder(), *m_folder / "home");
        QVERIFY(QSettings()
                    .value(QStringLiteral("recentWorkspaces"))
                    .toStringList()
                    .contains(QString::fromStdString((*m_folder / "runs").string())));
        qunsetenv("BYOL_RUNS");
    }

    void theTourWalksThroughThePages() {
        MainWindow window(*m_folder / "runs");
        open(window);
        window.commands().action(QStringLiteral("help.tour"))->trigger();
        auto* tour = window.findChild<TourPanel*>();
        QVERIFY(tour->isVisible() && window.width() >= 1024);
        QSet<QString> seen;
        for (int stop = 0; stop < tour->stops(); ++stop) {
            QCOMPARE(tour->stop(), stop);
            seen.insert(window.currentPage()->iconName());
            QTest::keyClick(
                buttonWith(*tour, stop + 1 < tour->stops() ? QStringLiteral("&Next") : QStringLiteral("&Done")),
                Qt::Key_Space);
        }
        QVERIFY(seen.size() >= 6);
        QVERIFY(tour->isHidden());
    }

    void helpAndPreferencesOpenWithoutHoldingUp() {
        MainWindow window(*m_folder / "runs");
        window.show();
        for (const char* id : { "file.preferences", "help.diagnostics", "help.about", "help.keys" }) {
            window.commands().action(QString::fromLatin1(id))->trigger();
            QTRY_VERIFY2(QApplication::activeWindow() != &window || window.findChild<QDialog*>(), id);
            auto* dialog = window.findChild<QDialog*>();
            QVERIFY(dialog && dialog->isVisible());
            QVERIFY2(nameless(*dialog).isEmpty(), qPrintable(nameless(*dialog).join(QLatin1Char('\n'))));
            delete dialog;
        }
        QVERIFY(diagnosticsText(window).contains(QString::fromLatin1(qVersion())));
    }

    void aPlotCommandWithoutAPlotSaysSo() {
        MainWindow window(*m_folder / "runs");
        open(window);
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(window.findChild<MessageBar*>());
        bool told = false;
        for (const MessageBar* bar : window.findChildren<MessageBar*>())
            told = told || bar->text().contains(QStringLiteral("no plot"));
        QVERIFY(told);
    }

private:
    // Keys reach the window that is active.
    static void open(MainWindow& window) {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    static QAbstractButton* buttonWith(const QWidget& root, const QString& text) {
        for (QAbstractButton* button : root.findChildren<QAbstractButton*>())
            if (button->text().startsWith(text))
                return button;
        return nullptr;
    }

    static void choose(const KeysDialog& dialog, const QString& id) {
        auto* table = dialog.findChild<QTableWidget*>();
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->data(Qt::UserRole).toString() == id)
                table->setCurrentCell(row, 1);
    }

    test::ScratchFolder m_settings;
    std::unique_ptr<test::ScratchFolder> m_folder;
};

BYOL_GUI_TEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
