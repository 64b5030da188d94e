#include "ui/common/report_style.h"

#include <QRegularExpression>

#include <algorithm>

namespace byol::ui {
namespace {

// Two figures stand beside each other on paper, smaller than on a screen: what is written in them must stay legible.
constexpr double textScale = 1.4;

bool matches(const QString& part, const QString& element) {
    const QStringList wanted = part.split(QLatin1Char('.'));
    const QStringList has = element.split(QLatin1Char('.'));
    if (!wanted.first().isEmpty() && wanted.first() != has.first())
        return false;
    return std::all_of(
        wanted.begin() + 1, wanted.end(), [&has](const QString& name) { return has.mid(1).contains(name); });
}

// The last part is the element; those before it are around it, in this order.
bool matches(const QStringList& parts, const QStringList& path) {
    if (path.isEmpty() || !matches(parts.last(), path.last()))
        return false;
    qsizetype part = parts.size() - 2;
    for (qsizetype outer = path.size() - 2; part >= 0 && outer >= 0; --outer)
        if (matches(parts[part], path[outer]))
            --part;
    return part < 0;
}

QHash<QString, QString> variablesOf(const QString& css) {
    QHash<QString, QString> variables;
    const qsizetype begin = css.indexOf(QLatin1String(":root"));
    const QString block = css.mid(begin, css.indexOf(QLatin1Char('}'), begin) - begin);
    static const QRegularExpression one(QStringLiteral("--([a-z0-9-]+)\\s*:\\s*([^;]+);"));
    for (auto match = one.globalMatch(block); match.hasNext();) {
        const auto found = match.next();
        variables.insert(found.captured(1), found.captured(2).trimmed());
    }
    return variables;
}

QString withoutMediaRules(QString css) {
    static const QRegularExpression media(QStringLiteral("@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}"));
    return css.remove(media);
}

QString larger(const QString& size) {
    static const QRegularExpression number(QStringLiteral("[0-9.]+"));
    return QString::number(number.match(size).captured(0).toDouble() * textScale);
}

} // namespace

ReportStyle::ReportStyle(const QString& css)
    : m_variables(variablesOf(css)) {
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    const QString light = withoutMediaRules(css);
    for (auto each = rule.globalMatch(light); each.hasNext();) {
        const auto found = each.next();
        addRules(found.captured(1), found.captured(2));
    }
}

void ReportStyle::addRules(const QString& selectors, const QString& text) {
    static const QRegularExpression wanted(
        QStringLiteral("(?:^|[;\\s])(fill|stroke[a-z-]*|opacity|font-size|font-weight|font-style)\\s*:\\s*([^;]+)"));
    static const QRegularExpression variable(QStringLiteral("var\\(--([a-z0-9-]+)\\)"));
    // Qt draws a text's outline over its fill, whatever paint-order says.
    const bool outlined = text.contains(QLatin1String("paint-order"));
    std::vector<std::pair<QString, QString>> declarations;
    for (auto one = wanted.globalMatch(text); one.hasNext();) {
        const auto found = one.next();
        QString value = found.captured(2).trimmed();
        if (const auto name = variable.match(value); name.hasMatch())
            value.replace(name.captured(0), m_variables.value(name.captured(1), QStringLiteral("#000000")));
        if (found.captured(1) == QLatin1String("font-size"))
            value = larger(value);
        if (!outlined || !found.captured(1).startsWith(QLatin1String("stroke")))
            declarations.emplace_back(found.captured(1), value);
    }
    for (const QString& selector : selectors.split(QLatin1Char(',')))
        if (!declarations.empty() && !selector.contains(QLatin1Char(':')) && !selector.contains(QLatin1Char('>')))
            m_rules.push_back({ selector.simplified().split(QLatin1Char(' ')), declarations });
}

QXmlStreamAttributes ReportStyle::styled(const QXmlStreamAttributes& own, const QStringList& path) const {
    QStringList names;
    QHash<QString, QString> values;
    const auto set = [&](const QString& name, const QString& value) {
        if (!values.contains(name))
            names << name;
        values.insert(name, value);
    };
    for (const QXmlStreamAttribute& attribute : own)
        set(attribute.qualifiedName().toString(), attribute.value().toString());
    for (const Rule& rule : m_rules)
        if (matches(rule.parts, path))
            for (const auto& [name, value] : rule.declarations)
                set(name, value);
    QXmlStreamAttributes all;
    for (const QString& name : names)
        all.append(name, values.value(name));
    return all;
}

} // namespace byol::ui
