#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QXmlStreamAttributes>

#include <vector>

namespace byol::ui {

/// The light style of a report's page, as far as drawings need it. QtSvg follows only part of a <style>; what it says
/// is therefore written to the elements themselves.
class ReportStyle {
public:
    explicit ReportStyle(const QString& css);

    /// The page's variables: "accent" -> "#245fd6".
    const QHash<QString, QString>& variables() const { return m_variables; }
    /// The attributes of an element of a drawing with its style among them.
    /// @param path it and those around it, outermost first: the tag and the classes of each, "g.dots.faint"
    QXmlStreamAttributes styled(const QXmlStreamAttributes& own, const QStringList& path) const;

private:
    struct Rule {
        QStringList parts; ///< of the selector, outermost first: "tag.class.class", each may lack its tag
        std::vector<std::pair<QString, QString>> declarations;
    };
    void addRules(const QString& selectors, const QString& declarations);

    QHash<QString, QString> m_variables;
    std::vector<Rule> m_rules;
};

} // namespace byol::ui
