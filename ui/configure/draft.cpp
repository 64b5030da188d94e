#include "ui/configure/draft.h"

#include "core/base/config/config_file.h"

#include <QSettings>

namespace byol::ui {
namespace {

constexpr int patienceMs = 400;
const QString settingsKey = QStringLiteral("configure/draft");
const QString baseKey = QStringLiteral("configure/draftBase");
const QString originKey = QStringLiteral("configure/draftOrigin");

RunConfig configFrom(const QVariant& toml) {
    return parse_config(toml.toString().toStdString(), "the draft");
}

} // namespace

Draft::Draft(QObject* parent)
    : QObject(parent) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Draft::write);
}

Draft::~Draft() {
    if (m_patience.isActive())
        write();
}

std::optional<EditState> Draft::read() {
    const QSettings settings;
    if (!settings.contains(settingsKey))
        return std::nullopt;
    try {
        return EditState { configFrom(settings.value(settingsKey)), configFrom(settings.value(baseKey)),
            settings.value(originKey).toString() };
    } catch (const std::exception&) {
        return std::nullopt; // of another version of the program
    }
}

void Draft::keep(const EditState& state) {
    m_state = state;
    m_patience.start();
}

void Draft::forget() {
    m_patience.stop();
    QSettings settings;
    for (const QString& key : { settingsKey, baseKey, originKey })
        settings.remove(key);
}

void Draft::write() {
    m_patience.stop();
    if (difference(m_state.config, m_state.base).empty())
        return forget();
    QSettings settings;
    settings.setValue(settingsKey, QString::fromStdString(to_toml(m_state.config)));
    settings.setValue(baseKey, QString::fromStdString(to_toml(m_state.base)));
    settings.setValue(originKey, m_state.origin);
}

} // namespace byol::ui
