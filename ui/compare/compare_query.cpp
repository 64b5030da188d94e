#include "ui/compare/compare_query.h"

#include "core/base/error/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <exception>

namespace byol::ui {
namespace {

[[noreturn]] void refuse(const char* problem) {
    throw Error(
        "reading the comparison of the representations", "", problem, "Use the engine that belongs to this window.");
}

std::vector<std::int64_t> indices(const QJsonValue& list) {
    std::vector<std::int64_t> values;
    for (const QJsonValue& value : list.toArray())
        values.push_back(value.toInteger(-1));
    return values;
}

RepresentationComparison::Pair pairOf(const QJsonValue& json, std::size_t runs) {
    RepresentationComparison::Pair pair;
    pair.first = json[QLatin1String("first")].toInt(-1);
    pair.second = json[QLatin1String("second")].toInt(-1);
    pair.overlap = json[QLatin1String("overlap")].toDouble();
    const auto outside = [runs](int run) { return run < 0 || run >= static_cast<int>(runs); };
    if (outside(pair.first) || outside(pair.second))
        refuse("a pair names a run that is not there");
    for (const QJsonValue& image : json[QLatin1String("images")].toArray())
        pair.images.push_back({ image[QLatin1String("index")].toInteger(-1), image[QLatin1String("overlap")].toDouble(),
            indices(image[QLatin1String("first_neighbours")]), indices(image[QLatin1String("second_neighbours")]) });
    return pair;
}

} // namespace

const RepresentationComparison::Pair* RepresentationComparison::pair(int first, int second) const {
    for (const Pair& pair : pairs)
        if ((pair.first == first && pair.second == second) || (pair.first == second && pair.second == first))
            return &pair;
    return nullptr;
}

RepresentationComparison parseComparison(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document[QLatin1String("runs")].isArray() || !document[QLatin1String("cka")].isArray())
        refuse("it holds no runs");
    RepresentationComparison comparison;
    for (const QJsonValue& run : document[QLatin1String("runs")].toArray())
        comparison.runs.push_back({ run[QLatin1String("run")].toString(), run[QLatin1String("step")].toInteger() });
    comparison.split =
        document[QLatin1String("split")].toString() == QLatin1String("train") ? Split::train : Split::test;
    comparison.points = document[QLatin1String("points")].toInteger();
    for (const QJsonValue& line : document[QLatin1String("cka")].toArray()) {
        std::vector<double> row;
        for (const QJsonValue& value : line.toArray())
            row.push_back(value.toDouble());
        if (row.size() != comparison.runs.size())
            refuse("its matrix does not fit its runs");
        comparison.cka.push_back(std::move(row));
    }
    if (comparison.cka.size() != comparison.runs.size())
        refuse("its matrix does not fit its runs");
    for (const QJsonValue& pair : document[QLatin1String("pairs")].toArray())
        comparison.pairs.push_back(pairOf(pair, comparison.runs.size()));
    return comparison;
}

CompareQuery::CompareQuery(QObject* parent)
    : QObject(parent) { }

QString CompareQuery::keyOf(const std::vector<ComparedRun>& runs) {
    QStringList parts;
    for (const ComparedRun& run : runs)
        parts << QString::fromStdString(run.path.string()) + QLatin1Char('@') + QString::number(run.step);
    return parts.join(QLatin1Char('\n'));
}

const RepresentationComparison* CompareQuery::known(const std::vector<ComparedRun>& runs) const {
    const auto found = m_known.constFind(keyOf(runs));
    return found == m_known.cend() ? nullptr : &*found;
}

void CompareQuery::start(const std::vector<ComparedRun>& runs) {
    QStringList arguments { QStringLiteral("compare"), QStringLiteral("--runs-list") };
    for (const ComparedRun& run : runs)
        arguments << QString::fromStdString(run.path.string());
    arguments << QStringLiteral("--json");
    m_query.start(
        arguments, [this, key = keyOf(runs)](int exitCode, const QByteArray& output, const QString& errorText) {
            take(key, exitCode, output, errorText);
        });
    Q_EMIT busyChanged(true);
}

void CompareQuery::cancel() {
    m_query.cancel();
    Q_EMIT busyChanged(false);
}

void CompareQuery::take(const QString& key, int exitCode, const QByteArray& output, const QString& errorText) {
    Q_EMIT busyChanged(false);
    if (exitCode != 0) {
        Q_EMIT failed(errorText);
        return;
    }
    try {
        m_known.insert(key, parseComparison(output));
        Q_EMIT answered();
    } catch (const std::exception& error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

} // namespace byol::ui
