#include "core/base/config/schema.h"
#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "translations/schema_texts.h"
#include "translations/translators.h"
#include "ui/common/page.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QSettings>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

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
        const QString tree = QString::fromStdString(test::tests_dir().parent_path().string());
        const QString file = QString::fromStdString((m_folder / "texts.ts").string());
        QFile::remove(file);
        QVERIFY(QFile::copy(tree + QStringLiteral("/translations/byol-workbench_%1.ts").arg(language), file));
        // The file as it would be after `ninja update_translations`: a text that came since is unfinished in it.
        QProcess lupdate;
        lupdate.setWorkingDirectory(tree);
        lupdate.start(QStringLiteral(BYOL_LUPDATE),
            { QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                QStringLiteral("none"), QStringLiteral("-I"), tree, QStringLiteral("ui"),
                QStringLiteral("app/workbench"), QStringLiteral("translations"), QStringLiteral("-source-language"),
                QStringLiteral("en"), QStringLiteral("-target-language"), language, QStringLiteral("-ts"), file });
        QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);
        QCOMPARE(unfinished(file).join(QStringLiteral(" | ")), QString());
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
    static QStringList unfinished(const QString& path) {
        QFile file(path);
        QStringList texts;
        if (!file.open(QIODevice::ReadOnly))
            return { file.errorString() };
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == QLatin1String("translation")
                && xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished"))
                texts.append(source);
        }
        return xml.hasError() ? QStringList { xml.errorString() } : texts;
    }

    test::ScratchFolder m_folder;
};

BYOL_GUI_TEST_MAIN(TestTranslations)
#include "test_translations.moc"
