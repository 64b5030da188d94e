#include "ui/common/report_dom.h"

#include "ui/common/report_style.h"

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

// "g.dots.faint"
QString nameWithClasses(const QXmlStreamReader& reader) {
    const QString classes = reader.attributes().value(QLatin1String("class")).toString().simplified();
    QString name = reader.name().toString();
    return classes.isEmpty() ? name
                             : name + QLatin1Char('.') + QString(classes).replace(QLatin1Char(' '), QLatin1Char('.'));
}

// A drawing on its own: the element's whole subtree, written again with its style.
QString drawingSource(QXmlStreamReader& reader, const ReportStyle& style) {
    QString text;
    QXmlStreamWriter writer(&text);
    QStringList path;
    do {
        if (reader.isStartElement()) {
            path << nameWithClasses(reader);
            writer.writeStartElement(reader.name().toString());
            writer.writeAttributes(style.styled(reader.attributes(), path));
            if (path.size() == 1 && !reader.attributes().hasAttribute(QStringLiteral("xmlns")))
                writer.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
        } else if (reader.isEndElement()) {
            writer.writeEndElement();
            path.removeLast();
        } else if (reader.isCharacters()) {
            writer.writeCharacters(reader.text().toString());
        }
    } while (!path.isEmpty() && reader.readNext() != QXmlStreamReader::Invalid);
    return text;
}

ReportNode readElement(QXmlStreamReader& reader, const ReportStyle& style) {
    ReportNode node;
    node.tag = reader.name().toString();
    for (const QXmlStreamAttribute& attribute : reader.attributes())
        node.attributes.insert(attribute.name().toString(), attribute.value().toString());
    if (node.tag == QLatin1String("svg")) {
        node.source = drawingSource(reader, style);
        return node;
    }
    while (reader.readNext() != QXmlStreamReader::EndElement && !reader.hasError()) {
        if (reader.isStartElement())
            node.children.push_back(readElement(reader, style));
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
    const QString css = styleOf(html);
    const ReportStyle style(css);
    QString body = html;
    body.remove(css);
    QXmlStreamReader reader(closed(body));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::Invalid)
        if (reader.isStartElement() && reader.name() == QLatin1String("main")) {
            ReportTree tree { readElement(reader, style), style.variables() };
            if (!reader.hasError())
                return tree;
        }
    throw std::runtime_error(
        QCoreApplication::translate("ReportPages", "The report could not be set on pages: %1.")
            .arg(reader.hasError() ? reader.errorString()
                                   : QCoreApplication::translate("ReportPages", "it has no content"))
            .toStdString());
}

} // namespace byol::ui
