#include "tests/support/test_support.h"
#include "ui/common/background.h"
#include "ui/common/engine_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace byol;
using namespace byol::ui;

namespace {

// A stand-in for byol that is quick and says what it was asked.
QString fakeEngine(const test::ScratchFolder& folder, const QByteArray& body) {
    const QString path = QString::fromStdString((folder / "byol").string());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body);
    file.close();
    file.setPermissions(file.permissions() | QFile::ExeOwner);
    return path;
}

} // namespace

class TestBackground : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("BYOL_ENGINE"); }

    void theNewestRequestWins() {
        LatestOnly runner;
        std::atomic<bool> started = false;
        QList<int> answers;
        runner.start(
            [&](const LatestOnly::Stale& stale) {
                started = true;
                while (!stale())
                    QThread::msleep(1);
                return 1;
            },
            [&](int value) { answers << value; });
        QTRY_VERIFY(started);
        for (int i = 2; i <= 50; ++i)
            runner.start([i](const LatestOnly::Stale&) { return i; }, [&](int value) { answers << value; });
        QTRY_COMPARE(answers, QList<int> { 50 });
        QTest::qWait(20);
        QCOMPARE(answers, QList<int> { 50 });
    }

    void aFailureIsASentence() {
        LatestOnly runner;
        QString told;
        runner.start([](const LatestOnly::Stale&) -> int { throw std::runtime_error("the disk is full"); }, [](int) {},
            [&](const QString& sentence) { told = sentence; });
        QTRY_COMPARE(told, QStringLiteral("the disk is full"));
    }

    void nothingArrivesAfterTheEnd() {
        bool arrived = false;
        {
            LatestOnly runner;
            runner.start(
                [](const LatestOnly::Stale&) {
                    QThread::msleep(20);
                    return 1;
                },
                [&](int) { arrived = true; });
        }
        QTest::qWait(50);
        QVERIFY(!arrived);
        auto receiver = std::make_unique<QObject>();
        inBackground(
            receiver.get(),
            [] {
                QThread::msleep(20);
                return 1;
            },
            [&](int) { arrived = true; }, {});
        receiver.reset();
        QTest::qWait(80);
        QVERIFY(!arrived);
    }

    void everyBackgroundAnswerArrives() {
        int sum = 0;
        for (int i = 1; i <= 20; ++i)
            inBackground(
                this, [i] { return i; }, [&](int value) { sum += value; }, {});
        QTRY_COMPARE(sum, 210);
    }

    void aQueryAnswersWithCodeAndOutput() {
        const test::ScratchFolder folder;
        qputenv("BYOL_ENGINE", fakeEngine(folder, "echo \"$1|$2\"; echo trouble >&2; exit 3\n").toUtf8());
        EngineQuery query;
        int code = 0;
        QByteArray output;
        QString error;
        query.start({ QStringLiteral("devices"), QStringLiteral("näme with space") },
            [&](int exitCode, const QByteArray& text, const QString& errorText) {
                code = exitCode;
                output = text;
                error = errorText;
            });
        QTRY_COMPARE(code, 3);
        QCOMPARE(output.trimmed(), QByteArray("devices|näme with space"));
        QCOMPARE(error, QStringLiteral("trouble"));
    }

    // Also while the engine is still being started; the answer of the cancelled question never comes.
    void cancellingWaitsForNobody() {
        const test::ScratchFolder folder;
        qputenv("BYOL_ENGINE", fakeEngine(folder, "[ \"$1\" = slow ] && exec sleep 60; echo quick\n").toUtf8());
        EngineQuery query;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 5; ++i)
            query.start({ QStringLiteral("slow") }, [](int, const QByteArray&, const QString&) { QFAIL("answered"); });
        QVERIFY(query.isRunning());
        query.cancel();
        QVERIFY(!query.isRunning());
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QByteArray output;
        query.start({ QStringLiteral("quick") }, [&](int, const QByteArray& text, const QString&) { output = text; });
        QTRY_COMPARE(output.trimmed(), QByteArray("quick"));
        QVERIFY(!query.isRunning());
    }

    void aMissingEngineIsASentence() {
        qputenv("BYOL_ENGINE", "/nowhere/byol");
        EngineQuery query;
        QString error;
        query.start({ QStringLiteral("devices") }, [&](int, const QByteArray&, const QString& text) { error = text; });
        QTRY_VERIFY(error.contains(QStringLiteral("/nowhere/byol")));
        QString problem;
        QCOMPARE(startEngine({ QStringLiteral("devices") }, &problem), qint64 { 0 });
        QVERIFY(problem.contains(QStringLiteral("/nowhere/byol")));
    }

    void aDetachedEngineWritesItsLog() {
        const test::ScratchFolder folder;
        qputenv("BYOL_ENGINE", fakeEngine(folder, "echo \"$@\" >&2\n").toUtf8());
        const std::filesystem::path run = folder / "un любой run";
        std::filesystem::create_directories(run);
        QString problem;
        QVERIFY2(startWorker(run, &problem) > 0, qPrintable(problem));
        QFile log(QString::fromStdString((run / "worker.log").string()));
        QTRY_VERIFY(log.exists() && log.size() > 0);
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(log.readAll()).trimmed(),
            QStringLiteral("pretrain --resume ") + QString::fromStdString(run.string()));
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "test_background.moc"
