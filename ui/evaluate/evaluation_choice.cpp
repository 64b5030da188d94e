#include "ui/evaluate/evaluation_choice.h"

#include "ui/evaluate/evaluation_facts.h"
#include "ui/evaluate/protocol_form.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace byol::ui {
namespace {

QStringList base(const EvaluationChoice& choice, const std::filesystem::path& run) {
    QStringList arguments { QStringLiteral("evaluate"), choice.kind, QStringLiteral("--run"),
        QString::fromStdString(run.string()) };
    if (choice.kind == QLatin1String("semi"))
        arguments << QStringLiteral("--fractions") << fractionsOf(choice.percents);
    if (choice.kind == QLatin1String("transfer"))
        arguments << QStringLiteral("--data") << choice.data << QStringLiteral("--protocol") << choice.protocol
                  << QStringLiteral("--metric") << choice.metric;
    if (choice.tunes() && !choice.baselines)
        arguments << QStringLiteral("--no-baselines");
    if (choice.seeds > 1)
        arguments << QStringLiteral("--seeds") << QString::number(choice.seeds);
    for (const QString& assignment : choice.assignments)
        arguments << QStringLiteral("--set") << assignment;
    return arguments;
}

EvaluationOrder ofCheckpoint(
    const EvaluationChoice& choice, const std::filesystem::path& run, const QString& checkpoint) {
    return { ProtocolForm::tr("%1, %2").arg(methodName(choice.kind), checkpointName(checkpoint)), run,
        base(choice, run) << QStringLiteral("--checkpoint") << checkpoint };
}

EvaluationOrder ofPixels(const EvaluationChoice& choice, const std::filesystem::path& run) {
    return { ProtocolForm::tr("%1, raw pixels").arg(methodName(choice.kind)), run,
        base(choice, run) << QStringLiteral("--features") << QStringLiteral("pixels") };
}

bool isDone(const std::vector<Evaluation>& done, const EvaluationChoice& choice, const char* features) {
    return std::any_of(done.begin(), done.end(), [&](const Evaluation& evaluation) {
        return QString::fromStdString(evaluation.kind) == choice.kind
            && factsOf(evaluation).features == QLatin1String(features);
    });
}

} // namespace

bool EvaluationChoice::tunes() const {
    const QString& done = kind == QLatin1String("transfer") ? protocol : kind;
    return done == QLatin1String("semi") || done == QLatin1String("finetune");
}

QString fractionsOf(const QString& percents) {
    static const QRegularExpression separator(QStringLiteral("[;%\\s]+|,\\s*"));
    QStringList fractions;
    for (const QString& part : percents.split(separator, Qt::SkipEmptyParts)) {
        bool number = false;
        const double percent = part.toDouble(&number);
        if (!number || !(percent > 0 && percent <= 100))
            return {};
        fractions << QString::number(percent / 100, 'g', 12);
    }
    return fractions.join(QLatin1Char(','));
}

QString obstacleTo(const EvaluationChoice& choice, const EvaluationMeans& means) {
    const bool transfer = choice.kind == QLatin1String("transfer");
    const bool onlyInit = choice.checkpoints == QStringList { QStringLiteral("init") };
    if (!transfer && means.labelled == false)
        return ProtocolForm::tr(
            "The run's dataset has no labels to score against. Transfer scores the encoder on one that has.");
    if (transfer && choice.data.trimmed().isEmpty())
        return ProtocolForm::tr("Choose the dataset to transfer to.");
    if (choice.kind == QLatin1String("semi") && fractionsOf(choice.percents).isEmpty())
        return ProtocolForm::tr("Shares of the labels are percentages above 0 and up to 100: 1, 10.");
    if (choice.pixels && !choice.tunes())
        return {};
    if (choice.checkpoints.isEmpty())
        return ProtocolForm::tr("Choose a checkpoint.");
    if (choice.tunes() && choice.checkpoints.contains(QStringLiteral("init")))
        return ProtocolForm::tr("Fine-tuning begins at a trained checkpoint; the untrained encoder is its baseline.");
    if (!means.hasCheckpoints && !onlyInit)
        return ProtocolForm::tr("An evaluation needs a checkpoint; the run writes its first one after an epoch.");
    return {};
}

std::vector<EvaluationOrder> ordersOf(
    const EvaluationChoice& choice, const std::filesystem::path& run, const std::vector<Evaluation>& done) {
    std::vector<EvaluationOrder> orders;
    if (choice.pixels && !choice.tunes())
        orders.push_back(ofPixels(choice, run));
    else
        for (const QString& checkpoint : choice.checkpoints)
            orders.push_back(ofCheckpoint(choice, run, checkpoint));
    if (!choice.baselines || choice.tunes() || choice.pixels)
        return orders;
    const QString init = QStringLiteral("init");
    if (!choice.checkpoints.contains(init) && !isDone(done, choice, "untrained"))
        orders.push_back(ofCheckpoint(choice, run, init));
    if (!isDone(done, choice, "pixels"))
        orders.push_back(ofPixels(choice, run));
    return orders;
}

QString methodName(const QString& kind) {
    if (kind == QLatin1String("linear"))
        return ProtocolForm::tr("Linear Classifier");
    if (kind == QLatin1String("logreg"))
        return ProtocolForm::tr("Logistic Regression");
    if (kind == QLatin1String("semi"))
        return ProtocolForm::tr("Semi-Supervised");
    if (kind == QLatin1String("finetune"))
        return ProtocolForm::tr("Fine-Tuning");
    if (kind == QLatin1String("transfer"))
        return ProtocolForm::tr("Transfer");
    return ProtocolForm::tr("kNN");
}

QString methodLine(const QString& kind) {
    if (kind == QLatin1String("linear"))
        return ProtocolForm::tr("One linear layer learns on the frozen representation: the figure that papers report.");
    if (kind == QLatin1String("logreg"))
        return ProtocolForm::tr("Logistic regression on the frozen representation, fitted to its optimum.");
    if (kind == QLatin1String("semi"))
        return ProtocolForm::tr("All layers learn from a share of the labels, beside a network from scratch.");
    if (kind == QLatin1String("finetune"))
        return ProtocolForm::tr("All layers learn from all labels, beginning at the checkpoint.");
    if (kind == QLatin1String("transfer"))
        return ProtocolForm::tr("Scores the representation on another dataset than it was pretrained on.");
    return ProtocolForm::tr("The nearest training images vote for the class. Nothing is trained; takes seconds.");
}

QString checkpointName(const QString& checkpoint) {
    if (checkpoint == QLatin1String("last"))
        return ProtocolForm::tr("last checkpoint");
    if (checkpoint == QLatin1String("best"))
        return ProtocolForm::tr("best checkpoint");
    if (checkpoint == QLatin1String("init"))
        return ProtocolForm::tr("untrained encoder");
    return ProtocolForm::tr("step %1").arg(QLocale().toString(checkpoint.toLongLong()));
}

} // namespace byol::ui
