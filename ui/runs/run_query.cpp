#include "ui/runs/run_query.h"

#include "core/base/config/schema.h"
#include "core/base/error/error.h"
#include "ui/runs/query_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace byol::ui {
namespace {

using Kind = RunColumn::Kind;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RunQuery)
};

struct Name {
    const char* word;
    Kind kind;
};

// What has a word of its own; settings and curves go by their names.
constexpr Name ownNames[] { { "state", Kind::state }, { "name", Kind::name }, { "dataset", Kind::dataset },
    { "data", Kind::dataset }, { "tag", Kind::tags }, { "tags", Kind::tags }, { "progress", Kind::progress },
    { "epoch", Kind::epoch }, { "loss", Kind::loss }, { "knn", Kind::knn }, { "linear", Kind::linear },
    { "speed", Kind::speed }, { "started", Kind::started }, { "duration", Kind::duration } };

// Short names that say more than the schema's last part does.
constexpr std::pair<const char*, const char*> shortNames[] { { "tau", "method.base_tau" },
    { "lr", "optimizer.base_lr" }, { "batch", "training.batch_size" }, { "seed", "training.seed" },
    { "optimizer", "optimizer.kind" } };

constexpr const char* usualSeries[] { series::loss, series::learning_rate, series::gradient_norm,
    series::images_per_second, series::data_wait, series::memory, series::projection_std, series::representation_std,
    series::effective_rank, series::centred_rank, series::participation_ratio, series::representation_rank,
    series::alignment, series::uniformity, series::random_cosine, series::classifier_loss, series::classifier_top1,
    series::knn_top1 };

QStringList withUsual(const QStringList& series) {
    QStringList all = series;
    for (const char* name : usualSeries)
        if (!all.contains(QLatin1String(name)))
            all << QString::fromLatin1(name);
    return all;
}

QString lastPart(const std::string& path) {
    return QString::fromStdString(path.substr(path.rfind('.') + 1));
}

std::vector<std::string> settingsNamed(const QString& name) {
    if (find_field(name.toStdString()))
        return { name.toStdString() };
    for (const auto& [word, path] : shortNames)
        if (name == QLatin1String(word))
            return { path };
    std::vector<std::string> found;
    for (const Field& field : schema())
        if (lastPart(field.path) == name)
            found.push_back(field.path);
    return found;
}

bool contains(const QString& text, const QString& part) {
    return text.contains(part, Qt::CaseInsensitive);
}

bool holds(const std::string& text, const QString& part) {
    return contains(QString::fromStdString(text), part);
}

bool freeTextMatches(const RunSummary& run, const QString& text) {
    return holds(run.name, text) || holds(run.dataset, text) || contains(textOf({ Kind::state }, run), text)
        || std::any_of(
            run.about.tags.begin(), run.about.tags.end(), [&](const std::string& tag) { return holds(tag, text); });
}

bool compare(double value, const QString& sign, double bound) {
    if (std::isnan(value))
        return false;
    if (sign == QLatin1String("<"))
        return value < bound;
    if (sign == QLatin1String("<="))
        return value <= bound;
    if (sign == QLatin1String(">"))
        return value > bound;
    if (sign == QLatin1String(">="))
        return value >= bound;
    const bool equal = std::abs(value - bound) <= 1e-9 * std::max(std::abs(value), std::abs(bound));
    return equal == (sign != QLatin1String("!="));
}

std::optional<double> dateOf(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(static_cast<double>(date.startOfDay().toSecsSinceEpoch())) : std::nullopt;
}

// Durations in minutes, or with a unit: "2h", "90s".
std::optional<double> secondsOf(QString text) {
    double unit = 60;
    if (text.endsWith(QLatin1Char('h')))
        unit = 3600;
    else if (text.endsWith(QLatin1Char('s')))
        unit = 1;
    if (text.endsWith(QLatin1Char('h')) || text.endsWith(QLatin1Char('s')))
        text.chop(1);
    else if (text.endsWith(QLatin1String("min")))
        text.chop(3);
    bool good = false;
    const double number = text.toDouble(&good);
    return good ? std::optional(number * unit) : std::nullopt;
}

std::optional<double> boundOf(const RunColumn& column, QString text) {
    if (column.kind == Kind::started)
        return dateOf(text);
    if (column.kind == Kind::duration)
        return secondsOf(text);
    const bool perCent = text.endsWith(QLatin1Char('%'));
    if (perCent)
        text.chop(1);
    bool good = false;
    const double number = text.toDouble(&good);
    if (!good)
        return std::nullopt;
    const bool shownInPerCent =
        column.kind == Kind::knn || column.kind == Kind::linear || column.kind == Kind::progress;
    return number / (perCent || shownInPerCent ? 100 : 1);
}

std::optional<RunColumn> columnNamed(const QString& key, const QStringList& series) {
    for (const auto& [word, kind] : ownNames)
        if (key == QLatin1String(word))
            return RunColumn { kind };
    if (const auto settings = settingsNamed(key); !settings.empty())
        return RunColumn { Kind::setting, settings.front() };
    const bool best = key.startsWith(QLatin1String("best."));
    const QString curve = best ? key.mid(5) : key;
    if (withUsual(series).contains(curve))
        return RunColumn { best ? Kind::best : Kind::last, curve.toStdString() };
    return std::nullopt;
}

QString nearest(const QString& key, const QStringList& series) {
    std::vector<std::string> candidates;
    for (const QString& name : RunQuery::names(series))
        candidates.push_back(name.toStdString());
    return QString::fromStdString(nearest_name(key.toStdString(), candidates));
}

} // namespace

struct RunQuery::Word : QueryWord { };

RunQuery::RunQuery(const QString& text, const QStringList& series) {
    const QueryWords words = splitQuery(text);
    if (words.openQuote)
        complain(Texts::tr("A quotation mark is not closed."));
    for (const QueryWord& word : words.words)
        take({ word }, series);
}

bool RunQuery::matches(const RunSummary& run) const {
    return std::all_of(m_tests.begin(), m_tests.end(), [&run](const Test& test) { return test(run); });
}

void RunQuery::complain(const QString& sentence) {
    if (m_problem.isEmpty())
        m_problem = sentence;
}

void RunQuery::take(const Word& word, const QStringList& series) {
    Test test = testOf(word, series);
    if (!test)
        return;
    if (word.negated)
        m_tests.push_back([test = std::move(test)](const RunSummary& run) { return !test(run); });
    else
        m_tests.push_back(std::move(test));
}

RunQuery::Test RunQuery::testOf(const Word& word, const QStringList& series) {
    if (word.sign.isEmpty())
        return [text = word.value](const RunSummary& run) { return freeTextMatches(run, text); };
    if (word.value.isEmpty()) {
        complain(Texts::tr("“%1” is not finished: a value is missing.").arg(word.text));
        return {};
    }
    if (word.key == QLatin1String("star"))
        return starTest(word);
    if (word.key == QLatin1String("notes"))
        return [text = word.value](const RunSummary& run) { return holds(run.about.notes, text); };
    if (const auto settings = settingsNamed(word.key); settings.size() > 1) {
        complain(Texts::tr("“%1” may mean %2 or %3: write one of them.")
                     .arg(word.key, QString::fromStdString(settings[0]), QString::fromStdString(settings[1])));
        return {};
    }
    const auto column = columnNamed(word.key, series);
    if (!column) {
        const QString meant = nearest(word.key, series);
        complain(meant.isEmpty() ? Texts::tr("There is no “%1” to ask for.").arg(word.key)
                                 : Texts::tr("There is no “%1” to ask for. Did you mean “%2”?").arg(word.key, meant));
        return {};
    }
    const bool ofWords = !column->isNumber();
    return ofWords ? textTest(word) : numberTest(word, *column);
}

RunQuery::Test RunQuery::starTest(const Word& word) {
    const bool yes = word.value == QLatin1String("yes");
    if (!yes && word.value != QLatin1String("no")) {
        complain(Texts::tr("“star” takes yes or no."));
        return {};
    }
    return [yes](const RunSummary& run) { return run.about.starred == yes; };
}

RunQuery::Test RunQuery::textTest(const Word& word) {
    if (word.sign != QLatin1String(":") && word.sign != QLatin1String("=") && word.sign != QLatin1String("!=")) {
        complain(Texts::tr("“%1” holds words: write %1:%2.").arg(word.key, word.value));
        return {};
    }
    const bool wanted = word.sign != QLatin1String("!=");
    const RunColumn column = *columnNamed(word.key, {});
    if (column.kind == Kind::state) // the stored words are understood in every language
        return [text = word.value, wanted](const RunSummary& run) {
            const bool same = contains(textOf({ Kind::state }, run), text)
                || (run.problem.empty() && holds(to_string(run.status.state), text));
            return same == wanted;
        };
    if (column.kind == Kind::tags)
        return [text = word.value, wanted](const RunSummary& run) {
            const bool has = std::any_of(run.about.tags.begin(), run.about.tags.end(), [&](const std::string& tag) {
                return QString::fromStdString(tag).compare(text, Qt::CaseInsensitive) == 0;
            });
            return has == wanted;
        };
    if (column.kind == Kind::setting)
        return [text = word.value, field = find_field(column.key), wanted](const RunSummary& run) {
            return run.config && holds(to_text(field->get(*run.config)), text) == wanted;
        };
    return [text = word.value, column, wanted](
               const RunSummary& run) { return contains(textOf(column, run), text) == wanted; };
}

RunQuery::Test RunQuery::numberTest(const Word& word, const RunColumn& column) {
    const auto bound = boundOf(column, word.value);
    if (!bound && column.kind == Kind::started)
        complain(Texts::tr("“%1” is no date: write it as 2026-11-24.").arg(word.value));
    else if (!bound)
        complain(Texts::tr("“%1” is no number.").arg(word.value));
    if (!bound)
        return {};
    return [column, sign = word.sign, bound = *bound](
               const RunSummary& run) { return compare(numberOf(column, run), sign, bound); };
}

QStringList RunQuery::names(const QStringList& series) {
    QStringList all { QStringLiteral("star"), QStringLiteral("notes") };
    for (const auto& [word, kind] : ownNames)
        all << QString::fromLatin1(word);
    for (const auto& [word, path] : shortNames)
        all << QString::fromLatin1(word);
    for (const Field& field : schema()) {
        all << QString::fromStdString(field.path);
        if (const QString last = lastPart(field.path); settingsNamed(last).size() == 1)
            all << last;
    }
    for (const QString& name : withUsual(series))
        all << name << QStringLiteral("best.") + name;
    all.removeDuplicates();
    return all;
}

} // namespace byol::ui
