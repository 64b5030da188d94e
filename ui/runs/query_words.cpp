#include "ui/runs/query_words.h"

#include <QRegularExpression>

namespace byol::ui {
namespace {

constexpr QChar quote = QLatin1Char('"');

QString unquoted(QString text) {
    return text.remove(quote);
}

QueryWord wordOf(const QString& text) {
    static const QRegularExpression parts(QStringLiteral("^(-?)([A-Za-z][A-Za-z0-9_.]*)(!=|<=|>=|[:=<>])(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    QueryWord word;
    word.text = text;
    if (const auto match = parts.match(text); match.hasMatch()) {
        word.negated = !match.captured(1).isEmpty();
        word.key = match.captured(2).toLower();
        word.sign = match.captured(3);
        word.value = unquoted(match.captured(4));
        return word;
    }
    word.negated = text.size() > 1 && text.startsWith(QLatin1Char('-'));
    word.value = unquoted(word.negated ? text.mid(1) : text);
    return word;
}

} // namespace

QueryWords splitQuery(const QString& text) {
    QueryWords found;
    QString current;
    bool quoted = false;
    const auto finish = [&] {
        if (QueryWord word = wordOf(current); !word.value.isEmpty() || !word.sign.isEmpty())
            found.words.push_back(std::move(word));
        current.clear();
    };
    for (const QChar letter : text) {
        quoted = quoted != (letter == quote);
        if (letter.isSpace() && !quoted)
            finish();
        else
            current += letter;
    }
    finish();
    found.openQuote = quoted;
    return found;
}

} // namespace byol::ui
