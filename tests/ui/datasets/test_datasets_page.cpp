#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "tests/ui/datasets/file_server.h"
#include "ui/common/message_bar.h"
#include "ui/common/workspace.h"
#include "ui/datasets/datasets_model.h"
#include "ui/datasets/datasets_page.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace byol;
using namespace byol::ui;

class TestDatasetsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
        qunsetenv("BYOL_DATASET_MIRROR");
    }

    void init() {
        QSettings().clear();
        m_sets = QString::fromStdString((m_folder / QTest::currentTestFunction()).string());
        setDatasetsFolder(m_sets);
        m_server = std::make_unique<test::FileServer>();
        m_bytes = QByteArray(200'000, 'b');
        m_server->files = { { "/one.gz", m_bytes } };
        KnownDataset first;
        first.id = "first";
        first.name = "First";
        first.url = m_server->url();
        first.homepage = QUrl("https://first.example/");
        first.citation = "@misc{first}";
        first.markers = { "one.gz" };
        first.train = 10;
        first.test = 2;
        first.classes = 2;
        first.checksumSource = "its home page";
        const QByteArray hash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex();
        first.files = { { "one.gz", m_bytes.size(), QString::fromLatin1(hash), "MD5" } };
        KnownDataset second = first;
        second.id = "second";
        second.name = "Second";
        second.files.clear();
        m_workspace = std::make_unique<Workspace>(m_folder / "runs");
        m_page = std::make_unique<DatasetsPage>(*m_workspace, std::vector { first, second });
        m_page->downloads().setPatience({ .stallMs = 2'000, .retryMs = 20, .retries = 1 });
        m_page->resize(900, 600);
        m_page->show();
        m_page->setActive(true);
    }

    void cleanup() {
        m_page.reset();
        m_workspace.reset();
        m_server.reset();
    }

    void theModelKeepsItsPromises() {
        DatasetsModel model(knownDatasets());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setInstalled(0, "/somewhere");
        model.setState(1, { .phase = InstallState::Phase::downloading, .received = 25, .total = 100 });
        QCOMPARE(model.installedCount(), 1);
        QCOMPARE(model.index(0, DatasetsModel::State).data().toString(), "Ready");
        QCOMPARE(model.index(1, DatasetsModel::State).data().toString(), "25 %");
        QCOMPARE(model.rowOf("mnist"), 1);
        QCOMPARE(model.rowOf("nothing"), -1);
    }

    void downloadedByKeyAndUsed() {
        QSignalSpy used(m_workspace.get(), &Workspace::dataRequested);
        QSignalSpy shown(m_workspace.get(), &Workspace::pageRequested);
        QVERIFY(button("download")->isVisible());
        QVERIFY(!button("use")->isVisible());
        button("download")->setFocus();
        QTest::keyClick(button("download"), Qt::Key_Space);
        QTRY_VERIFY(button("use")->isVisible());
        QVERIFY(!button("download")->isVisible());
        QTest::mouseClick(button("use"), Qt::LeftButton);
        QCOMPARE(used.size(), 1);
        QCOMPARE(used.first().first().toString(), m_sets + "/first");
        QCOMPARE(shown.first().first().toString(), "configure");
    }

    void pausedContinuedAndCancelled() {
        m_server->chunkDelayMs = 3;
        button("download")->click();
        QTRY_VERIFY(m_page->downloads().state("first").received > 5'000);
        QVERIFY(button("pause")->isVisible() && button("cancel")->isVisible());
        QVERIFY(m_page->findChild<QProgressBar*>()->isVisible());
        QTest::mouseClick(button("pause"), Qt::LeftButton);
        QTRY_VERIFY(button("download")->isVisible());
        QCOMPARE(button("download")->text().remove('&'), "Continue");
        button("download")->click();
        QTRY_COMPARE(m_server->ranges.size(), 2);
        QVERIFY(m_server->ranges.last().startsWith("bytes="));
        QTest::mouseClick(button("cancel"), Qt::LeftButton);
        QTRY_VERIFY(!button("cancel")->isVisible());
        QCOMPARE(button("download")->text().remove('&'), "Download");
        QVERIFY(!QFile::exists(m_sets + "/.downloads/first"));
    }

    void aWrongChecksumIsToldInTheCard() {
        m_server->files["/one.gz"][3] = '!';
        button("download")->click();
        QTRY_COMPARE(m_page->downloads().state("first").phase, InstallState::Phase::failed);
        QTRY_VERIFY(shownMessage().contains("not the file that its publishers describe"));
        QCOMPARE(button("download")->text().remove('&'), "Download Again");
        m_server->files["/one.gz"] = m_bytes;
        button("download")->click();
        QTRY_VERIFY(button("use")->isVisible());
        QVERIFY(shownMessage().isEmpty());
    }

    void whatCannotBeDownloadedOffersOnlyTheFolder() {
        auto* table = m_page->findChild<QTableView*>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QVERIFY(!button("download")->isVisible());
        QVERIFY(button("have")->isVisible());
    }

    void whatIsThereIsFound() {
        QDir().mkpath(m_sets + "/second");
        QFile file(m_sets + "/second/one.gz");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        m_page->setActive(false);
        m_page->setActive(true);
        auto* table = m_page->findChild<QTableView*>();
        QTRY_COMPARE(table->model()->index(1, DatasetsModel::State).data().toString(), "Ready");
    }

    void onlyWebAddressesBecomeTheMirror() {
        auto* mirror = m_page->findChild<QLineEdit*>("mirror");
        mirror->setFocus();
        QTest::keyClicks(mirror, "/etc");
        QTest::keyClick(mirror, Qt::Key_Return);
        QVERIFY(shownMessage().contains("web address"));
        QCOMPARE(generalMirror(), QString());
        mirror->clear();
        QTest::keyClicks(mirror, "https://mirror.example/sets");
        QTest::keyClick(mirror, Qt::Key_Return);
        QCOMPARE(generalMirror(), "https://mirror.example/sets");
        QVERIFY(shownMessage().isEmpty());
    }

    void theCitationIsCopied() {
        for (QPushButton* each : m_page->findChildren<QPushButton*>())
            if (each->text() == "Copy BibTeX")
                each->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), "@misc{first}");
    }

    void everyControlHasAName() {
        for (QWidget* each : m_page->findChildren<QWidget*>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible()
                || each->parentWidget()->inherits("QAbstractScrollArea"))
                continue;
            QAccessibleInterface* named = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(named && !named->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
        }
    }

private:
    QPushButton* button(const char* name) const { return m_page->findChild<QPushButton*>(name); }

    QString shownMessage() const {
        for (const MessageBar* bar : m_page->findChildren<MessageBar*>())
            if (bar->isVisible())
                return bar->text();
        return {};
    }

    test::ScratchFolder m_folder;
    QString m_sets;
    QByteArray m_bytes;
    std::unique_ptr<test::FileServer> m_server;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DatasetsPage> m_page;
};

BYOL_GUI_TEST_MAIN(TestDatasetsPage)
#include "test_datasets_page.moc"
