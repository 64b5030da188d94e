#include "tests/support/event_loop_watchdog.h"
#include "ui/common/run_text.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>

using namespace byol;
using namespace byol::ui;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastFollowsWcag() {
        // WCAG 2.1: white on black 21; #777777 on white 4.48, the classic near miss of 4.5.
        QVERIFY(qAbs(contrast(Qt::white, Qt::black) - 21) < 1e-3);
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 1e-3);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
        QVERIFY(qAbs(contrast(Qt::red, Qt::red) - 1) < 1e-9);
    }

    void everyColourCanBeRead_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void everyColourCanBeRead() {
        QFETCH(bool, dark);
        applyAppearance(dark ? Appearance::dark : Appearance::light);
        const Theme theme = Theme::from(QApplication::palette());
        QCOMPARE(theme.dark, dark);
        for (const QColor& ground : { theme.panel, theme.background })
            for (const QColor& text : { theme.text, theme.mutedText, theme.good, theme.warn, theme.bad, theme.accent })
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + " on " + ground.name()));
        for (int i = 0; i < 8; ++i)
            QVERIFY2(contrast(theme.series(i), theme.panel) >= 3, qPrintable(theme.series(i).name()));
        QVERIFY(contrast(theme.text, theme.selection) >= 4.5);
    }

    void seriesKeepTheirHue() {
        applyAppearance(Appearance::light);
        const Theme theme = Theme::from(QApplication::palette());
        QCOMPARE(theme.series(0), QColor(0x00, 0x72, 0xb2)); // Okabe-Ito's blue has 3:1 on white as it is
        QVERIFY(qAbs(theme.series(4).hsvHue() - QColor(0xe6, 0x9f, 0x00).hsvHue()) <= 3);
        for (int i = 0; i < 8; ++i)
            for (int j = 0; j < i; ++j)
                QVERIFY(theme.series(i) != theme.series(j));
        QCOMPARE(theme.series(8), theme.series(0));
    }

    void everyIconDraws() {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({ QStringLiteral("*.svg") });
        QVERIFY(files.size() > 30);
        for (const QString& file : files) {
            const QIcon icon = themedIcon(file.chopped(4), QColor(Qt::red));
            const QImage image = icon.pixmap(QSize(24, 24)).toImage().convertToFormat(QImage::Format_ARGB32);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    painted += image.pixelColor(x, y).alpha() > 100 && image.pixelColor(x, y).red() > 200;
            QVERIFY2(painted > 8, qPrintable(file));
        }
        QVERIFY(themedIcon(QStringLiteral("no such icon"), QColor(Qt::red)).isNull());
    }

    void figuresAreWorded() {
        QCOMPARE(durationText(41), QStringLiteral("41 s"));
        QCOMPARE(durationText(125), QStringLiteral("2 min 05 s"));
        QCOMPARE(durationText(7500), QStringLiteral("2 h 05 min"));
        QCOMPARE(durationText(-1), QString());
        QCOMPARE(timeLeftText(-1), QString());
        QCOMPARE(timeLeftText(12.4), QStringLiteral("about 12 s left"));
        QCOMPARE(timeLeftText(43), QStringLiteral("about 45 s left"));
        QCOMPARE(timeLeftText(58.9), QStringLiteral("about 1 min left"));
        QCOMPARE(timeLeftText(2461), QStringLiteral("about 41 min left"));
        QCOMPARE(timeLeftText(3 * 3600 + 1190), QStringLiteral("about 3 h 20 min left"));
        QCOMPARE(percentText(0.8423), QStringLiteral("84.2 %"));
        QCOMPARE(percentText(-1), QString());
        RunStatus status;
        status.step = 30;
        status.total_steps = 120;
        QCOMPARE(progressOf(status), 0.25);
    }
};

BYOL_GUI_TEST_MAIN(TestTheme)
#include "test_theme.moc"
