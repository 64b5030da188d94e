#include "ui/embedding/selection_export.h"

#include "core/base/error/error.h"
#include "ui/common/dataset_images.h"

#include <QFile>
#include <QSaveFile>

namespace byol::ui {
namespace {

namespace fs = std::filesystem;

QString quoted(QString text) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString classOf(const PointList& list, std::size_t point) {
    const std::int64_t label = list.map->labels[point];
    return label >= 0 && label < list.classes.size() ? list.classes[label] : QString();
}

QString lineOf(const PointList& list, std::size_t point) {
    const MapData& map = *list.map;
    const QString source = list.dataset && map.indices[point] < list.dataset->size(map.split)
        ? QString::fromStdString(list.dataset->source(map.split, map.indices[point]))
        : QString();
    return QStringLiteral("%1,%2,%3,%4,%5,%6,%7\r\n")
        .arg(QString::number(map.indices[point]),
            map.split == Split::test ? QStringLiteral("test") : QStringLiteral("train"),
            QString::number(map.labels[point]), quoted(classOf(list, point)),
            QString::number(map.points[point].x(), 'g', 9), QString::number(-map.points[point].y(), 'g', 9),
            quoted(source));
}

[[noreturn]] void refuse(const char* doing, const fs::path& path, const std::string& problem, const char* advice) {
    throw Error(doing, path.string(), problem, advice);
}

// A name that sorts by class and tells the image: "Ankle boot-00042".
std::string nameOf(const PointList& list, std::size_t point) {
    QString name = classOf(list, point);
    for (QChar& letter : name)
        if (!letter.isLetterOrNumber() && letter != QLatin1Char(' ') && letter != QLatin1Char('-'))
            letter = QLatin1Char('_');
    name = name.isEmpty() ? QStringLiteral("image") : name;
    return QStringLiteral("%1-%2").arg(name).arg(list.map->indices[point], 6, 10, QLatin1Char('0')).toStdString();
}

void copyOne(const PointList& list, std::size_t point, const fs::path& folder) {
    const Split split = list.map->split;
    const std::int64_t index = list.map->indices[point];
    const fs::path source = list.dataset->source(split, index);
    const fs::path target = folder / nameOf(list, point);
    std::error_code problem;
    if (fs::is_regular_file(source, problem)) {
        if (!fs::copy_file(source, fs::path(target) += source.extension(), fs::copy_options::none, problem))
            refuse("copying the images", target, problem.message(), "Choose another folder.");
        return;
    }
    QFile file(QString::fromStdString(target.string() + ".png"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !toQImage(list.dataset->full_image(split, index)).save(&file, "PNG") || !file.flush())
        refuse("copying the images", target, file.errorString().toStdString(), "Choose another folder.");
}

} // namespace

void writePointList(const PointList& list, const fs::path& path) {
    QSaveFile file(QString::fromStdString(path.string()));
    bool good = file.open(QIODevice::WriteOnly) && file.write("index,split,label,class,x,y,source\r\n") > 0;
    for (const int point : list.points)
        good = good && file.write(lineOf(list, static_cast<std::size_t>(point)).toUtf8()) > 0;
    if (!good || !file.commit())
        refuse("writing the list", path, file.errorString().toStdString(), "Choose another folder.");
}

std::size_t copyImages(
    const PointList& list, const fs::path& folder, const std::function<bool(std::size_t done)>& progress) {
    std::error_code problem;
    if (fs::exists(folder, problem))
        refuse("copying the images", folder, "it is there already", "Give the name of a new folder.");
    if (!fs::create_directories(folder, problem))
        refuse("copying the images", folder, problem.message(), "Choose another folder.");
    std::size_t done = 0;
    for (const int point : list.points) {
        copyOne(list, static_cast<std::size_t>(point), folder);
        if (!progress(++done))
            break;
    }
    return done;
}

} // namespace byol::ui
