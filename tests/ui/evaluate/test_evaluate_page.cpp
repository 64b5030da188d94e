#include "core/base/safetensors/safetensors.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/sample_run.h"
#include "tests/support/test_support.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/evaluate/confusion_view.h"
#include "ui/evaluate/evaluate_page.h"
#include "ui/evaluate/evaluation_queue.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int patience = 10'000;

} // namespace

class TestEvaluatePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        m_runs = *m_folder / "runs";
    }
    void cleanup() {
        m_page.reset();
        m_workspace.reset();
        m_folder.reset();
        qunsetenv("BYOL_ENGINE");
    }

    void withoutARunThereIsNothingToEvaluate() {
        open({});
        QSignalSpy asked(m_workspace.get(), &Workspace::pageRequested);
        QPushButton* show = button(QStringLiteral("Show Runs"));
        QVERIFY(show);
        show->click();
        QCOMPARE(asked.first().first().toString(), QStringLiteral("runs"));
    }

    void theChoiceGoesToTheEngine() {
        useEngine("for word in \"$@\"; do echo \"$word\" >> \"$RECORD\"; done; exec sleep 30");
        open(test::make_sample_run(m_runs, { .name = "a", .mapped = false }));
        auto* start = m_page->findChild<QPushButton*>(QStringLiteral("evaluate"));
        QTRY_VERIFY_WITH_TIMEOUT(start->isVisible() && start->isEnabled(), patience);
        auto* neighbours = m_page->findChild<QSpinBox*>(QStringLiteral("knn.k"));
        QCOMPARE(neighbours->value(), 200);
        neighbours->setValue(20);
        m_page->findChild<QSpinBox*>(QStringLiteral("seeds"))->setValue(2);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(recorded().join(u' '),
            QStringLiteral("evaluate knn --run %1 --seeds 2 --set knn.k=20 --checkpoint last")
                .arg(QString::fromStdString((m_runs / "a").string())),
            patience);
        auto* queue = m_page->findChild<EvaluationQueue*>();
        QVERIFY(queue->isVisible());
        start->click(); // waits for the first
        QCOMPARE(queue->waiting(), 1);
        QTRY_VERIFY(button(QStringLiteral("Remove")));
        QTest::mouseClick(button(QStringLiteral("Remove")), Qt::LeftButton);
        QCOMPARE(queue->waiting(), 0);
    }

    void whatTheEngineComplainsOfIsReported() {
        useEngine("echo 'The dataset is not there.' >&2; exit 3");
        open(test::make_sample_run(m_runs, { .name = "a", .mapped = false }));
        QSignalSpy told(m_workspace.get(), &Workspace::reported);
        auto* start = m_page->findChild<QPushButton*>(QStringLiteral("evaluate"));
        QTRY_VERIFY_WITH_TIMEOUT(start->isVisible() && start->isEnabled(), patience);
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patience);
        QCOMPARE(told.first().at(0).value<Workspace::Severity>(), Workspace::Severity::error);
        QVERIFY(told.first().at(2).toString().contains(QStringLiteral("The dataset is not there.")));
        QTRY_VERIFY(!m_page->findChild<EvaluationQueue*>()->isVisible());
    }

    void withoutCheckpointsTheReasonIsSaid() {
        open(test::make_sample_run(m_runs, { .name = "a", .state = RunState::queued }));
        auto* start = m_page->findChild<QPushButton*>(QStringLiteral("evaluate"));
        QTRY_VERIFY_WITH_TIMEOUT(start->isVisible(), patience);
        QVERIFY(!start->isEnabled());
        QVERIFY(button(QStringLiteral("Show Monitor")));
        auto* method = m_page->findChild<QComboBox*>(QStringLiteral("evaluationMethod"));
        method->setCurrentIndex(method->findData(QStringLiteral("transfer")));
        QVERIFY(says(QStringLiteral("Choose the dataset to transfer to.")));
    }

    void theMistakesOpenTheirCell() {
        open(test::make_sample_run(m_runs, { .name = "a", .mapped = false }));
        auto* mistakes = m_page->findChild<QTableView*>(QStringLiteral("mistakes"));
        QTRY_VERIFY_WITH_TIMEOUT(mistakes->isVisible() && mistakes->model()->rowCount() > 0, patience);
        auto* images = m_page->findChild<QListView*>(QStringLiteral("cellImages"));
        QVERIFY(!images->isVisible());
        auto* view = m_page->findChild<ConfusionView*>();
        QSignalSpy opened(view, &ConfusionView::cellOpened);
        QTest::mouseClick(
            mistakes->viewport(), Qt::LeftButton, {}, mistakes->visualRect(mistakes->model()->index(0, 0)).center());
        QCOMPARE(opened.count(), 1);
        QVERIFY(images->isVisible());
        QVERIFY(says(QStringLiteral("Which images these are was not stored. Evaluate again to see them.")));
        QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("allMistakes")), Qt::LeftButton);
        QVERIFY(mistakes->isVisible());
    }

private:
    void open(const std::filesystem::path& run) {
        m_workspace = std::make_unique<Workspace>(m_runs);
        m_page = std::make_unique<EvaluatePage>(*m_workspace);
        m_page->resize(900, 700);
        m_page->show();
        m_page->setActive(true);
        if (!run.empty())
            m_workspace->setCurrentRun(run);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    QPushButton* button(const QString& text) const {
        for (QPushButton* each : m_page->findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }

    bool says(const QString& text) const {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->text() == text && label->isVisible())
                return true;
        return false;
    }

    void useEngine(const char* body) {
        const QString name = QString::fromStdString((*m_folder / "engine.sh").string());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("#!/bin/sh\n") + body + "\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("RECORD", (*m_folder / "record").string().c_str());
        qputenv("BYOL_ENGINE", name.toUtf8());
    }

    QStringList recorded() const {
        QFile file(QString::fromStdString((*m_folder / "record").string()));
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    }

    std::unique_ptr<test::ScratchFolder> m_folder;
    std::filesystem::path m_runs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<EvaluatePage> m_page;
};

BYOL_GUI_TEST_MAIN(TestEvaluatePage)
#include "test_evaluate_page.moc"
