#include "core/base/error/error.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/embedding/image_search.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

const QByteArray literal = R"({"split":"train","step":120,"neighbours":[{"index":7,"similarity":0.93,"label":2},
    {"index":11,"similarity":0.5,"label":-1}]})";

// An engine that answers `answer`, or fails with `error`.
void fakeEngine(const test::ScratchFolder& folder, const QByteArray& answer, const QByteArray& error = {}) {
    const QString path = QString::fromStdString((folder / "engine").string());
    QFile file(path);
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.write("#!/bin/sh\necho \"$@\" > \"$(dirname \"$0\")/arguments\"\n");
    file.write(error.isEmpty() ? "cat <<'END'\n" + answer + "\nEND\n" : "echo '" + error + "' >&2\nexit 1\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("BYOL_ENGINE", path.toUtf8());
}

} // namespace

class TestImageSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheAnswer() {
        const SearchAnswer answer = parseSearch(literal);
        QCOMPARE(answer.split, Split::train);
        QCOMPARE(answer.step, std::int64_t(120));
        QCOMPARE(answer.hits.size(), std::size_t(2));
        QCOMPARE(answer.hits[0].index, std::int64_t(7));
        QCOMPARE(answer.hits[0].similarity, 0.93);
        QCOMPARE(answer.hits[1].label, std::int64_t(-1));
    }

    void refusesWhatIsNoAnswer() {
        for (const QByteArray& text :
            { QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"neighbours\":3}") })
            QVERIFY_EXCEPTION_THROWN(parseSearch(text), Error);
    }

    void asksTheEngine() {
        const test::ScratchFolder folder;
        fakeEngine(folder, literal);
        ImageSearch search;
        QSignalSpy found(&search, &ImageSearch::found);
        QSignalSpy busy(&search, &ImageSearch::busyChanged);
        search.search(folder / "run", QStringLiteral("cat picture.png"), QStringLiteral("120"));
        QVERIFY(found.wait(5000));
        QCOMPARE(busy.first().first().toBool(), true);
        QCOMPARE(busy.last().first().toBool(), false);
        QFile arguments(QString::fromStdString((folder / "arguments").string()));
        QVERIFY(arguments.open(QIODevice::ReadOnly));
        const QByteArray line = arguments.readAll();
        QVERIFY(line.startsWith("search --run "));
        QVERIFY(line.contains("--image cat picture.png --json --checkpoint 120"));
    }

    void tellsWhatTheEngineSays() {
        const test::ScratchFolder folder;
        fakeEngine(folder, {}, "The picture cannot be read.");
        ImageSearch search;
        QSignalSpy failed(&search, &ImageSearch::failed);
        search.search(folder / "run", QStringLiteral("x.png"));
        QVERIFY(failed.wait(5000));
        QCOMPARE(failed.first().first().toString(), QStringLiteral("The picture cannot be read."));
        fakeEngine(folder, "no json");
        search.search(folder / "run", QStringLiteral("x.png"));
        QVERIFY(failed.wait(5000));
        QCOMPARE(failed.count(), 2);
    }
};

BYOL_GUI_TEST_MAIN(TestImageSearch)
#include "test_image_search.moc"
