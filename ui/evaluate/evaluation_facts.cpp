#include "ui/evaluate/evaluation_facts.h"

#include "ui/evaluate/evaluations_model.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace byol::ui {
namespace {

QJsonObject fieldsOf(const Evaluation& evaluation) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(evaluation.protocol)).object();
}

std::vector<std::int64_t> numbersIn(const QJsonValue& value) {
    std::vector<std::int64_t> numbers;
    for (const QJsonValue& each : value.toArray())
        numbers.push_back(each.toInteger());
    return numbers;
}

} // namespace

EvaluationFacts factsOf(const Evaluation& evaluation) {
    const QJsonObject fields = fieldsOf(evaluation);
    EvaluationFacts facts;
    facts.features = fields[QStringLiteral("features")].toString(QStringLiteral("encoder"));
    facts.protocol = fields[QStringLiteral("protocol")].toString(QString::fromStdString(evaluation.kind));
    facts.fraction = fields[QStringLiteral("fraction")].toDouble();
    facts.seeds = numbersIn(fields[QStringLiteral("seeds")]);
    facts.rows = numbersIn(fields[QStringLiteral("rows")]);
    if (facts.seeds.empty() && fields.contains(QStringLiteral("seed")))
        facts.seeds.push_back(fields[QStringLiteral("seed")].toInteger());
    facts.dataset = fields[QStringLiteral("dataset")].toString();
    facts.datasetFormat = fields[QStringLiteral("dataset_format")].toString(QStringLiteral("auto"));
    facts.fingerprint = fields[QStringLiteral("dataset_fingerprint")].toString();
    facts.heldOutImages = fields[QStringLiteral("held_out_images")].toInteger();
    return facts;
}

bool EvaluationFacts::sameProtocolAs(const EvaluationFacts& other) const {
    return protocol == other.protocol && std::abs(fraction - other.fraction) < 1e-9 && fingerprint == other.fingerprint;
}

QString featuresName(const EvaluationFacts& facts) {
    if (facts.features == QStringLiteral("untrained"))
        return EvaluationsModel::tr("Untrained encoder");
    if (facts.features == QStringLiteral("pixels"))
        return EvaluationsModel::tr("Raw pixels");
    if (facts.features == QStringLiteral("supervised"))
        return EvaluationsModel::tr("Supervised from scratch");
    return EvaluationsModel::tr("Encoder");
}

QString featuresName(const Evaluation& evaluation) {
    return featuresName(factsOf(evaluation));
}

QString kindName(const std::string& kind) {
    if (kind == "knn")
        return EvaluationsModel::tr("kNN");
    if (kind == "linear")
        return EvaluationsModel::tr("Linear");
    if (kind == "logreg")
        return EvaluationsModel::tr("Logistic regression");
    if (kind == "semi")
        return EvaluationsModel::tr("Semi-supervised");
    if (kind == "finetune")
        return EvaluationsModel::tr("Fine-tuning");
    if (kind == "transfer")
        return EvaluationsModel::tr("Transfer");
    return QString::fromStdString(kind);
}

QString shareText(double fraction) {
    return EvaluationsModel::tr("%1 %").arg(QLocale().toString(fraction * 100, 'g', 3));
}

QString titleOf(const Evaluation& evaluation) {
    const EvaluationFacts facts = factsOf(evaluation);
    const QString name = kindName(evaluation.kind);
    if (evaluation.kind == "transfer")
        return EvaluationsModel::tr("Transfer to %1, %2")
            .arg(QFileInfo(facts.dataset).fileName(), kindName(facts.protocol.toStdString()));
    return facts.fraction > 0 ? EvaluationsModel::tr("%1, %2 of the labels").arg(name, shareText(facts.fraction))
                              : name;
}

double metricOf(const Evaluation& evaluation, const char* name) {
    const auto found = evaluation.metrics.find(name);
    return found == evaluation.metrics.end() ? -1 : found->second;
}

} // namespace byol::ui
