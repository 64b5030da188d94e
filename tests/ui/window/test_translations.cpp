#include "core/base/config/schema.h"
#include "tests/support/test_support.h"
#include "translations/schema_texts.h"
#include "translations/translators.h"
#include "ui/common/page.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTest>
#include <QTranslator>

#include <set>
#include <string>

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

    void theSettingsAreWrittenDownForTranslators() {
        std::set<std::string> shown;
        for (const FieldGroup& group : schema_groups())
            shown.insert({ group.label, group.help });
        for (const Field& field : schema())
            shown.insert({ field.label, field.help, field.unit });
        shown.erase("");
        const std::set<std::string> written(schemaTexts().begin(), schemaTexts().end());
        for (const std::string& text : shown)
            QVERIFY2(written.count(text) == 1, text.c_str()); // scripts/schema_texts.py writes them
        QCOMPARE(written.size(), shown.size());
    }

    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("French") << QStringLiteral("fr");
    }
    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const std::string name = "translations/byol-workbench_" + language.toStdString() + ".ts";
        QFile file(QString::fromStdString((test::tests_dir().parent_path() / name).string()));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray text = file.readAll();
        QVERIFY(text.count("<source>") > 600);
        QCOMPARE(text.count("type=\"unfinished\""), 0);
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
