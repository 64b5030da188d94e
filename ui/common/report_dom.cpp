#include "ui/common/report_dom.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <stdexcept>

namespace byol::ui {
namespace {

// HTML lets these stay open; XML does not.
QString closed(QString html) {
    static const QRegularExpression open(QStringLiteral("<(meta|br|hr|img|link|col)\\b([^>]*?)/?>"));
    static const QRegularExpression doctype(
        QStringLiteral("<!DOCTYPE[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    html.remove(doctype);
    html.replace(QStringLiteral("&nbsp;"), QStringLiteral("&#160;"));
    return html.replace(open, QStringLiteral("<\\1\\2/>"));
}

// A drawing on its own: the element's whole subtree, written again.
QString drawingSource(QXmlStreamReader& reader) {
    QString text;
    QXmlStreamWriter writer(&text);
    int depth = 0;
    do {
        if (reader.isStartElement()) {
            writer.writeStartElement(reader.name().toString());
            writer.writeAttributes(reader.attributes());
            if (depth == 0 && !reader.attributes().hasAttribute(QStringLiteral("xmlns")))
                writer.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
            ++depth;
        } else if (reader.isEndElement()) {
            writer.writeEndElement();
            --depth;
        } else if (reader.isCharacters()) {
            writer.writeCharacters(reader.text().toString());
        }
    } while (depth > 0 && reader.readNext() != QXmlStreamReader::Invalid);
    return text;
}

ReportNode readElement(QXmlStreamReader& reader) {
    ReportNode node;
    node.tag = reader.name().toString();
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    if (node.tag == QLatin1String("svg")) {
        node.source = drawingSource(reader);
        return node;
    }
    while (reader.readNext() != QXmlStreamReader::EndElement && !reader.hasError()) {
        if (reader.isStartElement())
            node.children.push_back(readElement(reader));
        else if (reader.isCharacters())
            node.children.push_back({ {}, reader.text().toString(), {}, {}, {} });
    }
    return node;
}

void collectText(const ReportNode& node, QString& text) {
    text += node.text;
    for (const ReportNode& child : node.children)
        collectText(child, text);
    if (node.tag == QLatin1String("br"))
        text += QLatin1Char(' ');
}

// "name: value" of the first :root rule, the light one.
QHash<QString, QString> variablesOf(const QString& style) {
    QHash<QString, QString> variables;
    const qsizetype begin = style.indexOf(QLatin1String(":root"));
    const QString block = style.mid(begin, style.indexOf(QLatin1Char('}'), begin) - begin);
    static const QRegularExpression one(QStringLiteral("--([a-z0-9-]+)\\s*:\\s*([^;]+);"));
    for (auto match = one.globalMatch(block); match.hasNext();) {
        const auto found = match.next();
        variables.insert(found.captured(1), found.captured(2).trimmed());
    }
    return variables;
}

QString withoutMediaRules(QString style) {
    static const QRegularExpression media(QStringLiteral("@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}"));
    return style.remove(media);
}

// Only what a drawing is made of; the rest would confuse a reader of SVG.
QString drawingRules(const QString& style, const QHash<QString, QString>& variables) {
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    static const QRegularExpression wanted(QStringLiteral("(?:^|[;\\s])(fill|stroke[a-z-]*|opacity|font-size|font-weight|"
                                                          "font-style|text-anchor)\\s*:\\s*([^;]+)"));
    static const QRegularExpression variable(QStringLiteral("var\\(--([a-z0-9-]+)\\)"));
    QString rules;
    for (auto each = rule.globalMatch(withoutMediaRules(style)); each.hasNext();) {
        const auto found = each.next();
        QString declarations;
        // Qt draws a text's outline over its fill, whatever paint-order says.
        const bool outlined = found.captured(2).contains(QLatin1String("paint-order"));
        for (auto one = wanted.globalMatch(found.captured(2)); one.hasNext();) {
            const auto declaration = one.next();
            if (!outlined || !declaration.captured(1).startsWith(QLatin1String("stroke")))
                declarations += declaration.captured(1) + QStringLiteral(": ") + declaration.captured(2).trimmed()
                    + QStringLiteral("; ");
        }
        const QString selector = found.captured(1).trimmed();
        if (!declarations.isEmpty() && !selector.contains(QLatin1Char(':')) && !selector.contains(QLatin1Char('@')))
            rules += selector + QStringLiteral(" { ") + declarations + QStringLiteral("}\n");
    }
    for (auto match = variable.match(rules); match.hasMatch(); match = variable.match(rules))
        rules.replace(match.captured(0), variables.value(match.captured(1), QStringLiteral("#000000")));
    return rules;
}

QString styleOf(const QString& html) {
    return html.section(QStringLiteral("<style>"), 1).section(QStringLiteral("</style>"), 0, 0);
}

} // namespace

bool ReportNode::hasClass(const QString& name) const {
    return attributes.value(QStringLiteral("class")).split(QLatin1Char(' ')).contains(name);
}

const ReportNode* ReportNode::find(const QString& name) const {
    for (const ReportNode& child : children) {
        if (child.tag == name)
            return &child;
        if (const ReportNode* found = child.find(name))
            return found;
    }
    return nullptr;
}

QString ReportNode::plainText() const {
    QString all;
    collectText(*this, all);
    return all.simplified();
}

double ReportNode::styleNumber(const QString& property, double otherwise) const {
    const QRegularExpression pattern(
        QStringLiteral("(?:^|;)\\s*%1\\s*:\\s*([0-9.]+)").arg(QRegularExpression::escape(property)));
    const auto match = pattern.match(attributes.value(QStringLiteral("style")));
    return match.hasMatch() ? match.captured(1).toDouble() : otherwise;
}

ReportTree parseReport(const QString& html) {
    const QString style = styleOf(html);
    QString body = html;
    body.remove(style);
    QXmlStreamReader reader(closed(body));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::Invalid)
        if (reader.isStartElement() && reader.name() == QLatin1String("main")) {
            ReportTree tree { readElement(reader), {}, variablesOf(style) };
            tree.drawingStyle = drawingRules(style, tree.colors);
            if (!reader.hasError())
                return tree;
        }
    throw std::runtime_error(
        QCoreApplication::translate("ReportPages", "The report could not be set on pages: %1.")
            .arg(reader.hasError()
                    ? reader.errorString()
                    : QCoreApplication::translate("ReportPages", "it has no content"))
            .toStdString());
}

} // namespace byol::ui
