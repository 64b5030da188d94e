#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "tests/ui/datasets/file_server.h"
#include "translations/translators.h"
#include "ui/common/theme.h"
#include "ui/datasets/datasets_page.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr QSize pictureSize(1280, 800);
constexpr int settleMs = 600;

QString pictureFolder() {
    const QString folder = qEnvironmentVariable("BYOL_SCREENSHOT_DIR", QStringLiteral(BYOL_SCREENSHOT_DIR));
    QDir().mkpath(folder);
    return folder;
}

} // namespace

/// Pictures of the Datasets page; the downloads come from a server in this program.
class TestDatasetsPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English));
        installTranslators(*qApp, QLocale());
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
    }

    void init() {
        QSettings().clear();
        qputenv("HOME", m_folder.path().string().c_str()); // the folder of datasets is in it
        qunsetenv("BYOL_DATASET_MIRROR");
    }

    void pages_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("datasets-light") << pictureSize << false;
        QTest::newRow("datasets-dark") << pictureSize << true;
        QTest::newRow("small-datasets") << QSize() << false;
    }

    void pages() {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        applyAppearance(dark ? Appearance::dark : Appearance::light);
        MainWindow window(m_folder / "runs");
        window.resize(size.isEmpty() ? window.minimumSize() : size);
        open(window);
        save(window);
    }

    void downloading() {
        applyAppearance(Appearance::light);
        test::FileServer server;
        server.files["/cifar-10/cifar-10-binary.tar.gz"] = QByteArray(170'052'171 / 64, 'x');
        server.chunkDelayMs = 1;
        qputenv("BYOL_DATASET_MIRROR", server.url().toLatin1());
        MainWindow window(m_folder / "runs");
        window.resize(pictureSize);
        DatasetsPage* page = open(window);
        page->findChild<QTableView*>()->selectRow(3);
        page->findChild<QPushButton*>("download")->click();
        QTRY_VERIFY_WITH_TIMEOUT(page->downloads().state("cifar-10").received > 800'000, 20'000);
        QTRY_VERIFY(page->downloads().speed("cifar-10") > 0);
        QTest::qWait(settleMs);
        save(window, QStringLiteral("datasets-downloading"));
        page->downloads().cancel("cifar-10");
        QTRY_COMPARE(page->downloads().state("cifar-10").phase, InstallState::Phase::cancelled);
    }

    void badChecksum() {
        applyAppearance(Appearance::light);
        test::FileServer server;
        server.files["/mnist/train-images-idx3-ubyte.gz"] = "not what it should be";
        qputenv("BYOL_DATASET_MIRROR", server.url().toLatin1());
        MainWindow window(m_folder / "runs");
        window.resize(pictureSize);
        DatasetsPage* page = open(window);
        page->findChild<QTableView*>()->selectRow(1);
        page->findChild<QPushButton*>("download")->click();
        QTRY_COMPARE(page->downloads().state("mnist").phase, InstallState::Phase::failed);
        QTest::qWait(settleMs);
        save(window, QStringLiteral("datasets-bad-checksum"));
    }

private:
    static DatasetsPage* open(MainWindow& window) {
        window.show();
        window.showPage(QStringLiteral("datasets"));
        QTest::qWait(settleMs);
        return window.findChild<DatasetsPage*>();
    }

    static void save(MainWindow& window, const QString& name = QString::fromLatin1(QTest::currentDataTag())) {
        QVERIFY(window.grab().save(pictureFolder() + QLatin1Char('/') + name + QStringLiteral(".png")));
    }

    test::ScratchFolder m_folder;
};

BYOL_GUI_TEST_MAIN(TestDatasetsPictures)
#include "test_datasets_pictures.moc"
