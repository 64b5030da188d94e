#include "tests/support/event_loop_watchdog.h"
#include "tests/support/test_support.h"
#include "ui/common/report_dom.h"
#include "ui/common/report_export.h"
#include "ui/common/report_pages.h"
#include "ui/common/workspace.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace byol;
using namespace byol::ui;

namespace {

constexpr int patience = 8000;

const char* const page = R"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>r</title><style>
:root { --text: #1b1f27; --accent: #245fd6; --c0: #0072b2; }
@media (prefers-color-scheme: dark) { :root { --c0: #ffffff; } .curve { stroke: red; } }
.curve { fill: none; stroke-width: 2; } .c0 { stroke: var(--c0); } .card { padding: 4px; }
</style></head><body><main>
<header><h1>my run</h1><p class="quiet">epoch 8<br>of 8</p>
<div class="tiles"><div class="tile"><span>Loss</span><b>0.59</b><small>last</small></div></div></header>
<section><h2>Curves</h2><div class="charts"><figure class="card"><figcaption><b>Loss</b>
<span class="legend"><span class="key"><i class="swatch k0"></i>smoothed</span></span></figcaption>
<svg viewBox="0 0 560 250"><path class="curve c0" d="M0 0L560 250"/></svg></figure></div></section>
<section><h2>Table</h2><table><thead><tr><th>What</th><th></th></tr></thead><tbody>ROWS</tbody></table></section>
</main></body></html>)";

QString pageWithRows(int rows) {
    QString text;
    for (int i = 0; i < rows; ++i)
        text += QStringLiteral("<tr><th>row %1</th><td class=\"bars\"><span class=\"bar\"><i style=\"width:%1%\"></i>"
                               "</span></td></tr>")
                    .arg(i);
    return QString::fromLatin1(page).replace(QStringLiteral("ROWS"), text);
}

qsizetype pageCount(const QString& file) {
    QFile pdf(file);
    if (!pdf.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray bytes = pdf.readAll();
    return bytes.startsWith("%PDF") ? bytes.count("/Type /Page\n") : -1;
}

} // namespace

class TestReportExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ScratchFolder>(); }
    void cleanup() {
        m_folder.reset();
        qunsetenv("BYOL_ENGINE");
    }

    void aReportIsTakenApart() {
        const ReportTree tree = parseReport(pageWithRows(2));
        QCOMPARE(tree.main.find(QStringLiteral("h1"))->plainText(), QStringLiteral("my run"));
        QCOMPARE(tree.main.find(QStringLiteral("p"))->plainText(), QStringLiteral("epoch 8 of 8"));
        QCOMPARE(tree.colors.value(QStringLiteral("c0")), QStringLiteral("#0072b2"));
        const ReportNode* svg = tree.main.find(QStringLiteral("svg"));
        QVERIFY(
            svg->source.startsWith(QStringLiteral("<svg ")) && svg->source.contains(QStringLiteral("M0 0L560 250")));
        QVERIFY2(svg->source.contains(QStringLiteral("stroke=\"#0072b2\"")), qPrintable(svg->source));
        QVERIFY(svg->source.contains(QStringLiteral("stroke-width=\"2\""))
            && svg->source.contains(QStringLiteral("fill=\"none\"")));
        QVERIFY(!svg->source.contains(QStringLiteral("red")) && !svg->source.contains(QStringLiteral("padding")));
        const ReportNode* body = tree.main.find(QStringLiteral("tbody"));
        QCOMPARE(body->children.size(), std::size_t { 2 });
        QCOMPARE(body->children[1].find(QStringLiteral("i"))->styleNumber(QStringLiteral("width"), -1), 1.0);
        QVERIFY_EXCEPTION_THROWN(parseReport(QStringLiteral("<main><p>open</main>")), std::runtime_error);
        QVERIFY_EXCEPTION_THROWN(parseReport(QStringLiteral("<html></html>")), std::runtime_error);
    }

    void longTablesGoOnOverPages() {
        const QString shortFile = path("short.pdf");
        const QString longFile = path("long.pdf");
        writeReportPages(pageWithRows(3), shortFile);
        writeReportPages(pageWithRows(120), longFile);
        QCOMPARE(pageCount(shortFile), 1);
        QVERIFY(pageCount(longFile) >= 3);
        QVERIFY_EXCEPTION_THROWN(writeReportPages(pageWithRows(3), path("no folder/here.pdf")), std::runtime_error);
    }

    void theEngineWritesTheWebPage() {
        useEngine("while [ \"$1\" != --to ]; do echo \"$1\" >> \"$RECORD\"; shift; done; cp \"$PAGE\" \"$2\"");
        Workspace workspace(*m_folder / "runs");
        ReportExport reports(workspace);
        QSignalSpy written(&reports, &ReportExport::written);
        QSignalSpy busy(&reports, &ReportExport::busyChanged);
        reports.writeReport({ *m_folder / "runs/a", *m_folder / "runs/b" }, path("two runs.html"));
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, patience);
        QTRY_COMPARE(busy.count(), 2);
        QVERIFY(QFile::exists(path("two runs.html")));
        QCOMPARE(recorded(),
            (QStringList { QStringLiteral("report"), QStringLiteral("--run"), path("runs/a"), QStringLiteral("--run"),
                path("runs/b") }));
        reports.writeReport({ *m_folder / "runs/a" }, path("one.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 2, patience);
        QCOMPARE(pageCount(path("one.pdf")), 1);
    }

    void failuresAreTold() {
        useEngine("echo 'The run cannot be read.' >&2; exit 3");
        Workspace workspace(*m_folder / "runs");
        ReportExport reports(workspace);
        QSignalSpy told(&workspace, &Workspace::reported);
        reports.writeReport({ *m_folder / "runs/a" }, path("a.html"));
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patience);
        QCOMPARE(told.last().at(0).value<Workspace::Severity>(), Workspace::Severity::error);
        QCOMPARE(told.last().at(2).toString(), QStringLiteral("The run cannot be read."));
        reports.writeReport({ *m_folder / "runs/a" }, path("a.docx"));
        QCOMPARE(told.count(), 2);
        useEngine("while [ \"$1\" != --to ]; do shift; done; echo '<main>' > \"$2\"");
        reports.writeReport({ *m_folder / "runs/a" }, path("a.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 3, patience);
        QCOMPARE(told.last().at(0).value<Workspace::Severity>(), Workspace::Severity::error);
        QTRY_VERIFY(!reports.isBusy());
    }

    void whatAPaperSaysIsCopied() {
        useEngine("if [ \"$5\" = bibtex ]; then echo '@inproceedings{byol}'; else echo 'We pretrain.'; fi");
        Workspace workspace(*m_folder / "runs");
        ReportExport reports(workspace);
        QSignalSpy copied(&reports, &ReportExport::citationCopied);
        reports.copyCitation(*m_folder / "runs/a");
        QTRY_COMPARE_WITH_TIMEOUT(copied.count(), 1, patience);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("We pretrain.\n\n@inproceedings{byol}\n"));
    }

private:
    QString path(const char* name) const { return QString::fromStdString((*m_folder / name).string()); }

    void useEngine(const char* body) {
        const auto write = [](const QString& name, const QByteArray& text) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        };
        write(path("page.html"), pageWithRows(3).toUtf8());
        write(path("engine.sh"), QByteArray("#!/bin/sh\n") + body + "\n");
        qputenv("PAGE", path("page.html").toUtf8());
        qputenv("RECORD", path("record").toUtf8());
        qputenv("BYOL_ENGINE", path("engine.sh").toUtf8());
    }

    QStringList recorded() const {
        QFile file(path("record"));
        return file.open(QIODevice::ReadOnly)
            ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
            : QStringList();
    }

    std::unique_ptr<test::ScratchFolder> m_folder;
};

BYOL_GUI_TEST_MAIN(TestReportExport)
#include "test_report_export.moc"
