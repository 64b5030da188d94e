#include "ui/datasets/store.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace byol::ui {
namespace {

const QString folderKey = QStringLiteral("datasets/folder");
const QString mirrorKey = QStringLiteral("datasets/mirror");

QString mirrorKeyOf(const QString& id) {
    return QStringLiteral("datasets/mirrors/") + id;
}

QString placeKeyOf(const QString& id) {
    return QStringLiteral("datasets/places/") + id;
}

void store(const QString& key, const QString& value) {
    if (value.isEmpty())
        QSettings().remove(key);
    else
        QSettings().setValue(key, value);
}

QString withSlash(const QString& url) {
    return url.endsWith(QLatin1Char('/')) ? url : url + QLatin1Char('/');
}

} // namespace

QString datasetsFolder() {
    const QString chosen = QSettings().value(folderKey).toString();
    if (!chosen.isEmpty())
        return chosen;
    const QString given = qEnvironmentVariable("BYOL_DATASETS");
    return given.isEmpty() ? QDir::homePath() + QStringLiteral("/byol-datasets") : QDir::cleanPath(given);
}

void setDatasetsFolder(const QString& folder) {
    store(folderKey, folder);
}

QString generalMirror() {
    return mirrorIsFromEnvironment() ? qEnvironmentVariable("BYOL_DATASET_MIRROR")
                                     : QSettings().value(mirrorKey).toString();
}

bool mirrorIsFromEnvironment() {
    return !qEnvironmentVariableIsEmpty("BYOL_DATASET_MIRROR");
}

void setGeneralMirror(const QString& url) {
    store(mirrorKey, url);
}

QString mirrorOf(const QString& id) {
    return QSettings().value(mirrorKeyOf(id)).toString();
}

void setMirrorOf(const QString& id, const QString& url) {
    store(mirrorKeyOf(id), url);
}

bool isMirror(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return text.isEmpty() || (url.isValid() && web && !url.host().isEmpty());
}

QUrl addressOf(const KnownDataset& dataset, const DatasetFile& file) {
    if (const QString own = mirrorOf(dataset.id); !own.isEmpty())
        return QUrl(withSlash(own) + file.name);
    if (const QString general = generalMirror(); !general.isEmpty())
        return QUrl(withSlash(general) + dataset.id + QLatin1Char('/') + file.name);
    return QUrl(dataset.url + file.name);
}

QString placeOf(const QString& id) {
    return QSettings().value(placeKeyOf(id)).toString();
}

void setPlaceOf(const QString& id, const QString& folder) {
    store(placeKeyOf(id), folder);
}

QStringList candidateFolders(const KnownDataset& dataset) {
    QStringList folders;
    if (const QString place = placeOf(dataset.id); !place.isEmpty())
        folders << place;
    const QString base = datasetsFolder() + QLatin1Char('/');
    folders << base + dataset.id;
    for (const QString& name : dataset.also)
        folders << base + name;
    return folders << dataset.places;
}

bool holds(const QString& folder, const KnownDataset& dataset) {
    const QString base = folder + QLatin1Char('/');
    return !dataset.markers.isEmpty() && std::ranges::all_of(dataset.markers, [&base](const QString& marker) {
        const bool packed = marker.endsWith(QLatin1String(".gz"));
        return QFileInfo::exists(base + marker) || (packed && QFileInfo::exists(base + marker.chopped(3)));
    });
}

QString installedIn(const KnownDataset& dataset, const QStringList& candidates) {
    const auto found =
        std::ranges::find_if(candidates, [&dataset](const QString& folder) { return holds(folder, dataset); });
    return found == candidates.end() ? QString() : *found;
}

} // namespace byol::ui
