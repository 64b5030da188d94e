#include "core/base/error/error.h"
#include "tests/support/test_support.h"
#include "ui/datasets/archive.h"
#include "ui/datasets/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace byol;
using namespace byol::ui;

namespace {

const KnownDataset& known(const QString& id) {
    return *std::ranges::find(knownDatasets(), id, &KnownDataset::id);
}

void write(const QString& path, const QByteArray& bytes = "x") {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
    }

    void init() {
        QSettings().clear();
        qunsetenv("BYOL_DATASET_MIRROR");
        qunsetenv("BYOL_DATASETS");
    }

    void everyEntryIsWhole() {
        QVERIFY(knownDatasets().size() >= 8);
        static const QRegularExpression md5(QStringLiteral("^[0-9a-f]{32}$"));
        QStringList ids;
        for (const KnownDataset& dataset : knownDatasets()) {
            QVERIFY2(!ids.contains(dataset.id), qPrintable(dataset.id));
            ids << dataset.id;
            QVERIFY2(dataset.train > 0 && dataset.test > 0 && dataset.classes > 1, qPrintable(dataset.id));
            QVERIFY2(dataset.homepage.isValid() && !dataset.homepage.host().isEmpty(), qPrintable(dataset.id));
            QVERIFY2(dataset.citation.startsWith(QLatin1Char('@')) && dataset.citation.endsWith(QLatin1Char('}')),
                qPrintable(dataset.id));
            QVERIFY2(!dataset.markers.isEmpty() && !dataset.about.isEmpty(), qPrintable(dataset.id));
            for (const DatasetFile& file : dataset.files) {
                QVERIFY2(file.size > 0, qPrintable(file.name));
                QVERIFY2(file.checksum.isEmpty() || md5.match(file.checksum).hasMatch(), qPrintable(file.name));
                QVERIFY2(QUrl(dataset.url + file.name, QUrl::StrictMode).isValid(), qPrintable(file.name));
            }
            QCOMPARE(dataset.checksumSource.isEmpty(), dataset.files.empty());
        }
        QVERIFY(!known(QStringLiteral("imagenet")).canDownload());
        QCOMPARE(known(QStringLiteral("fashion-mnist")).downloadSize(), 30'878'645);
    }

    void whatIsNoCatalogueIsRefused() {
        QVERIFY_EXCEPTION_THROWN(parseCatalogue("datasets = [", "broken.toml"), Error);
        QVERIFY_EXCEPTION_THROWN(parseCatalogue("[[datasets]]\nid = \"a\"", "nameless.toml"), Error);
        QVERIFY_EXCEPTION_THROWN(
            parseCatalogue("[[datasets]]\nid = \"a\"\nname = \"A\"\nhomepage = \"http://a\"\nurl = \"http://a/\"\n"
                           "files = [{ name = \"../passwd\" }]",
                "climbing.toml"),
            Error);
    }

    void mirrorsReplaceTheAddress() {
        const KnownDataset& dataset = known(QStringLiteral("cifar-10"));
        const DatasetFile& file = dataset.files.front();
        QCOMPARE(addressOf(dataset, file).toString(), dataset.url + file.name);
        setGeneralMirror(QStringLiteral("http://mirror.example/all"));
        QCOMPARE(addressOf(dataset, file).toString(), "http://mirror.example/all/cifar-10/cifar-10-binary.tar.gz");
        setMirrorOf(dataset.id, QStringLiteral("http://near.example/"));
        QCOMPARE(addressOf(dataset, file).toString(), "http://near.example/cifar-10-binary.tar.gz");
        setMirrorOf(dataset.id, {});
        qputenv("BYOL_DATASET_MIRROR", "https://other.example");
        QVERIFY(mirrorIsFromEnvironment());
        QCOMPARE(addressOf(dataset, file).toString(), "https://other.example/cifar-10/cifar-10-binary.tar.gz");
    }

    void mirrorsAreWebAddresses() {
        QVERIFY(isMirror({}));
        QVERIFY(isMirror(QStringLiteral("http://127.0.0.1:8000/sets")));
        QVERIFY(!isMirror(QStringLiteral("file:///etc")));
        QVERIFY(!isMirror(QStringLiteral("mirror.example")));
        QVERIFY(!isMirror(QStringLiteral("http://")));
    }

    void foldersAreRecognised() {
        const QString base = QString::fromStdString((m_folder / "sets").string());
        setDatasetsFolder(base);
        const KnownDataset& mnist = known(QStringLiteral("mnist"));
        QCOMPARE(installedIn(mnist, candidateFolders(mnist)), QString());
        for (const QString& marker : mnist.markers) // unpacked ones count too
            write(base + QStringLiteral("/mnist/") + marker.chopped(3));
        QCOMPARE(installedIn(mnist, candidateFolders(mnist)), base + QStringLiteral("/mnist"));
        const KnownDataset& cifar = known(QStringLiteral("cifar-100"));
        write(base + QStringLiteral("/cifar-100-binary/train.bin"));
        QCOMPARE(installedIn(cifar, candidateFolders(cifar)), QString());
        write(base + QStringLiteral("/cifar-100-binary/test.bin"));
        QCOMPARE(installedIn(cifar, candidateFolders(cifar)), base + QStringLiteral("/cifar-100-binary"));
        const QString own = QString::fromStdString((m_folder / "elsewhere").string());
        write(own + QStringLiteral("/train.bin"));
        write(own + QStringLiteral("/test.bin"));
        setPlaceOf(cifar.id, own);
        QCOMPARE(installedIn(cifar, candidateFolders(cifar)), own);
    }

    void debiansFashionMnistIsRecognised() {
        const KnownDataset& fashion = known(QStringLiteral("fashion-mnist"));
        const QString place = QStringLiteral("/usr/share/datasets/fashion-mnist");
        QVERIFY(candidateFolders(fashion).contains(place));
        if (!QDir(place).exists())
            QSKIP("the package dataset-fashion-mnist is not installed");
        QCOMPARE(installedIn(fashion, candidateFolders(fashion)), place);
    }

    void theFolderComesFromTheSettingsThenTheEnvironment() {
        QVERIFY(datasetsFolder().endsWith(QLatin1String("/byol-datasets")));
        qputenv("BYOL_DATASETS", "/somewhere/sets/");
        QCOMPARE(datasetsFolder(), "/somewhere/sets");
        setDatasetsFolder(QStringLiteral("/chosen"));
        QCOMPARE(datasetsFolder(), "/chosen");
    }

    void unsafeMembersAreFound_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("safe");
        QTest::newRow("file") << "-rw-r--r-- 0/0 123 2009-06-04 20:45:12 a/b c.bin" << true;
        QTest::newRow("folder") << "drwxr-xr-x 1000/1000 0 2009-06-04 20:45 a/" << true;
        QTest::newRow("dots in a name") << "-rw-r--r-- 0/0 1 2009-06-04 20:45 a/..b.bin" << true;
        QTest::newRow("climbs") << "-rw-r--r-- 0/0 1 2009-06-04 20:45 a/../../b" << false;
        QTest::newRow("absolute") << "-rw-r--r-- 0/0 1 2009-06-04 20:45 /etc/passwd" << false;
        QTest::newRow("link") << "lrwxrwxrwx 0/0 0 2009-06-04 20:45 a -> /etc" << false;
        QTest::newRow("hard link") << "hrw-r--r-- 0/0 0 2009-06-04 20:45 a link to b" << false;
        QTest::newRow("device") << "crw-rw-rw- 0/0 1,3 2009-06-04 20:45 null" << false;
        QTest::newRow("not a listing") << "nonsense" << false;
    }

    void unsafeMembersAreFound() {
        QFETCH(QString, line);
        QFETCH(bool, safe);
        QCOMPARE(unsafeMember(line + QLatin1Char('\n')).isEmpty(), safe);
    }

    void nothingIsUnpackedOfAnArchiveWithALink() {
        const QString from = QString::fromStdString((m_folder / "packed").string());
        write(from + QStringLiteral("/data/a.bin"));
        QFile::link(QStringLiteral("/etc"), from + QStringLiteral("/data/way-out"));
        const QString archive = QString::fromStdString((m_folder / "bad.tar.gz").string());
        QCOMPARE(QProcess::execute("tar", { "-czf", archive, "-C", from, "data" }), 0);
        const QString target = QString::fromStdString((m_folder / "target").string());
        QDir().mkpath(target);
        const std::atomic_bool stop = false;
        QVERIFY_EXCEPTION_THROWN(unpackArchive(archive, target, stop), Error);
        QVERIFY(QDir(target).isEmpty());
        QFile::remove(from + QStringLiteral("/data/way-out"));
        QCOMPARE(QProcess::execute("tar", { "-czf", archive, "-C", from, "data" }), 0);
        unpackArchive(archive, target, stop);
        QVERIFY(QFile::exists(target + QStringLiteral("/data/a.bin")));
    }

    void aBrokenArchiveIsAnError() {
        const QString archive = QString::fromStdString((m_folder / "broken.tar.gz").string());
        write(archive, "this is not an archive");
        const std::atomic_bool stop = false;
        QVERIFY_EXCEPTION_THROWN(unpackArchive(archive, QString::fromStdString(m_folder.path().string()), stop), Error);
    }

private:
    test::ScratchFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
