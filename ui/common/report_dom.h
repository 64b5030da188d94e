#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace byol::ui {

/// An element of a report's page, or a piece of its text (then `tag` is empty).
struct ReportNode {
    QString tag;
    QString text;
    QHash<QString, QString> attributes;
    std::vector<ReportNode> children;
    QString source; ///< of an <svg>: itself as XML, its style on its elements

    bool hasClass(const QString& name) const;
    const ReportNode* find(const QString& name) const; ///< the first of that tag below it, in order of text
    QString plainText() const; ///< everything below it but drawings, white space taken together
    /// A number out of the style attribute: number("width", "width: 59.2%") is 59.2. @returns otherwise when absent
    double styleNumber(const QString& property, double otherwise) const;
};

/// A report taken apart.
struct ReportTree {
    ReportNode main;
    QHash<QString, QString> colors; ///< "accent" -> "#245fd6"
};

/// @throws std::runtime_error with a sentence when it is not well-formed
ReportTree parseReport(const QString& html);

} // namespace byol::ui
