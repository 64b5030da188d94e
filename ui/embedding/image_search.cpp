#include "ui/embedding/image_search.h"

#include "core/base/error/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <exception>

namespace byol::ui {

SearchAnswer parseSearch(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue neighbours = document.object().value(QLatin1String("neighbours"));
    if (!document.isObject() || !neighbours.isArray())
        throw Error("reading the answer of the search", "", "it holds no list of neighbours",
            "Use the engine that belongs to this window.");
    SearchAnswer answer;
    answer.split = document[QLatin1String("split")].toString() == QLatin1String("train") ? Split::train : Split::test;
    answer.step = document[QLatin1String("step")].toInteger();
    for (const QJsonValue& entry : neighbours.toArray())
        answer.hits.push_back({ entry[QLatin1String("index")].toInteger(-1),
            entry[QLatin1String("similarity")].toDouble(), entry[QLatin1String("label")].toInteger(-1) });
    return answer;
}

ImageSearch::ImageSearch(QObject* parent)
    : QObject(parent) { }

void ImageSearch::search(const std::filesystem::path& run, const QString& file, const QString& checkpoint) {
    m_file = file;
    QStringList arguments { QStringLiteral("search"), QStringLiteral("--run"), QString::fromStdString(run.string()),
        QStringLiteral("--image"), file, QStringLiteral("--json") };
    if (!checkpoint.isEmpty())
        arguments << QStringLiteral("--checkpoint") << checkpoint;
    m_query.start(arguments, [this](int exitCode, const QByteArray& output, const QString& errorText) {
        answer(exitCode, output, errorText);
    });
    Q_EMIT busyChanged(true);
}

void ImageSearch::cancel() {
    m_query.cancel();
    Q_EMIT busyChanged(false);
}

void ImageSearch::answer(int exitCode, const QByteArray& output, const QString& errorText) {
    Q_EMIT busyChanged(false);
    if (exitCode != 0) {
        Q_EMIT failed(errorText);
        return;
    }
    try {
        Q_EMIT found(parseSearch(output));
    } catch (const std::exception& error) {
        Q_EMIT failed(QString::fromUtf8(error.what()));
    }
}

} // namespace byol::ui
