#include "ui/configure/user_presets.h"

#include "core/base/config/config_file.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace byol::ui {
namespace {

QString fileOf(const QString& folder, const QString& name) {
    return folder + QLatin1Char('/') + name + QStringLiteral(".toml");
}

UserPreset readPreset(const QString& folder, const QString& name) {
    UserPreset preset { name, {}, {} };
    try {
        preset.config = load_config(fileOf(folder, name).toStdString());
    } catch (const std::exception& error) {
        preset.problem = QString::fromUtf8(error.what());
    }
    return preset;
}

} // namespace

QString userPresetFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/presets");
}

std::vector<UserPreset> readUserPresets(const QString& folder) {
    std::vector<UserPreset> presets;
    const QDir dir(folder);
    for (const QFileInfo& file : dir.entryInfoList({ QStringLiteral("*.toml") }, QDir::Files, QDir::Name))
        presets.push_back(readPreset(folder, file.completeBaseName()));
    return presets;
}

bool isPresetName(const QString& name) {
    constexpr int longest = 100;
    return !name.trimmed().isEmpty() && name.size() <= longest && !name.startsWith(QLatin1Char('.'))
        && !name.contains(QLatin1Char('/')) && !name.contains(QChar::Null);
}

void saveUserPreset(const QString& folder, const QString& name, const std::string& toml) {
    const QString path = fileOf(folder, name);
    QDir().mkpath(folder);
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(toml);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error("saving the preset", path.toStdString(), file.errorString().toStdString());
}

void deleteUserPreset(const QString& folder, const QString& name) {
    QFile file(fileOf(folder, name));
    if (file.exists() && !file.remove())
        throw Error("deleting the preset", file.fileName().toStdString(), file.errorString().toStdString());
}

std::string readUserPreset(const QString& folder, const QString& name) {
    return read_settings_file(fileOf(folder, name).toStdString());
}

} // namespace byol::ui
