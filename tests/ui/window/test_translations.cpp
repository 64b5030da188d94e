#include "tests/support/test_support.h"
#include "translations/translators.h"
#include "ui/common/page.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QTranslator>

using namespace byol;
using namespace byol::ui;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QSettings::setPath(
            QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(m_folder.path().string()));
        QCoreApplication::setOrganizationName(QStringLiteral("byol-workbench-test"));
    }

    void englishHasPlurals() {
        installTranslators(*qApp, QLocale::c());
        const auto say = [](int count) {
            return QCoreApplication::translate("byol::ui::StatusStrip", "%n run(s) active", "", count);
        };
        QCOMPARE(say(1), QStringLiteral("1 run active"));
        QCOMPARE(say(3), QStringLiteral("3 runs active"));
    }

    void theWindowSpeaksGerman() {
        installTranslators(*qApp, QLocale(QLocale::German));
        MainWindow window(m_folder / "runs");
        QCOMPARE(window.pages()[0]->title(), QStringLiteral("Läufe"));
        QCOMPARE(QCoreApplication::translate("byol::ui::StatusStrip", "%n run(s) active", "", 3),
            QStringLiteral("3 Läufe aktiv"));
        window.resize(1024, 700);
        window.show();
        for (const Page* page : window.pages()) {
            window.showPage(page->iconName());
            QTest::qWait(20);
            QVERIFY2(window.width() <= 1024, qPrintable(page->title())); // longer words still fit
        }
    }

private:
    test::ScratchFolder m_folder;
};

QTEST_MAIN(TestTranslations)
#include "test_translations.moc"
