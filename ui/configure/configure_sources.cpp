// Where the page's settings come from, and what they are compared with.
#include "core/base/config/config_file.h"
#include "core/base/run/run_folder.h"
#include "ui/common/message_bar.h"
#include "ui/common/workspace.h"
#include "ui/configure/changes_panel.h"
#include "ui/configure/config_form.h"
#include "ui/configure/configure_page.h"
#include "ui/configure/field_row.h"
#include "ui/configure/preset_box.h"
#include "ui/configure/toml_view.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace byol::ui {
namespace {

const QString ownPrefix = QStringLiteral("own:");
const QString runPrefix = QStringLiteral("run:");

} // namespace

void ConfigurePage::listenToWorkspace() {
    Workspace& shared = workspace();
    connect(&shared, &Workspace::configEditRequested, this, [this](const RunConfig& config, const QString& origin) {
        useBase(config, QStringLiteral("of:") + origin,
            tr("These are the settings of “%1”. Change what you like and start.").arg(origin));
        m_name->clear();
    });
    connect(&shared, &Workspace::configFileRequested, this, &ConfigurePage::openFile);
    connect(&shared, &Workspace::dataRequested, this, &ConfigurePage::takeData);
    connect(&shared, &Workspace::fieldRequested, this, &ConfigurePage::goToField);
    connect(&shared, &Workspace::runsChanged, this, &ConfigurePage::listReferences);
}

EditState ConfigurePage::state() const {
    return { m_form->config(), m_base, m_presets->key() };
}

// Shows a whole state: what was chosen, undone or kept from the last session.
void ConfigurePage::showState(const EditState& state) {
    m_showing = true;
    m_base = state.base;
    m_form->setBase(state.base);
    m_form->setConfig(state.config);
    m_presets->setKey(state.origin);
    m_toml->setConfig(state.config);
    m_showing = false;
    compare();
    settingsChanged();
}

void ConfigurePage::useBase(const RunConfig& base, const QString& origin, const QString& sentence) {
    const bool loses = !difference(m_form->config(), m_base).empty() && isVisible();
    showState({ base, base, origin });
    m_message->clear();
    if (loses) {
        m_message->showMessage(MessageBar::Kind::info, tr("Your changed settings were replaced."));
        m_message->addVerb(tr("Undo"), [this] { m_history.stack().undo(); });
    } else if (!sentence.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::info, sentence);
    }
}

void ConfigurePage::restoreDraft() {
    const auto kept = Draft::read();
    if (!kept || difference(kept->config, kept->base).empty())
        return;
    showState(*kept);
    m_message->showMessage(
        MessageBar::Kind::info, tr("The settings that you changed last time and did not start are back."));
    m_message->addVerb(tr("Discard"), [this] { useBase(m_base, m_presets->key()); });
}

void ConfigurePage::openFile(const QString& path) {
    m_fileReader.start([path](const LatestOnly::Stale&) { return read_settings_file(path.toStdString()); },
        [this, path](const std::string& toml) {
            const QString name = QFileInfo(path).fileName();
            m_message->clear();
            try {
                useBase(parse_config(toml, path.toStdString()), QStringLiteral("of:") + name,
                    tr("These are the settings in “%1”. Change what you like and start.").arg(name));
                m_toml->setText(QString::fromStdString(toml)); // with its comments
            } catch (const std::exception&) { // shown where its wrong lines are marked
                m_asText->setChecked(true);
                m_toml->setText(QString::fromStdString(toml));
                m_message->showMessage(MessageBar::Kind::error,
                    tr("“%1” has settings that cannot be used. They are marked below.").arg(name), m_toml->problem());
            }
        },
        [this](const QString& sentence) {
            m_message->showMessage(MessageBar::Kind::error, tr("The file could not be opened."), sentence);
        });
}

void ConfigurePage::takeData(const QString& path) {
    EditState now = state();
    now.config.data.path = path.toStdString();
    now.config.data.format = "auto";
    m_asText->setChecked(false);
    showState(now);
    goToField(QStringLiteral("data.path"));
}

void ConfigurePage::goToField(const QString& path) {
    m_asText->setChecked(false);
    if (m_asText->isChecked()) // the text must be mended first
        return;
    if (!m_form->showField(path.toStdString()))
        m_message->showMessage(MessageBar::Kind::warning, tr("There is no setting “%1”.").arg(path));
}

void ConfigurePage::listReferences() {
    std::vector<std::pair<QString, QString>> references { { tr("What it started from"), QStringLiteral("base") },
        { tr("Defaults"), QStringLiteral("defaults") } };
    constexpr std::size_t mostRuns = 200;
    for (const RunSummary& run : workspace().runs()) {
        if (references.size() >= mostRuns)
            break;
        references.emplace_back(tr("Run “%1”").arg(QString::fromStdString(run.path.filename().string())),
            runPrefix + QString::fromStdString(run.path.string()));
    }
    m_changes->setReferences(references);
    if (!m_changes->reference().startsWith(runPrefix))
        compare();
}

void ConfigurePage::compare() {
    const QString key = m_changes->reference();
    m_hasReference = !key.startsWith(runPrefix);
    m_reference = key == QLatin1String("defaults") ? RunConfig {} : m_base;
    m_referenceReader.cancel();
    if (m_hasReference)
        return showChanges();
    m_referenceReader.start(
        [run = key.mid(runPrefix.size()).toStdString()](const LatestOnly::Stale&) { return run_config(run); },
        [this](const RunConfig& config) {
            m_reference = config;
            m_hasReference = true;
            showChanges();
        },
        [this](const QString& sentence) { m_changes->showProblem(sentence); });
}

void ConfigurePage::showChanges() {
    if (m_hasReference)
        m_changes->compare(m_reference, m_form->config());
}

void ConfigurePage::takeOldValue(const std::string& path) {
    if (FieldRow* row = m_form->row(path)) {
        EditState now = state();
        row->field().set(now.config, row->field().get(m_reference));
        showState(now);
    }
}

void ConfigurePage::askForPresetName() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Preset"));
    dialog->setLabelText(tr("Name of the preset:"));
    dialog->setOkButtonText(tr("Save"));
    if (m_presets->key().startsWith(ownPrefix))
        dialog->setTextValue(m_presets->key().mid(ownPrefix.size()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        const RunConfig& now = m_form->config();
        // A text that was written with comments keeps them.
        m_presets->save(name.trimmed(), m_toml->textOf(now).toStdString());
    });
    dialog->open();
}

void ConfigurePage::presetSaved(const QString& name, const QString& replaced) {
    EditState now = state();
    now.base = now.config;
    now.origin = ownPrefix + name;
    showState(now);
    m_message->showMessage(MessageBar::Kind::good,
        replaced.isEmpty() ? tr("The preset “%1” was saved.").arg(name)
                           : tr("The preset “%1” was replaced.").arg(name));
    if (!replaced.isEmpty())
        m_message->addVerb(tr("Undo"), [this, name, replaced] { m_presets->save(name, replaced.toStdString()); });
    else
        m_message->addVerb(tr("Delete"), [this, name] { m_presets->remove(name); });
}

} // namespace byol::ui
