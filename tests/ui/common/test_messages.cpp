#include "tests/support/event_loop_watchdog.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace byol::ui;

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyAppearance(Appearance::light); }

    void aMessageShowsAndCloses() {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        bar.showMessage(MessageBar::Kind::error, QStringLiteral("It failed."), QStringLiteral("why"));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("It failed."));
        QCOMPARE(bar.accessibleDescription(), QStringLiteral("It failed."));
        QSignalSpy closed(&bar, &MessageBar::closed);
        for (QToolButton* button : bar.findChildren<QToolButton*>())
            if (button->accessibleName() == QStringLiteral("Close message"))
                button->click();
        QCOMPARE(closed.count(), 1);
        QVERIFY(bar.isHidden());
    }

    void aVerbActsOnceAndGoes() {
        MessageBar bar;
        int acted = 0;
        bar.showMessage(MessageBar::Kind::warning, QStringLiteral("One."));
        bar.addVerb(QStringLiteral("Undo"), [&] {
            ++acted;
            bar.showMessage(MessageBar::Kind::good, QStringLiteral("Undone.")); // a verb may show the next message
        });
        QTest::mouseClick(bar.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(acted, 1);
        QCOMPARE(bar.text(), QStringLiteral("Undone."));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(bar.findChildren<QPushButton*>().isEmpty());
    }

    void markupIsShownAsItIs() {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::info, QStringLiteral("<b>file</b>"), QStringLiteral("<i>x</i>"));
        for (const QLabel* label : bar.findChildren<QLabel*>())
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void anEmptyStateOffersAWayOn() {
        EmptyState empty;
        empty.setContent(QStringLiteral("runs"), QStringLiteral("No runs yet"),
            QStringLiteral("A run is one pretraining."), QStringLiteral("New Run"));
        empty.setAlternative(QStringLiteral("Try the demo"));
        QSignalSpy triggered(&empty, &EmptyState::triggered);
        QSignalSpy alternative(&empty, &EmptyState::alternativeTriggered);
        const auto buttons = empty.findChildren<QPushButton*>();
        QCOMPARE(buttons.size(), 2);
        for (QPushButton* button : buttons)
            button->click();
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(alternative.count(), 1);
        empty.setContent(QStringLiteral("runs"), QStringLiteral("x"), {});
        QVERIFY(buttons.first()->isHidden());
    }
};

BYOL_GUI_TEST_MAIN(TestMessages)
#include "test_messages.moc"
