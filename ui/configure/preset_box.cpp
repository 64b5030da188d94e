#include "ui/configure/preset_box.h"

#include "core/base/config/config_file.h"
#include "ui/common/background.h"
#include "ui/common/theme.h"
#include "ui/configure/user_presets.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <filesystem>

namespace byol::ui {
namespace {

const QString defaultsKey = QStringLiteral("defaults");
const QString shippedPrefix = QStringLiteral("preset:");
const QString ownPrefix = QStringLiteral("own:");
const QString otherPrefix = QStringLiteral("of:");

QString oldText(const QString& folder, const QString& name) {
    try {
        return QString::fromStdString(readUserPreset(folder, name));
    } catch (const std::exception&) {
        return {};
    }
}

QToolButton* buttonFor(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    return button;
}

} // namespace

PresetBox::PresetBox(QWidget* parent)
    : QWidget(parent)
    , m_folder(userPresetFolder())
    , m_box(new QComboBox(this))
    , m_save(new QAction(tr("&Save Preset..."), this))
    , m_delete(new QAction(tr("&Delete Preset"), this)) {
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_save->setToolTip(tr("Save the settings as a preset of your own (Ctrl+S)"));
    m_delete->setToolTip(tr("Delete this preset of your own"));
    auto* label = new QLabel(tr("&Preset:"), this);
    label->setBuddy(m_box);
    m_box->setObjectName(QStringLiteral("preset"));
    m_box->setMinimumContentsLength(22);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(m_box);
    row->addWidget(buttonFor(m_save, this));
    row->addWidget(buttonFor(m_delete, this));
    connect(m_box, &QComboBox::activated, this, &PresetBox::chooseIndex);
    connect(m_delete, &QAction::triggered, this, [this] { remove(m_key.mid(ownPrefix.size())); });
    showIcons();
    fill();
    reload();
}

void PresetBox::showIcons() {
    m_save->setIcon(themedIcon(QStringLiteral("save"), palette()));
    m_delete->setIcon(themedIcon(QStringLiteral("trash"), palette()));
}

void PresetBox::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_delete)
        showIcons();
}

void PresetBox::fill() {
    m_box->clear();
    const auto add = [this](const QString& name, const QString& key, const QString& toolTip) {
        m_box->addItem(name, key);
        m_box->setItemData(m_box->count() - 1, toolTip, Qt::ToolTipRole);
    };
    for (const Preset& preset : presets())
        add(QString::fromStdString(preset.name), shippedPrefix + QString::fromStdString(preset.name),
            QString::fromStdString(preset.title + "\n" + preset.description));
    add(tr("Defaults"), defaultsKey, tr("Every setting as the program would have it"));
    if (!m_own.empty())
        m_box->insertSeparator(m_box->count());
    for (const UserPreset& preset : m_own)
        add(preset.name, ownPrefix + preset.name, preset.problem.isEmpty() ? tr("Your own preset") : preset.problem);
    setKey(m_key);
}

void PresetBox::reload() {
    m_reader.start([folder = m_folder](const LatestOnly::Stale&) { return readUserPresets(folder); },
        [this](std::vector<UserPreset> own) {
            m_own = std::move(own);
            fill();
        });
}

bool PresetBox::hasOwn(const QString& name) const {
    return std::any_of(m_own.begin(), m_own.end(), [&](const UserPreset& each) { return each.name == name; });
}

void PresetBox::setKey(const QString& key) {
    m_key = key;
    const int index = key.isEmpty() ? -1 : m_box->findData(key);
    m_box->setPlaceholderText(
        key.startsWith(otherPrefix) ? tr("Settings of “%1”").arg(key.mid(otherPrefix.size())) : QString());
    m_box->setCurrentIndex(index);
    m_box->setToolTip(m_box->itemData(index, Qt::ToolTipRole).toString());
    m_delete->setEnabled(key.startsWith(ownPrefix) && index >= 0);
}

void PresetBox::chooseUsable() {
    const auto& all = presets();
    const auto found = std::find_if(all.begin(), all.end(), [](const Preset& preset) {
        const std::string path = parse_config(preset.toml, preset.name).data.path;
        std::error_code ignored;
        return !path.empty() && std::filesystem::exists(path, ignored);
    });
    chooseIndex(found == all.end() ? 0 : static_cast<int>(found - all.begin()));
}

void PresetBox::chooseIndex(int index) {
    const QString key = m_box->itemData(index).toString();
    RunConfig config;
    try {
        if (key.startsWith(shippedPrefix))
            config = preset_config(key.mid(shippedPrefix.size()).toStdString());
    } catch (const std::exception& error) {
        return Q_EMIT failed(tr("The preset cannot be used."), QString::fromUtf8(error.what()));
    }
    for (const UserPreset& own : m_own) {
        if (key != ownPrefix + own.name)
            continue;
        if (!own.problem.isEmpty()) {
            setKey(m_key);
            return Q_EMIT failed(tr("The preset cannot be used."), own.problem);
        }
        config = own.config;
    }
    setKey(key);
    Q_EMIT chosen(config, key);
}

void PresetBox::save(const QString& name, const std::string& toml) {
    if (!isPresetName(name))
        return Q_EMIT failed(tr("“%1” cannot be the name of a preset.").arg(name),
            tr("Use a name without a slash, that does not begin with a dot."));
    inBackground(
        this,
        [folder = m_folder, name, toml] {
            const QString replaced = oldText(folder, name);
            saveUserPreset(folder, name, toml);
            return replaced;
        },
        [this, name](const QString& replaced) {
            m_key = ownPrefix + name;
            reload();
            Q_EMIT saved(name, replaced);
        },
        [this](const QString& sentence) { Q_EMIT failed(tr("The preset could not be saved."), sentence); });
}

void PresetBox::remove(const QString& name) {
    inBackground(
        this,
        [folder = m_folder, name] {
            const QString text = oldText(folder, name);
            deleteUserPreset(folder, name);
            return text;
        },
        [this, name](const QString& text) {
            m_key = otherPrefix + name;
            reload();
            Q_EMIT removed(name, text);
        },
        [this](const QString& sentence) { Q_EMIT failed(tr("The preset could not be deleted."), sentence); });
}

} // namespace byol::ui
