#include "core/base/config/config_file.h"
#include "core/base/run/run_about.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/inspector/facts.h"
#include "ui/inspector/inspector.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace byol;
using namespace byol::ui;

namespace {

bool shows(const QWidget& widget, const QString& text) {
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->text() == text && label->isVisibleTo(&widget))
            return true;
    return false;
}

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        m_runs = *m_folder / "runs";
    }
    void cleanup() { m_folder.reset(); }

    void withoutARunItShowsTheWay() {
        Workspace workspace(m_runs);
        Inspector inspector(workspace);
        inspector.show();
        QSignalSpy asked(&workspace, &Workspace::pageRequested);
        QTest::keyClick(inspector.findChild<QPushButton*>(), Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
    }

    void tellsWhatIsKnown() {
        const auto run = test::make_sample_run(m_runs, { .name = "a", .mapped = false, .seed = 5 });
        Workspace workspace(m_runs);
        Inspector inspector(workspace);
        inspector.show();
        QTRY_COMPARE(workspace.runs().size(), std::size_t { 1 });
        workspace.setCurrentRun(run);
        QVERIFY(shows(inspector, QStringLiteral("a")));
        QVERIFY(shows(inspector, QStringLiteral("Finished")));
        QTRY_VERIFY(shows(inspector, QStringLiteral("program"))); // provenance
        QVERIFY(shows(inspector, QStringLiteral("%n settings differ from the preset cifar10-small."))
            || shows(inspector, QStringLiteral("1 settings differ from the preset cifar10-small.")));
    }

    void followsTheAppearance() {
        const auto run = test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        Workspace workspace(m_runs);
        Inspector inspector(workspace);
        inspector.show();
        QTRY_COMPARE(workspace.runs().size(), std::size_t { 1 });
        workspace.setCurrentRun(run);
        for (const Appearance appearance : { Appearance::dark, Appearance::light, Appearance::dark }) {
            applyAppearance(appearance);
            QTest::qWait(50);
            QVERIFY(shows(inspector, QStringLiteral("Finished")));
        }
    }

    void findsTheNearestPreset() {
        RunConfig config = preset_config("cifar10-small");
        config.data.path = "elsewhere";
        QVERIFY(nearestPreset(config).differences.empty());
        QCOMPARE(nearestPreset(config).preset, QStringLiteral("cifar10-small"));
        config.training.seed += 1;
        const RunFacts facts = nearestPreset(config);
        QCOMPARE(facts.differences.size(), std::size_t { 1 });
        QCOMPARE(facts.differences.front().path, QStringLiteral("training.seed"));
    }

    void notesAreKeptByThemselves() {
        const auto a = test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        const auto b = test::make_sample_run(m_runs, { .name = "b", .mapped = false, .seed = 2 });
        Workspace workspace(m_runs);
        Inspector inspector(workspace);
        inspector.show();
        QTRY_COMPARE(workspace.runs().size(), std::size_t { 2 });
        workspace.setCurrentRun(a);
        auto* notes = inspector.findChild<QPlainTextEdit*>();
        QTest::keyClicks(notes, QStringLiteral("collapsed at first"));
        QTRY_COMPARE_WITH_TIMEOUT(read_about(a).notes, std::string("collapsed at first"), 4000);
        QTest::keyClicks(notes, QStringLiteral("!"));
        workspace.setCurrentRun(b); // before the pause
        QVERIFY(notes->toPlainText().isEmpty());
        QTRY_COMPARE(read_about(a).notes, std::string("collapsed at first!"));
        QCOMPARE(read_about(b).notes, std::string());
    }

    void tagsAndStar() {
        const auto run = test::make_sample_run(m_runs, { .name = "a", .mapped = false });
        Workspace workspace(m_runs);
        Inspector inspector(workspace);
        inspector.show();
        QTRY_COMPARE(workspace.runs().size(), std::size_t { 1 });
        workspace.setCurrentRun(run);
        auto* tags = inspector.findChild<QLineEdit*>();
        QTest::keyClicks(tags, QStringLiteral("paper, seeds ,paper"));
        QTest::keyClick(tags, Qt::Key_Return);
        const std::vector<std::string> wanted { "paper", "seeds" };
        QTRY_COMPARE(read_about(run).tags, wanted);
        QTest::keyClick(inspector.findChild<QToolButton*>(), Qt::Key_Space);
        QTRY_VERIFY(read_about(run).starred);
        QCOMPARE(read_about(run).tags, wanted);
    }

private:
    std::unique_ptr<test::ScratchFolder> m_folder;
    std::filesystem::path m_runs;
};

BYOL_GUI_TEST_MAIN(TestInspector)
#include "test_inspector.moc"
