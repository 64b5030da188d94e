#include "ui/configure/configure_page.h"

#include "core/base/config/config_file.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"
#include "ui/configure/config_form.h"
#include "ui/configure/dataset_line.h"
#include "ui/configure/field_row.h"
#include "ui/configure/preflight_panel.h"
#include "ui/configure/schedule_panel.h"
#include "ui/configure/toml_view.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <filesystem>

namespace byol::ui {
namespace {

constexpr int sideWidth = 302;

QFrame* card(QWidget* parent, const QString& title, QVBoxLayout** column) {
    auto* frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("card"));
    *column = new QVBoxLayout(frame);
    (*column)->setContentsMargins(16, 12, 16, 14);
    (*column)->setSpacing(8);
    auto* label = new QLabel(title, frame);
    setRole(label, Role::section);
    (*column)->addWidget(label);
    return frame;
}

// The first preset whose images are on this machine, so that Start works at once.
int usablePreset() {
    const auto& all = presets();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string path = parse_config(all[i].toml, all[i].name).data.path;
        if (!path.empty() && std::filesystem::exists(path))
            return static_cast<int>(i);
    }
    return all.empty() ? -1 : 0;
}

std::vector<std::pair<QString, QString>> devicesFrom(const QByteArray& json) {
    std::vector<std::pair<QString, QString>> devices;
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    const QString chosen = answer[QStringLiteral("auto")].toString();
    devices.emplace_back(
        chosen.isEmpty() ? QStringLiteral("auto") : ConfigurePage::tr("auto (%1)").arg(chosen), QStringLiteral("auto"));
    for (const QJsonValue& value : answer[QStringLiteral("devices")].toArray()) {
        const QString id = value[QStringLiteral("id")].toString();
        const QString name = value[QStringLiteral("name")].toString();
        devices.emplace_back(name.isEmpty() ? id : ConfigurePage::tr("%1 (%2)").arg(id, name), id);
    }
    return devices;
}

} // namespace

ConfigurePage::ConfigurePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_starter(workspace)
    , m_message(new MessageBar(this)) {
    m_start = new QAction(tr("&Start"), this);
    m_start->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    m_start->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_start);
    connect(m_start, &QAction::triggered, this, &ConfigurePage::start);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildLeft(), 1);
    columns->addWidget(buildRight());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildHeader());
    column->addWidget(m_message);
    column->addLayout(columns, 1);

    connect(m_form, &ConfigForm::changed, this, &ConfigurePage::settingsChanged);
    connect(m_toml, &TomlView::configEdited, m_form, &ConfigForm::setConfig);
    connect(m_dataset, &DatasetLine::known, this, [this] { m_schedules->draw(m_form->config(), m_dataset->images()); });
    connect(&workspace, &Workspace::configEditRequested, this, &ConfigurePage::clone);
    connect(&m_starter, &RunStarter::startingChanged, this, [this](bool starting) {
        m_start->setEnabled(!starting);
        m_startButton->setEnabled(!starting);
    });
    connect(&m_starter, &RunStarter::started, m_name, &QLineEdit::clear);
    fillPresets();
}

QString ConfigurePage::title() const {
    return tr("Configure");
}

const RunConfig& ConfigurePage::config() const {
    return m_form->config();
}

QWidget* ConfigurePage::buildHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* heading = new QLabel(tr("New Run"), header);
    setRole(heading, Role::heading);
    auto* label = new QLabel(tr("&Preset:"), header);
    m_presets = new QComboBox(header);
    m_presets->setObjectName(QStringLiteral("preset"));
    m_presets->setMinimumContentsLength(24);
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    label->setBuddy(m_presets);
    m_differences = new QLabel(header);
    setRole(m_differences, Role::muted);
    m_resetAll = new QPushButton(tr("&Reset All"), header);
    m_resetAll->setToolTip(tr("Go back to the preset's settings"));
    m_asText = new QPushButton(tr("As &TOML"), header);
    m_asText->setCheckable(true);
    m_asText->setToolTip(tr("Show and edit the settings as the text that the run will keep"));
    row->addWidget(heading);
    row->addSpacing(12);
    row->addWidget(label);
    row->addWidget(m_presets);
    row->addWidget(m_differences);
    row->addStretch(1);
    row->addWidget(m_resetAll);
    row->addWidget(m_asText);
    connect(m_presets, &QComboBox::activated, this, &ConfigurePage::choosePreset);
    connect(m_resetAll, &QPushButton::clicked, this, [this] { useBase(m_base, true); });
    connect(m_asText, &QPushButton::toggled, this, &ConfigurePage::showText);
    return header;
}

QWidget* ConfigurePage::buildLeft() {
    m_views = new QStackedWidget(this);
    m_form = new ConfigForm(m_views);
    m_toml = new TomlView(m_views);
    m_views->addWidget(m_form);
    m_views->addWidget(m_toml);
    return m_views;
}

QWidget* ConfigurePage::buildRunCard() {
    QVBoxLayout* column = nullptr;
    QFrame* frame = card(this, tr("Run"), &column);
    auto* label = new QLabel(tr("&Name"), frame);
    m_name = new QLineEdit(frame);
    m_name->setObjectName(QStringLiteral("runName"));
    m_name->setPlaceholderText(tr("made from data and time"));
    m_name->setToolTip(tr("Name of the run's folder; leave it empty to have one made."));
    label->setBuddy(m_name);
    m_dataset = new DatasetLine(frame);
    m_startButton = new QPushButton(tr("Start"), frame);
    m_startButton->setObjectName(QStringLiteral("start"));
    setRole(m_startButton, Role::primary);
    m_startButton->setToolTip(tr("Start the training (Ctrl+Return)"));
    connect(m_startButton, &QPushButton::clicked, m_start, &QAction::trigger);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_dataset);
    column->addWidget(m_startButton);
    return frame;
}

QWidget* ConfigurePage::buildRight() {
    auto* area = new QScrollArea(this); // in a low window the cards keep their heights
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* side = new QWidget(area);
    side->setFixedWidth(sideWidth);
    area->setWidget(side);
    area->setFixedWidth(sideWidth + area->verticalScrollBar()->sizeHint().width() + 2);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildRunCard());
    QVBoxLayout* inner = nullptr;
    QFrame* preflight = card(side, tr("On This Machine"), &inner);
    m_preflight = new PreflightPanel(preflight);
    inner->addWidget(m_preflight);
    column->addWidget(preflight);
    QFrame* frame = card(side, tr("Schedules"), &inner);
    m_schedules = new SchedulePanel(frame);
    inner->addWidget(m_schedules, 1);
    column->addWidget(frame, 1);
    return area;
}

void ConfigurePage::fillPresets() {
    for (const Preset& preset : presets()) {
        m_presets->addItem(QString::fromStdString(preset.name), QString::fromStdString(preset.name));
        m_presets->setItemData(
            m_presets->count() - 1, QString::fromStdString(preset.title + "\n" + preset.description), Qt::ToolTipRole);
    }
    m_presets->addItem(tr("Defaults"), QString());
    const int first = usablePreset();
    m_presets->setCurrentIndex(first < 0 ? m_presets->count() - 1 : first);
    choosePreset(m_presets->currentIndex());
}

void ConfigurePage::choosePreset(int index) {
    const QString name = m_presets->itemData(index).toString();
    m_presets->setToolTip(m_presets->itemData(index, Qt::ToolTipRole).toString());
    try {
        useBase(name.isEmpty() ? RunConfig {} : preset_config(name.toStdString()), true);
    } catch (const std::exception& error) {
        m_message->showMessage(
            MessageBar::Kind::error, tr("The preset cannot be used."), QString::fromUtf8(error.what()));
    }
}

void ConfigurePage::clone(const RunConfig& config, const QString& origin) {
    useBase(config, true);
    m_presets->setCurrentIndex(-1);
    m_presets->setPlaceholderText(tr("Settings of “%1”").arg(origin));
    m_name->clear();
    if (m_message->isHidden())
        m_message->showMessage(
            MessageBar::Kind::info, tr("These are the settings of “%1”. Change what you like and start.").arg(origin));
}

void ConfigurePage::useBase(const RunConfig& base, bool offerUndo) {
    const RunConfig before = m_form->config();
    const RunConfig oldBase = std::exchange(m_base, base);
    const bool loses = offerUndo && !difference(before, oldBase).empty() && isVisible();
    m_form->setBase(base);
    m_form->setConfig(base);
    if (m_views->currentWidget() == m_toml)
        m_toml->setConfig(base);
    m_message->clear();
    if (!loses)
        return;
    m_message->showMessage(MessageBar::Kind::info, tr("Your changed settings were replaced."));
    m_message->addVerb(tr("Undo"), [this, before, oldBase] {
        m_base = oldBase;
        m_form->setBase(oldBase);
        m_form->setConfig(before);
        if (m_views->currentWidget() == m_toml)
            m_toml->setConfig(before);
    });
}

void ConfigurePage::showText(bool on) {
    if (on) {
        m_toml->setConfig(m_form->config());
        m_views->setCurrentWidget(m_toml);
    } else if (m_toml->apply()) {
        m_views->setCurrentWidget(m_form);
    } else {
        const QSignalBlocker keep(m_asText); // the wrong text stays as it is, to be mended
        m_asText->setChecked(true);
    }
}

void ConfigurePage::settingsChanged() {
    m_dataset->setDataset(m_form->config().data);
    m_schedules->draw(m_form->config(), m_dataset->images());
    m_preflight->setConfig(m_form->config());
    showDifferences();
    if (m_toldProblem && m_form->problemCount() == 0)
        m_message->clear();
    m_toldProblem = m_toldProblem && m_form->problemCount() > 0;
}

void ConfigurePage::showDifferences() {
    const auto differences = difference(m_base, m_form->config());
    m_differences->setText(
        differences.empty() ? QString() : tr("%n changed", "", static_cast<int>(differences.size())));
    QStringList lines;
    for (const FieldDifference& each : differences)
        lines << tr("%1: %2 instead of %3")
                     .arg(fieldLabel(*each.field), QString::fromStdString(to_text(each.right)),
                         QString::fromStdString(to_text(each.left)));
    m_differences->setToolTip(
        lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    m_resetAll->setEnabled(!differences.empty());
}

void ConfigurePage::setActive(bool active) {
    Page::setActive(active);
    if (active && !m_askedForDevices)
        askForDevices();
}

// Loading LibTorch takes a second or two; until the answer comes the field takes any text.
void ConfigurePage::askForDevices() {
    m_askedForDevices = true;
    m_devices.start({ QStringLiteral("devices"), QStringLiteral("--json") },
        [this](int code, const QByteArray& output, const QString&) {
            FieldRow* row = m_form->row("training.device");
            if (row && code == 0)
                row->offer(devicesFrom(output));
        });
}

void ConfigurePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_start)
        m_start->setIcon(themedIcon(QStringLiteral("play"), palette()));
}

void ConfigurePage::start() {
    if (!isActive())
        return workspace().showPage(iconName());
    if (m_asText->isChecked() && !m_toml->apply())
        return m_message->showMessage(MessageBar::Kind::error, tr("The text cannot be used yet."), m_toml->problem());
    if (m_form->problemCount() > 0) {
        m_asText->setChecked(false);
        const QString first = m_form->showFirstProblem();
        m_toldProblem = true;
        return m_message->showMessage(MessageBar::Kind::error,
            tr("%n setting(s) must be changed before the run can start.", "", m_form->problemCount()), first);
    }
    m_message->clear();
    m_starter.start(m_name->text().trimmed(), to_toml(m_form->config()));
}

} // namespace byol::ui
