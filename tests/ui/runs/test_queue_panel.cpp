#include "core/base/queue/run_queue.h"
#include "core/base/run/run_folder.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/common/run_starter.h"
#include "ui/common/workspace.h"
#include "ui/runs/queue_model.h"
#include "ui/runs/queue_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace byol;
using namespace byol::ui;

namespace {

QStringList order(const std::filesystem::path& runs) {
    QStringList names;
    for (const QueueItem& item : read_queue(runs).items)
        names << QString::fromStdString(item.run.filename().string());
    return names;
}

QStringList list(std::initializer_list<const char*> names) {
    QStringList made;
    for (const char* name : names)
        made << QString::fromLatin1(name);
    return made;
}

QToolButton* button(QWidget& widget, const QString& name) {
    for (QToolButton* each : widget.findChildren<QToolButton*>())
        if (each->defaultAction() && each->defaultAction()->text() == name)
            return each;
    return nullptr;
}

} // namespace

class TestQueuePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<test::ScratchFolder>();
        m_runs = *m_folder / "runs";
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder->path().string()));
        const QString engine = QString::fromStdString((*m_folder / "byol").string());
        QFile file(engine);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n[ \"$1\" = devices ] && echo '{\"devices\":[{\"id\":\"cpu\"},{\"id\":\"cuda:1\"}]}'\n"
                   "echo \"$@\" >> \"$(dirname \"$0\")/asked\"\n");
        file.close();
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        qputenv("BYOL_ENGINE", engine.toUtf8());
    }
    void cleanup() {
        m_folder.reset();
        qunsetenv("BYOL_ENGINE");
    }

    void isNotThereWhileNothingWaits() {
        Workspace workspace(m_runs);
        RunStarter starter(workspace);
        QWidget parent;
        QueuePanel panel(workspace, starter, &parent);
        parent.show();
        QVERIFY(!panel.isVisible());
        fill({ "a" });
        QTRY_VERIFY_WITH_TIMEOUT(panel.isVisible(), 4000);
        remove_from_queue(m_runs, m_runs / "a");
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isVisible(), 4000);
    }

    void keysChangeTheOrder() {
        fill({ "a", "b", "c" });
        Workspace workspace(m_runs);
        RunStarter starter(workspace);
        QueuePanel panel(workspace, starter);
        panel.show();
        QTRY_COMPARE(panel.table()->model()->rowCount(), 3);
        panel.table()->selectRow(2);
        panel.table()->setFocus();
        QTest::keyClick(panel.table(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(order(m_runs), list({ "a", "c", "b" }));
        QTRY_COMPARE(panel.table()->selectionModel()->selectedRows().value(0).row(), 1); // it stays chosen
        QTRY_COMPARE(workspace.queue().items[1].run.filename().string(), std::string("c"));
        QTest::keyClick(panel.table(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(order(m_runs), list({ "a", "b", "c" }));
        QTRY_COMPARE(panel.table()->selectionModel()->selectedRows().value(0).row(), 2);
        QTest::keyClick(panel.table(), Qt::Key_Delete);
        QTRY_COMPARE(order(m_runs), list({ "a", "b" }));
        QVERIFY(std::filesystem::exists(m_runs / "c" / "run.sqlite"));
    }

    void draggingAsksForThePlace() {
        QueueModel model([](const std::filesystem::path&) { return nullptr; });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQueue({ { { "/runs/a", "" }, { "/runs/b", "" }, { "/runs/c", "" } }, false });
        QSignalSpy moved(&model, &QueueModel::moveRequested);
        const auto drop = [&](int from, int to) {
            const std::unique_ptr<QMimeData> data(model.mimeData({ model.index(from, 0) }));
            QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, to, 0, {}));
        };
        drop(0, 2); // between b and c
        QCOMPARE(moved.takeFirst().at(1).toInt(), 1);
        drop(2, 0);
        QCOMPARE(moved.takeFirst().at(1).toInt(), 0);
        drop(0, -1); // below all
        QCOMPARE(moved.takeFirst().at(1).toInt(), 2);
        QCOMPARE(model.index(0, QueueModel::State).data().toString(), QStringLiteral("Not found"));
    }

    void theDeviceIsChosen() {
        fill({ "a" });
        Workspace workspace(m_runs);
        RunStarter starter(workspace);
        QueuePanel panel(workspace, starter);
        panel.show();
        QTRY_COMPARE(panel.table()->model()->rowCount(), 1);
        QTRY_VERIFY(QFile::exists(QString::fromStdString((*m_folder / "asked").string())));
        QTest::qWait(200);
        const QModelIndex cell = panel.table()->model()->index(0, QueueModel::Device);
        QCOMPARE(cell.data().toString(), QStringLiteral("As in the Settings"));
        panel.table()->edit(cell);
        auto* box = panel.table()->findChild<QComboBox*>();
        QVERIFY(box);
        box->setCurrentIndex(box->findData(QStringLiteral("cuda:1")));
        QVERIFY(box->currentIndex() >= 0);
        Q_EMIT box->activated(box->currentIndex());
        QTRY_COMPARE(read_queue(m_runs).items.front().device, std::string("cuda:1"));
        QTRY_COMPARE(cell.data().toString(), QStringLiteral("GPU 1"));
    }

    void continuingStartsTheRunner() {
        fill({ "a" });
        pause_queue(m_runs, true);
        Workspace workspace(m_runs);
        RunStarter starter(workspace);
        QueuePanel panel(workspace, starter);
        panel.show();
        QTRY_VERIFY(button(panel, QStringLiteral("Continue Queue")));
        QTest::mouseClick(button(panel, QStringLiteral("Continue Queue")), Qt::LeftButton);
        QTRY_VERIFY(!read_queue(m_runs).paused);
        QTRY_VERIFY(asked().contains("queue run --runs"));
    }

private:
    void fill(const std::vector<std::string>& names) {
        for (const std::string& name : names)
            add_to_queue(m_runs, create_run(m_runs, name, "[data]\npath = '/tmp'\n"));
    }
    QByteArray asked() const {
        QFile file(QString::fromStdString((*m_folder / "asked").string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<test::ScratchFolder> m_folder;
    std::filesystem::path m_runs;
};

BYOL_GUI_TEST_MAIN(TestQueuePanel)
#include "test_queue_panel.moc"
