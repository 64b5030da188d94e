#pragma once

#include "core/base/config/run_config.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace byol::ui {

/// The user's own presets: TOML files in the folder "presets" of the user's configuration.
/// The functions read and write files; the page calls them off the GUI thread.

struct UserPreset {
    QString name; ///< the file's name without its ending
    RunConfig config;
    QString problem; ///< why it cannot be used; empty when it can
};

QString userPresetFolder();
std::vector<UserPreset> readUserPresets(const QString& folder);
/// Whether a name can be a file's: not empty, no slash, not hidden.
bool isPresetName(const QString& name);
/// Replaces one of that name. @throws Error when it cannot be written
void saveUserPreset(const QString& folder, const QString& name, const std::string& toml);
/// @throws Error when it cannot be removed
void deleteUserPreset(const QString& folder, const QString& name);
/// The file's text. @throws Error when it cannot be read
std::string readUserPreset(const QString& folder, const QString& name);

} // namespace byol::ui
