#include "tests/support/event_loop_watchdog.h"
#include "ui/embedding/timeline_bar.h"

#include <QAction>
#include <QProxyStyle>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace byol::ui;

namespace {

class Animation : public QProxyStyle {
public:
    explicit Animation(bool on)
        : m_on(on) { }
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override {
        return hint == SH_Widget_Animation_Duration ? (m_on ? 200 : 0)
                                                    : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    bool m_on;
};

struct Bar : TimelineBar {
    explicit Bar(bool animated) {
        m_style = std::make_unique<Animation>(animated);
        setStyle(m_style.get());
        setFrames({ 1, 2, 4, 8 });
        resize(600, 40);
        show();
    }
    ~Bar() override { setStyle(nullptr); }
    std::unique_ptr<Animation> m_style;
};

} // namespace

class TestTimelineBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheEnd() {
        Bar bar(true);
        QCOMPARE(bar.position(), 3.0);
    }

    void stepsGoFromFrameToFrame() {
        Bar bar(true);
        bar.step(-1);
        QCOMPARE(bar.position(), 2.0);
        bar.setPosition(1.4);
        bar.step(-1);
        QCOMPARE(bar.position(), 1.0);
        bar.setPosition(1.4);
        bar.step(1);
        QCOMPARE(bar.position(), 2.0);
        bar.step(10);
        QCOMPARE(bar.position(), 3.0);
    }

    void keysWorkOnTheSlider() {
        Bar bar(true);
        auto* slider = bar.findChild<QSlider*>();
        slider->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QTest::keyClick(slider, Qt::Key_BracketLeft);
        QCOMPARE(bar.position(), 2.0);
        QTest::keyClick(slider, Qt::Key_BracketRight);
        QCOMPARE(bar.position(), 3.0);
        QTest::keyClick(slider, Qt::Key_Space);
        QVERIFY(bar.isPlaying());
        QTest::keyClick(slider, Qt::Key_Space);
        QVERIFY(!bar.isPlaying());
    }

    void playingGoesThroughTheFramesAndStops() {
        Bar bar(true);
        QSignalSpy moved(&bar, &TimelineBar::positionChanged);
        bar.setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(!bar.isPlaying(), 6000);
        QCOMPARE(bar.position(), 3.0);
        QVERIFY2(moved.count() > 20, qPrintable(QString::number(moved.count()))); // it moves between the frames
        double before = -1;
        for (const auto& signal : moved) {
            QVERIFY(signal.first().toDouble() > before || before == -1);
            before = signal.first().toDouble();
        }
    }

    void withoutAnimationItJumps() {
        Bar bar(false);
        QSignalSpy moved(&bar, &TimelineBar::positionChanged);
        bar.setPosition(1.4);
        QCOMPARE(bar.position(), 1.0);
        bar.setPlaying(true);
        QTRY_VERIFY_WITH_TIMEOUT(!bar.isPlaying(), 6000);
        for (const auto& signal : moved) {
            const double at = signal.first().toDouble();
            QCOMPARE(at, std::floor(at));
        }
        QCOMPARE(bar.position(), 3.0);
    }
};

BYOL_GUI_TEST_MAIN(TestTimelineBar)
#include "test_timeline_bar.moc"
