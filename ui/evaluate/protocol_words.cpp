#include "ui/evaluate/evaluation_facts.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>

namespace byol::ui {
namespace {

struct Word {
    const char* key;
    const char* text;
};

// In the order in which they are read. What is not named here comes after, under its own name.
constexpr std::array words {
    Word { "features", QT_TRANSLATE_NOOP("ProtocolWords", "Scored") },
    Word { "protocol", QT_TRANSLATE_NOOP("ProtocolWords", "Protocol on the other dataset") },
    Word { "metric_reported", QT_TRANSLATE_NOOP("ProtocolWords", "Metric told first") },
    Word { "k", QT_TRANSLATE_NOOP("ProtocolWords", "Neighbours that vote") },
    Word { "temperature", QT_TRANSLATE_NOOP("ProtocolWords", "Temperature of the votes") },
    Word { "metric", QT_TRANSLATE_NOOP("ProtocolWords", "Similarity") },
    Word { "fraction", QT_TRANSLATE_NOOP("ProtocolWords", "Share of the labels") },
    Word { "subset_seed", QT_TRANSLATE_NOOP("ProtocolWords", "Seed of the labelled subset") },
    Word { "classifier", QT_TRANSLATE_NOOP("ProtocolWords", "Classifier") },
    Word { "optimizer", QT_TRANSLATE_NOOP("ProtocolWords", "Optimiser") },
    Word { "epochs", QT_TRANSLATE_NOOP("ProtocolWords", "Epochs") },
    Word { "steps", QT_TRANSLATE_NOOP("ProtocolWords", "Steps") },
    Word { "batch_size", QT_TRANSLATE_NOOP("ProtocolWords", "Batch size") },
    Word { "base_lr", QT_TRANSLATE_NOOP("ProtocolWords", "Base learning rate, chosen") },
    Word { "base_lr_tried", QT_TRANSLATE_NOOP("ProtocolWords", "Base learning rates tried") },
    Word { "base_lr_held_out_top1",
        QT_TRANSLATE_NOOP("ProtocolWords", "Their accuracy on images held out for the choice") },
    Word { "base_lr_held_out_count", QT_TRANSLATE_NOOP("ProtocolWords", "Images held out for the choice") },
    Word { "lr", QT_TRANSLATE_NOOP("ProtocolWords", "Learning rate, chosen") },
    Word { "weight_decay", QT_TRANSLATE_NOOP("ProtocolWords", "Weight decay") },
    Word { "momentum", QT_TRANSLATE_NOOP("ProtocolWords", "Momentum") },
    Word { "batch_norm_decay", QT_TRANSLATE_NOOP("ProtocolWords", "Decay of the batch norm statistics") },
    Word { "tried", QT_TRANSLATE_NOOP("ProtocolWords", "Settings tried") },
    Word { "chosen_on", QT_TRANSLATE_NOOP("ProtocolWords", "Settings compared on") },
    Word { "chosen_on_images", QT_TRANSLATE_NOOP("ProtocolWords", "Images they were compared on") },
    Word { "l2", QT_TRANSLATE_NOOP("ProtocolWords", "L2 penalty, chosen") },
    Word { "l2_tried", QT_TRANSLATE_NOOP("ProtocolWords", "L2 penalties tried") },
    Word { "l2_held_out_top1", QT_TRANSLATE_NOOP("ProtocolWords", "Their accuracy on images held out for the choice") },
    Word { "l2_held_out_count", QT_TRANSLATE_NOOP("ProtocolWords", "Images held out for the choice") },
    Word { "l2_not_converged", QT_TRANSLATE_NOOP("ProtocolWords", "Fits that did not converge") },
    Word { "iterations", QT_TRANSLATE_NOOP("ProtocolWords", "Iterations") },
    Word { "gradient_size", QT_TRANSLATE_NOOP("ProtocolWords", "Largest part of the gradient at the end") },
    Word { "tolerance", QT_TRANSLATE_NOOP("ProtocolWords", "Tolerance of the gradient") },
    Word { "augment", QT_TRANSLATE_NOOP("ProtocolWords", "Views while learning") },
    Word { "preparation", QT_TRANSLATE_NOOP("ProtocolWords", "Images when scored") },
    Word { "image_size", QT_TRANSLATE_NOOP("ProtocolWords", "Image size") },
    Word { "training_images", QT_TRANSLATE_NOOP("ProtocolWords", "Images learnt from") },
    Word { "held_out_images", QT_TRANSLATE_NOOP("ProtocolWords", "Images asked about") },
    Word { "held_out", QT_TRANSLATE_NOOP("ProtocolWords", "They are") },
    Word { "unreadable_images", QT_TRANSLATE_NOOP("ProtocolWords", "Unreadable images") },
    Word { "seed", QT_TRANSLATE_NOOP("ProtocolWords", "Seed") },
    Word { "seeds", QT_TRANSLATE_NOOP("ProtocolWords", "Seeds") },
    Word { "interval", QT_TRANSLATE_NOOP("ProtocolWords", "Interval") },
    Word { "dataset", QT_TRANSLATE_NOOP("ProtocolWords", "Dataset") },
    Word { "dataset_name", QT_TRANSLATE_NOOP("ProtocolWords", "Known as") },
    Word { "pretrained_on", QT_TRANSLATE_NOOP("ProtocolWords", "Pretrained on") },
    Word { "dataset_format", QT_TRANSLATE_NOOP("ProtocolWords", "Format") },
    Word { "dataset_fingerprint", QT_TRANSLATE_NOOP("ProtocolWords", "Fingerprint") },
    Word { "checkpoint", QT_TRANSLATE_NOOP("ProtocolWords", "Checkpoint") },
    Word { "step", QT_TRANSLATE_NOOP("ProtocolWords", "Step") },
    Word { "architecture", QT_TRANSLATE_NOOP("ProtocolWords", "Network") },
    Word { "stem", QT_TRANSLATE_NOOP("ProtocolWords", "Stem") },
    Word { "width", QT_TRANSLATE_NOOP("ProtocolWords", "Width") },
    Word { "feature_size", QT_TRANSLATE_NOOP("ProtocolWords", "Features of an image") },
    Word { "device", QT_TRANSLATE_NOOP("ProtocolWords", "Device") },
    Word { "libtorch", QT_TRANSLATE_NOOP("ProtocolWords", "LibTorch") },
    Word { "version", QT_TRANSLATE_NOOP("ProtocolWords", "Written by version") },
};

QString inWords(const QJsonValue& value);

QString listed(const QJsonArray& values) {
    QStringList parts;
    for (const QJsonValue& value : values)
        parts << inWords(value);
    return parts.join(values.isEmpty() || !values.first().isObject() ? QStringLiteral(", ") : QStringLiteral("; "));
}

QString listed(const QJsonObject& fields) {
    QStringList parts;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        parts << QString(field.key()).replace(QLatin1Char('_'), QLatin1Char(' ')) + QLatin1Char(' ')
                + inWords(field.value());
    return parts.join(QStringLiteral(", "));
}

QString inWords(const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("ProtocolWords", "yes")
                              : QCoreApplication::translate("ProtocolWords", "no");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 6);
    if (value.isArray())
        return listed(value.toArray());
    if (value.isObject())
        return listed(value.toObject());
    return value.toString();
}

QString valueInWords(const QString& key, const QJsonValue& value, const EvaluationFacts& facts) {
    if (key == QLatin1String("features"))
        return featuresName(facts);
    if (key == QLatin1String("protocol"))
        return kindName(facts.protocol.toStdString());
    if (key == QLatin1String("fraction"))
        return shareText(facts.fraction);
    if (key == QLatin1String("augment") && value.isBool())
        return value.toBool() ? QCoreApplication::translate("ProtocolWords", "random crops and flips")
                              : QCoreApplication::translate("ProtocolWords", "the images as they are");
    const bool whole = value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
    return whole ? QLocale().toString(value.toInteger()) : inWords(value);
}

// Shown elsewhere, or no words for people.
bool isElsewhere(const QString& key) {
    return key == QLatin1String("per_class") || key == QLatin1String("references") || key == QLatin1String("rows");
}

} // namespace

std::vector<std::pair<QString, QString>> protocolInWords(const Evaluation& evaluation) {
    QJsonObject fields = QJsonDocument::fromJson(QByteArray::fromStdString(evaluation.protocol)).object();
    const EvaluationFacts facts = factsOf(evaluation);
    std::vector<std::pair<QString, QString>> lines;
    for (const Word& word : words) {
        const QString key = QLatin1String(word.key);
        if (fields.contains(key))
            lines.emplace_back(
                QCoreApplication::translate("ProtocolWords", word.text), valueInWords(key, fields.take(key), facts));
    }
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (!isElsewhere(field.key()))
            lines.emplace_back(
                QString(field.key()).replace(QLatin1Char('_'), QLatin1Char(' ')), inWords(field.value()));
    return lines;
}

} // namespace byol::ui
