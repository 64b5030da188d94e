#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>
#include <vector>

class QWidget;

namespace byol::ui {

class Workspace;

/// Writes the report of a run, or of several side by side, as one HTML file or as PDF pages, and copies what a paper
/// says of a run. `byol` does the work; how it ended is told through the workspace.
class ReportExport : public QObject {
    Q_OBJECT

public:
    explicit ReportExport(Workspace& workspace, QObject* parent = nullptr);

    /// Asks for a file, *.html or *.pdf, and writes it. Returns at once.
    void exportReport(const std::vector<std::filesystem::path>& runs, QWidget* parent);
    /// The same without asking. @param file ends with .html or .pdf
    void writeReport(const std::vector<std::filesystem::path>& runs, const QString& file);
    /// Puts the run's method as a paragraph, and what it cites as BibTeX, on the clipboard.
    void copyCitation(const std::filesystem::path& run);
    bool isBusy() const { return m_going > 0; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void written(const QString& file);
    void citationCopied();

private:
    void ask(const QStringList& arguments, std::function<void(const QByteArray& output)> done, const QString& failure);
    void writePages(const std::vector<std::filesystem::path>& runs, const QString& file);
    void announce(const QString& file);
    void fail(const QString& sentence, const QString& details);
    void begin();
    void end();

    Workspace& m_workspace;
    int m_going = 0;
};

} // namespace byol::ui
