#include "tests/support/event_loop_watchdog.h"
#include "ui/common/data_twin.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace byol::ui;

namespace {

TableSource squares(int rows) {
    return { { QStringLiteral("n"), QStringLiteral("square, \"exact\"") }, rows, [](int row, int column) -> QVariant {
                if (column == 1)
                    return row == 1 ? QVariant() : QVariant(row * row + 0.1);
                return row;
            } };
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintDisc(QPainter& painter, const QSize& size) {
    painter.setBrush(Qt::red);
    painter.drawEllipse(QRect(QPoint(), size));
}

} // namespace

class TestDataTwin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises() {
        TableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(squares(4));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.data(model.index(3, 1), Qt::UserRole).toDouble(), 9.1);
        QCOMPARE(model.data(model.index(3, 1), Qt::DisplayRole).toString(), QLocale().toString(9.1));
        model.setSource({});
        QCOMPARE(model.rowCount(), 0);
    }

    void textHoldsEveryDigit() {
        TableModel model;
        model.setSource({ { QStringLiteral("x") }, 1, [](int, int) { return QVariant(0.1 + 0.2); } });
        const QString text = asTsv(model, { model.index(0, 0) });
        QCOMPARE(text, QStringLiteral("x\n0.30000000000000004\n"));
    }

    void csvIsQuotedAsItMust() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        TableModel model;
        model.setSource(squares(3));
        QString problem;
        QVERIFY(writeCsv(path, model, &problem));
        QCOMPARE(contents(path),
            QByteArray("n,\"square, \"\"exact\"\"\"\r\n0,0.10000000000000001\r\n1,\r\n2,4.0999999999999996\r\n"));
        QVERIFY(!writeCsv(folder.filePath(QStringLiteral("no/such/a.csv")), model, &problem));
        QVERIFY(!problem.isEmpty());
    }

    void picturesAreWhatTheirNamesSay() {
        const QTemporaryDir folder;
        QString problem;
        const auto write = [&](const char* name) {
            const QString path = folder.filePath(QLatin1String(name));
            return writePicture(path, { 60, 40 }, paintDisc, &problem) ? path : QString();
        };
        const QImage png(write("a.png"));
        QCOMPARE(png.size(), QSize(120, 80));
        QCOMPARE(QColor(png.pixel(60, 40)), QColor(Qt::red));
        QVERIFY(contents(write("a.svg")).contains("<svg"));
        QVERIFY(contents(write("a.pdf")).startsWith("%PDF"));
        QVERIFY(write("a.gif").isEmpty());
        QVERIFY(problem.contains(QStringLiteral(".svg")));
    }

    void itTurnsOverAndKeepsTheFocus() {
        auto* picture = new QLabel(QStringLiteral("picture"));
        picture->setFocusPolicy(Qt::StrongFocus);
        int made = 0;
        DataTwin twin(picture, QStringLiteral("Loss"), [&made] {
            ++made;
            return squares(5);
        });
        twin.resize(300, 200);
        twin.show();
        QVERIFY(QTest::qWaitForWindowActive(&twin));
        picture->setFocus();
        QCOMPARE(made, 0);
        QCOMPARE(DataTwin::around(picture), &twin);
        twin.toggleTable();
        QVERIFY(twin.showsTable());
        QCOMPARE(twin.table()->model()->rowCount(), 5);
        QVERIFY(twin.table()->hasFocus());
        QVERIFY(!twin.table()->accessibleName().isEmpty());
        twin.toggleTable();
        QVERIFY(picture->hasFocus());
        QCOMPARE(made, 1);
    }

    void theWholeTableIsCopiedOrWhatIsChosen() {
        int made = 0;
        DataTwin twin(new QLabel, QStringLiteral("Loss"), [&made] {
            ++made;
            return squares(3);
        });
        twin.copyTable();
        QCOMPARE(made, 1);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 4);
        twin.setTableShown(true);
        auto* choice = twin.table()->selectionModel();
        for (const int row : { 0, 2 })
            choice->select(twin.table()->model()->index(row, 0), QItemSelectionModel::Select);
        twin.copyTable();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("n\n0\n2\n"));
    }

    void aNameWithASlashIsOneFile() {
        DataTwin twin(new QLabel, QStringLiteral("Images/s"), [] { return squares(1); });
        twin.show();
        twin.exportPicture();
        auto* dialog = twin.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QVERIFY2(dialog->selectedFiles().first().endsWith(QStringLiteral("/Images-s.png")),
            qPrintable(dialog->selectedFiles().first()));
        Q_EMIT dialog->filterSelected(QStringLiteral("SVG drawing (*.svg)"));
        QVERIFY2(dialog->selectedFiles().first().endsWith(QStringLiteral("/Images-s.svg")),
            qPrintable(dialog->selectedFiles().first()));
        dialog->reject();
    }
};

BYOL_GUI_TEST_MAIN(TestDataTwin)
#include "test_data_twin.moc"
