#include "tests/support/test_support.h"
#include "tests/ui/datasets/file_server.h"
#include "ui/datasets/downloads.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace byol;
using namespace byol::ui;
using Phase = InstallState::Phase;

namespace {

QByteArray noise(int bytes) {
    QByteArray all(bytes, Qt::Uninitialized);
    QRandomGenerator random(7);
    for (char& byte : all)
        byte = static_cast<char>(random.bounded(256));
    return all;
}

QString md5(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDownloads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
    }

    void init() {
        QSettings().clear();
        qunsetenv("http_proxy");
        qunsetenv("BYOL_DATASET_MIRROR");
        m_sets = QString::fromStdString((m_folder / QTest::currentTestFunction()).string());
        setDatasetsFolder(m_sets);
        m_server = std::make_unique<test::FileServer>();
        QVERIFY(m_server->isListening());
        m_downloads = std::make_unique<Downloads>();
        m_downloads->setPatience({ .stallMs = 2'000, .retryMs = 20, .retries = 2 });
        m_first = noise(300'000);
        m_second = noise(5'000).toHex();
        m_server->files = { { "/a.gz", m_first }, { "/b.gz", m_second } };
        m_set = {};
        m_set.id = "tiny";
        m_set.name = "Tiny";
        m_set.url = m_server->url();
        m_set.markers = { "a.gz", "b.gz" };
        m_set.files = { { "a.gz", m_first.size(), md5(m_first), "MD5" },
            { "b.gz", m_second.size(), md5(m_second), "MD5" } };
    }

    void cleanup() {
        m_downloads.reset();
        m_server.reset();
    }

    void aDatasetArrivesWhole() {
        QSignalSpy changes(m_downloads.get(), &Downloads::changed);
        m_downloads->start(m_set);
        QCOMPARE(phase(), Phase::downloading);
        QTRY_COMPARE(phase(), Phase::installed);
        const InstallState state = m_downloads->state("tiny");
        QCOMPARE(state.folder, m_sets + "/tiny");
        QCOMPARE(state.received, state.total);
        QVERIFY(!state.unverified);
        QCOMPARE(contents(m_sets + "/tiny/a.gz"), m_first);
        QCOMPARE(contents(m_sets + "/tiny/b.gz"), m_second);
        QCOMPARE(
            QDir(m_sets).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList { "tiny" });
        QVERIFY(changes.size() >= 3);
    }

    void aCutConnectionGoesOnWhereItBroke() {
        m_server->cutOnce = { "/a.gz" };
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        QCOMPARE(contents(m_sets + "/tiny/a.gz"), m_first);
        QCOMPARE(m_server->ranges.size(), 3);
        QCOMPARE(m_server->ranges[1], QByteArray("bytes=150000-"));
        QCOMPARE(m_server->bodyBytes, m_first.size() + m_second.size()); // nothing was sent twice
    }

    void aServerWithoutRangesBeginsAnew() {
        m_server->cutOnce = { "/a.gz" };
        m_server->knowsRanges = false;
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        QCOMPARE(contents(m_sets + "/tiny/a.gz"), m_first);
        QCOMPARE(m_server->bodyBytes, m_first.size() + m_first.size() / 2 + m_second.size());
    }

    void pausingKeepsWhatArrived() {
        m_server->chunkDelayMs = 2;
        m_downloads->start(m_set);
        QTRY_VERIFY(m_downloads->state("tiny").received > 20'000);
        m_downloads->pause("tiny");
        QTRY_COMPARE(phase(), Phase::paused);
        const qint64 there = QFileInfo(m_sets + "/.downloads/tiny/a.gz.part").size();
        QVERIFY(there >= 20'000 && there < m_first.size());
        m_server->chunkDelayMs = 0;
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        QCOMPARE(m_server->ranges[1], "bytes=" + QByteArray::number(there) + "-");
        QCOMPARE(contents(m_sets + "/tiny/a.gz"), m_first);
    }

    void closingTheWindowKeepsWhatArrived() {
        m_server->chunkDelayMs = 2;
        m_downloads->start(m_set);
        QTRY_VERIFY(m_downloads->state("tiny").received > 20'000);
        m_downloads.reset();
        const qint64 there = QFileInfo(m_sets + "/.downloads/tiny/a.gz.part").size();
        QVERIFY(there >= 20'000);
        m_server->chunkDelayMs = 0;
        m_downloads = std::make_unique<Downloads>();
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        QCOMPARE(m_server->ranges[1], "bytes=" + QByteArray::number(there) + "-");
    }

    void cancellingRemovesWhatArrived() {
        m_server->chunkDelayMs = 2;
        m_downloads->start(m_set);
        QTRY_VERIFY(m_downloads->state("tiny").received > 5'000);
        m_downloads->cancel("tiny");
        QTRY_COMPARE(phase(), Phase::cancelled);
        QVERIFY(!QFile::exists(m_sets + "/.downloads/tiny"));
        QVERIFY(!QFile::exists(m_sets + "/tiny"));
    }

    void aWrongChecksumIsRefusedAndDeleted() {
        m_server->files["/b.gz"][17] = '!';
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::failed);
        const QString problem = m_downloads->state("tiny").problem;
        QVERIFY2(problem.contains(m_set.files[1].checksum) && problem.contains("b.gz"), qPrintable(problem));
        QVERIFY(!QFile::exists(m_sets + "/.downloads/tiny/b.gz.part"));
        QVERIFY(!QFile::exists(m_sets + "/tiny"));
        // What was right is kept: only the wrong file is asked for again.
        m_server->files["/b.gz"] = m_second;
        m_server->ranges.clear();
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        QCOMPARE(m_server->ranges.size(), 1);
    }

    void withoutAChecksumTheUserIsTold() {
        m_set.files[1].checksum.clear();
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        QVERIFY(m_downloads->state("tiny").unverified);
    }

    void aMissingFileIsToldAtOnce() {
        m_server->files.remove("/b.gz");
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::failed);
        QVERIFY(m_downloads->state("tiny").problem.contains("404"));
        QCOMPARE(m_server->ranges.size(), 2);
    }

    void aServerInTroubleIsAskedAgainAndThenTold() {
        m_server->refuseWith = 503;
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::failed);
        QVERIFY(m_downloads->state("tiny").problem.contains("503"));
        QCOMPARE(m_server->ranges.size(), 3);
    }

    void noServerIsTold() {
        m_server->close();
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::failed);
        QVERIFY(m_downloads->state("tiny").problem.contains("127.0.0.1"));
    }

    void redirectionsAreFollowed() {
        m_server->redirects["/a.gz"] = m_server->url() + "moved/a.gz";
        m_server->files["/moved/a.gz"] = m_first;
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        QCOMPARE(contents(m_sets + "/tiny/a.gz"), m_first);
    }

    void theMirrorIsAsked() {
        setGeneralMirror(m_server->url() + "mirror");
        m_set.url = "http://127.0.0.1:9/"; // would not answer
        m_server->files = { { "/mirror/tiny/a.gz", m_first }, { "/mirror/tiny/b.gz", m_second } };
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
    }

    void theProxyOfTheEnvironmentIsAsked() {
        qputenv("http_proxy", m_server->url().toLatin1());
        m_set.url = "http://far.example/";
        m_server->files = { { "http://far.example/a.gz", m_first }, { "http://far.example/b.gz", m_second } };
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        qunsetenv("http_proxy");
    }

    void archivesAreUnpacked() {
        pack(m_folder / "good");
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::installed);
        QCOMPARE(contents(m_sets + "/tiny/train.bin"), QByteArray("pictures"));
        QCOMPARE(QDir(m_sets + "/tiny").entryList(QDir::Files), QStringList { "train.bin" });
        QVERIFY(!QFile::exists(m_sets + "/.downloads"));
    }

    void anArchiveOfSomethingElseIsRefused() {
        pack(m_folder / "other");
        m_set.markers = { "train.bin", "test.bin" };
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::failed);
        QVERIFY(!QFile::exists(m_sets + "/tiny"));
    }

    void aFullDiskIsSeenBefore() {
        pack(m_folder / "large");
        m_set.unpackedSize = std::numeric_limits<qint64>::max() / 4;
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::failed);
        QVERIFY(m_server->ranges.isEmpty());
        QVERIFY2(m_downloads->state("tiny").problem.contains("left"), qPrintable(m_downloads->state("tiny").problem));
    }

    void aFolderInTheWayIsLeftAlone() {
        QDir().mkpath(m_sets + "/tiny/mine");
        m_downloads->start(m_set);
        QTRY_COMPARE(phase(), Phase::failed);
        QVERIFY(QFile::exists(m_sets + "/tiny/mine"));
        QVERIFY(m_server->ranges.isEmpty());
    }

    void speedAndTimeLeftAreTold() {
        m_server->chunkDelayMs = 5;
        m_downloads->start(m_set);
        QTRY_VERIFY(m_downloads->speed("tiny") > 0);
        const double seconds = m_downloads->secondsLeft("tiny");
        QVERIFY2(seconds > 0 && seconds < 60, qPrintable(QString::number(seconds)));
    }

private:
    Phase phase() const { return m_downloads->state("tiny").phase; }

    // The dataset becomes one archive with a folder in it.
    void pack(const std::filesystem::path& folder) {
        const QString from = QString::fromStdString(folder.string());
        QDir().mkpath(from + "/tiny-v2");
        QFile file(from + "/tiny-v2/train.bin");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("pictures");
        file.close();
        QCOMPARE(QProcess::execute("tar", { "-czf", from + "/t.tgz", "-C", from, "tiny-v2" }), 0);
        const QByteArray archive = contents(from + "/t.tgz");
        m_server->files["/t.tgz"] = archive;
        m_set.unpack = true;
        m_set.markers = { "train.bin" };
        m_set.files = { { "t.tgz", archive.size(), md5(archive), "MD5" } };
    }

    test::ScratchFolder m_folder;
    QString m_sets;
    std::unique_ptr<test::FileServer> m_server;
    std::unique_ptr<Downloads> m_downloads;
    KnownDataset m_set;
    QByteArray m_first;
    QByteArray m_second;
};

QTEST_GUILESS_MAIN(TestDownloads)
#include "test_downloads.moc"
