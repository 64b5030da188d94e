#include "ui/common/report_export.h"

#include "ui/common/background.h"
#include "ui/common/engine_process.h"
#include "ui/common/report_pages.h"
#include "ui/common/workspace.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <memory>

namespace byol::ui {
namespace {

QString textOf(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

QString suffixIn(const QString& filter) {
    return filter.section(QLatin1String("*."), 1).section(QLatin1Char(')'), 0, 0);
}

QString proposedName(const std::vector<std::filesystem::path>& runs) {
    return runs.size() == 1 ? textOf(runs.front().filename()) : ReportExport::tr("Comparison of Runs");
}

QStringList reportArguments(const std::vector<std::filesystem::path>& runs, const QString& file) {
    QStringList arguments { QStringLiteral("report") };
    for (const auto& run : runs)
        arguments << QStringLiteral("--run") << textOf(run);
    return arguments << QStringLiteral("--to") << file;
}

QString readText(const QString& file) {
    QFile html(file);
    if (!html.open(QIODevice::ReadOnly))
        throw std::runtime_error(html.errorString().toStdString());
    return QString::fromUtf8(html.readAll());
}

} // namespace

ReportExport::ReportExport(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace) { }

void ReportExport::exportReport(const std::vector<std::filesystem::path>& runs, QWidget* parent) {
    if (runs.empty())
        return;
    auto* dialog = new QFileDialog(parent, tr("Export Report"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters { tr("Web page (*.html)"), tr("PDF pages (*.pdf)") };
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixIn(filters.first()));
    dialog->selectFile(proposedName(runs) + QStringLiteral(".html"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, name = proposedName(runs)](const QString& filter) {
        dialog->setDefaultSuffix(suffixIn(filter));
        dialog->selectFile(name + QLatin1Char('.') + suffixIn(filter));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, runs](const QString& file) { writeReport(runs, file); });
    dialog->open();
}

void ReportExport::writeReport(const std::vector<std::filesystem::path>& runs, const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return writePages(runs, file);
    if (suffix != QLatin1String("html") && suffix != QLatin1String("htm"))
        return m_workspace.report(Workspace::Severity::error, tr("The report was not written."),
            tr("The file name of a report ends with .html or .pdf."));
    ask(
        reportArguments(runs, file), [this, file](const QByteArray&) { announce(file); },
        tr("The report was not written."));
}

// The engine writes a web page beside; its parts are then set on pages.
void ReportExport::writePages(const std::vector<std::filesystem::path>& runs, const QString& file) {
    auto folder = std::make_shared<QTemporaryDir>();
    const QString page = folder->filePath(QStringLiteral("report.html"));
    const QString failure = tr("The report was not written.");
    ask(
        reportArguments(runs, page),
        [this, folder, page, file, failure](const QByteArray&) {
            begin();
            inBackground(
                this,
                [folder, page, file] {
                    writeReportPages(readText(page), file);
                    return true;
                },
                [this, file](bool) {
                    announce(file);
                    end();
                },
                [this, failure](const QString& problem) {
                    fail(failure, problem);
                    end();
                });
        },
        failure);
}

void ReportExport::copyCitation(const std::filesystem::path& run) {
    const QStringList cite { QStringLiteral("cite"), QStringLiteral("--run"), textOf(run), QStringLiteral("--format") };
    const QString failure = tr("The citation was not copied.");
    ask(
        cite + QStringList { QStringLiteral("text") },
        [this, cite, failure](const QByteArray& paragraph) {
            ask(
                cite + QStringList { QStringLiteral("bibtex") },
                [this, paragraph](const QByteArray& entries) {
                    QGuiApplication::clipboard()->setText(QString::fromUtf8(paragraph).trimmed()
                        + QStringLiteral("\n\n") + QString::fromUtf8(entries).trimmed() + QLatin1Char('\n'));
                    m_workspace.report(
                        Workspace::Severity::info, tr("The method paragraph and BibTeX are on the clipboard."));
                    Q_EMIT citationCopied();
                },
                failure);
        },
        failure);
}

void ReportExport::ask(
    const QStringList& arguments, std::function<void(const QByteArray& output)> done, const QString& failure) {
    begin();
    auto* query = new EngineQuery(this);
    query->start(arguments,
        [this, query, done = std::move(done), failure](int code, const QByteArray& output, const QString& problem) {
            query->deleteLater();
            if (code == 0)
                done(output);
            else
                fail(failure, problem);
            end();
        });
}

void ReportExport::announce(const QString& file) {
    m_workspace.report(Workspace::Severity::info, tr("The report was written to “%1”.").arg(file));
    Q_EMIT written(file);
}

void ReportExport::fail(const QString& sentence, const QString& details) {
    m_workspace.report(Workspace::Severity::error, sentence, details);
}

void ReportExport::begin() {
    if (++m_going == 1)
        Q_EMIT busyChanged(true);
}

void ReportExport::end() {
    if (--m_going == 0)
        Q_EMIT busyChanged(false);
}

} // namespace byol::ui
