#include "ui/evaluate/protocol_form.h"

#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace byol::ui {
namespace {

constexpr std::array kinds { "knn", "linear", "logreg", "semi", "finetune", "transfer" };
constexpr std::array frozenKinds { "knn", "linear", "logreg", "finetune" };
constexpr int mostSeeds = 100;

/// Stays open while its entries are switched, so that several can be chosen at once.
class ChoiceMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override {
        if (QAction* action = actionAt(event->pos()); action && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Space && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

QLabel* labelled(QHBoxLayout* row, const QString& text, QWidget* widget) {
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    row->addWidget(label);
    row->addWidget(widget);
    row->addSpacing(10);
    return label;
}

QString number(double value) {
    return QString::number(value, 'g', 12);
}

} // namespace

ProtocolForm::ProtocolForm(QWidget* parent)
    : QFrame(parent)
    , m_line(new QLabel(this)) {
    setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    const auto addRow = [layout](QWidget* within = nullptr) {
        auto* row = within ? new QHBoxLayout(within) : new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        if (within)
            layout->addWidget(within);
        else
            layout->addLayout(row);
        return row;
    };
    buildFirstRow(addRow());
    buildSecondRow(addRow());
    m_transfer = new QWidget(this);
    buildTransferRow(addRow(m_transfer));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    layout->addWidget(m_line);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProtocolForm::kindChanged);
    fillCheckpoints({});
    kindChanged();
}

void ProtocolForm::buildFirstRow(QHBoxLayout* row) {
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("evaluationMethod"));
    for (const char* kind : kinds)
        m_kind->addItem(methodName(QLatin1String(kind)), QLatin1String(kind));
    labelled(row, tr("&Method:"), m_kind);
    m_checkpoints = new QPushButton(this);
    m_checkpoints->setObjectName(QStringLiteral("checkpoints"));
    m_checkpoints->setToolTip(tr("What is scored; several are scored one after the other"));
    m_menu = new ChoiceMenu(m_checkpoints);
    m_checkpoints->setMenu(m_menu);
    labelled(row, tr("&Checkpoints:"), m_checkpoints);
    m_seeds = new QSpinBox(this);
    m_seeds->setObjectName(QStringLiteral("seeds"));
    m_seeds->setRange(1, mostSeeds);
    m_seeds->setToolTip(tr("Repeats it with so many seeds and tells the mean with its 95 % interval"));
    labelled(row, tr("&Seeds:"), m_seeds);
    row->addStretch(1);
    m_start = new QPushButton(tr("E&valuate"), this);
    m_start->setObjectName(QStringLiteral("evaluate"));
    setRole(m_start, Role::primary);
    m_start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_start->setToolTip(tr("Evaluate in the background; training goes on meanwhile (Ctrl+Return)"));
    row->addWidget(m_start);
    connect(m_start, &QPushButton::clicked, this, &ProtocolForm::evaluateRequested);
}

void ProtocolForm::buildSecondRow(QHBoxLayout* row) {
    m_features = new QComboBox(this);
    m_features->setObjectName(QStringLiteral("features"));
    m_features->addItems({ tr("Encoder"), tr("Raw pixels") });
    m_features->setToolTip(tr("Raw pixels show what the encoder added at all"));
    m_featuresLabel = labelled(row, tr("&Features:"), m_features);
    connect(m_features, &QComboBox::currentIndexChanged, this, &ProtocolForm::refresh);
    m_baselines = new QCheckBox(tr("&Baselines"), this);
    m_baselines->setObjectName(QStringLiteral("baselines"));
    row->addWidget(m_baselines);
    row->addSpacing(10);
    m_pages = new QStackedWidget(this);
    for (const char* kind : kinds)
        m_pages->addWidget(buildOptions(QLatin1String(kind)));
    row->addWidget(m_pages, 1);
    connect(m_baselines, &QCheckBox::clicked, this,
        [this](bool on) { (choice().tunes() ? m_tunedBaselines : m_frozenBaselines) = on; });
}

void ProtocolForm::buildTransferRow(QHBoxLayout* row) {
    m_data = new QLineEdit(m_transfer);
    m_data->setObjectName(QStringLiteral("transferData"));
    m_data->setPlaceholderText(tr("A folder of images, one folder a class"));
    auto* label = new QLabel(tr("&Dataset:"), m_transfer);
    label->setBuddy(m_data);
    row->addWidget(label);
    row->addWidget(m_data, 1);
    auto* browseButton = new QPushButton(tr("B&rowse..."), m_transfer);
    row->addWidget(browseButton);
    row->addSpacing(10);
    m_protocol = new QComboBox(m_transfer);
    for (const char* kind : frozenKinds)
        m_protocol->addItem(methodName(QLatin1String(kind)), QLatin1String(kind));
    m_protocol->setCurrentIndex(1);
    labelled(row, tr("&Protocol:"), m_protocol);
    m_metric = new QComboBox(m_transfer);
    m_metric->addItem(tr("Top-1"), QStringLiteral("top1"));
    m_metric->addItem(tr("Mean per class"), QStringLiteral("mean-per-class"));
    labelled(row, tr("Me&tric:"), m_metric);
    connect(browseButton, &QPushButton::clicked, this, &ProtocolForm::browse);
    connect(m_data, &QLineEdit::textChanged, this, &ProtocolForm::refresh);
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &ProtocolForm::kindChanged);
}

QSpinBox* ProtocolForm::addNumber(QHBoxLayout* row, const QString& kind, const QString& label, const QString& setting,
    int most, std::function<std::int64_t(const RunConfig&)> read) {
    auto* box = new QSpinBox;
    box->setRange(1, most);
    box->setObjectName(setting);
    labelled(row, label, box);
    m_options.push_back({ [box] { return QString::number(box->value()); },
        [box, read = std::move(read)](const RunConfig& config) { box->setValue(static_cast<int>(read(config))); },
        setting, kind, {} });
    return box;
}

QLineEdit* ProtocolForm::addText(QHBoxLayout* row, const QString& kind, const QString& label, const QString& setting,
    std::function<QString(const RunConfig&)> read) {
    auto* line = new QLineEdit;
    line->setObjectName(setting);
    line->setMaximumWidth(180);
    labelled(row, label, line);
    m_options.push_back({ [line] { return line->text().remove(QLatin1Char(' ')); },
        [line, read = std::move(read)](const RunConfig& config) { line->setText(read(config)); }, setting, kind, {} });
    return line;
}

QWidget* ProtocolForm::buildOptions(const QString& kind) {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    if (kind == QLatin1String("knn")) {
        addNumber(
            row, kind, tr("&Neighbours:"), QStringLiteral("knn.k"), 10'000, [](const RunConfig& c) { return c.knn.k; });
        addText(row, kind, tr("T&emperature:"), QStringLiteral("knn.temperature"), [](const RunConfig& c) {
            return number(c.knn.temperature);
        })->setMaximumWidth(70);
    } else if (kind == QLatin1String("linear")) {
        addNumber(row, kind, tr("E&pochs:"), QStringLiteral("linear.epochs"), 10'000,
            [](const RunConfig& c) { return c.linear.epochs; });
        m_augment = new QCheckBox(tr("Random cr&ops"), page);
        m_augment->setObjectName(QStringLiteral("linear.augment"));
        m_augment->setToolTip(tr("Learn on random crops and flips, as published figures do; slower"));
        row->addWidget(m_augment);
    } else if (kind == QLatin1String("logreg")) {
        addNumber(row, kind, tr("&Penalties tried:"), QStringLiteral("logreg.l2_count"), 1'000,
            [](const RunConfig& c) { return c.logreg.l2_count; });
    } else if (kind == QLatin1String("semi")) {
        m_percents = new QLineEdit(QStringLiteral("1, 10"));
        m_percents->setObjectName(QStringLiteral("percents"));
        m_percents->setMaximumWidth(90);
        m_percents->setToolTip(tr("Percentages of the labels, one evaluation each"));
        labelled(row, tr("&Labels in %:"), m_percents);
        connect(m_percents, &QLineEdit::textChanged, this, &ProtocolForm::refresh);
        addNumber(row, kind, tr("Batch si&ze:"), QStringLiteral("semi.batch_size"), 65'536, [](const RunConfig& c) {
            return c.semi.batch_size;
        })->setToolTip(tr("With few labelled images 32 teaches more than 1024"));
        addText(row, kind, tr("E&pochs tried:"), QStringLiteral("semi.epochs"), [](const RunConfig& c) {
            return QString::fromStdString(c.semi.epochs);
        })->setMaximumWidth(70);
    } else if (kind == QLatin1String("finetune")) {
        addText(row, kind, tr("Learning r&ates tried:"), QStringLiteral("finetune.lr"),
            [](const RunConfig& c) { return QString::fromStdString(c.finetune.lr); });
        addText(row, kind, tr("E&pochs tried:"), QStringLiteral("finetune.epochs"), [](const RunConfig& c) {
            return QString::fromStdString(c.finetune.epochs);
        })->setMaximumWidth(70);
    }
    row->addStretch(1);
    return page;
}

QString ProtocolForm::kind() const {
    return m_kind->currentData().toString();
}

void ProtocolForm::setKind(const QString& kind) {
    m_kind->setCurrentIndex(m_kind->findData(kind));
}

EvaluationChoice ProtocolForm::choice() const {
    EvaluationChoice choice;
    choice.kind = kind();
    choice.checkpoints.clear();
    for (const QAction* action : m_menu->actions())
        if (action->isChecked())
            choice.checkpoints << action->data().toString();
    choice.seeds = m_seeds->value();
    choice.protocol = m_protocol->currentData().toString();
    choice.metric = m_metric->currentData().toString();
    choice.data = m_data->text().trimmed();
    choice.percents = m_percents->text();
    choice.pixels = m_features->currentIndex() == 1 && !choice.tunes();
    choice.baselines =
        choice.tunes() ? m_tunedBaselines : m_frozenBaselines && choice.kind != QLatin1String("transfer");
    for (const Option& option : m_options)
        if (option.kind == choice.kind && option.value() != option.initial)
            choice.assignments << option.setting + QLatin1Char('=') + option.value();
    if (choice.kind == QLatin1String("linear") && m_augment->isChecked() != m_augmentInitially)
        choice.assignments << QStringLiteral("linear.augment=")
                + (m_augment->isChecked() ? QStringLiteral("true") : QStringLiteral("false"));
    return choice;
}

void ProtocolForm::setRun(const RunConfig& config, const std::vector<CheckpointEntry>& checkpoints) {
    for (Option& option : m_options) {
        const QString before = option.value();
        const bool untouched = option.initial.isEmpty() || before == option.initial;
        if (!untouched)
            continue;
        option.reset(config);
        option.initial = option.value();
    }
    if (m_augment->isChecked() == m_augmentInitially)
        m_augment->setChecked(config.linear.augment);
    m_augmentInitially = config.linear.augment;
    fillCheckpoints(checkpoints);
    refresh();
}

void ProtocolForm::fillCheckpoints(const std::vector<CheckpointEntry>& checkpoints) {
    std::vector<std::int64_t> steps;
    for (const CheckpointEntry& entry : checkpoints)
        steps.push_back(entry.best ? -entry.step : entry.step);
    if (steps == m_steps && !m_menu->isEmpty())
        return;
    QStringList chosen { QStringLiteral("last") };
    if (!m_menu->isEmpty())
        chosen = choice().checkpoints;
    m_steps = steps;
    m_menu->clear();
    const auto add = [&](const QString& text, const QString& value) {
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        action->setChecked(chosen.contains(value));
        connect(action, &QAction::toggled, this, &ProtocolForm::showCheckpoints);
    };
    const QLocale locale;
    add(tr("Last"), QStringLiteral("last"));
    add(tr("Best"), QStringLiteral("best"));
    add(tr("Untrained"), QStringLiteral("init"));
    m_menu->addSeparator();
    for (auto entry = checkpoints.rbegin(); entry != checkpoints.rend(); ++entry)
        add(entry->best ? tr("Epoch %1 (best)").arg(locale.toString(entry->epoch, 'f', 1))
                        : tr("Epoch %1").arg(locale.toString(entry->epoch, 'f', 1)),
            QString::number(entry->step));
    showCheckpoints();
}

void ProtocolForm::showCheckpoints() {
    QStringList names;
    for (const QAction* action : m_menu->actions())
        if (action->isChecked())
            names << action->text();
    m_checkpoints->setText(names.isEmpty() ? tr("None")
            : names.size() <= 2            ? names.join(QStringLiteral(", "))
                                           : tr("%n checkpoint(s)", "", static_cast<int>(names.size())));
    m_checkpoints->setAccessibleName(tr("Checkpoints: %1").arg(names.join(QStringLiteral(", "))));
    if (m_start && m_percents)
        refresh();
}

void ProtocolForm::kindChanged() {
    const bool tunes = choice().tunes();
    const bool transfer = kind() == QLatin1String("transfer");
    m_pages->setCurrentIndex(m_kind->currentIndex());
    m_transfer->setVisible(transfer);
    m_features->setVisible(!tunes);
    m_featuresLabel->setVisible(!tunes);
    m_baselines->setVisible(tunes || !transfer);
    m_baselines->setChecked(tunes ? m_tunedBaselines : m_frozenBaselines);
    m_baselines->setToolTip(tunes ? tr("Also the same network from scratch, and the untrained encoder")
                                  : tr("Also the untrained encoder and raw pixels, where they were not scored yet"));
    refresh();
}

void ProtocolForm::setMeans(const EvaluationMeans& means) {
    m_means = means;
    refresh();
}

bool ProtocolForm::isReady() const {
    return obstacleTo(choice(), m_means).isEmpty();
}

void ProtocolForm::refresh() {
    const QString obstacle = obstacleTo(choice(), m_means);
    m_start->setEnabled(obstacle.isEmpty());
    m_checkpoints->setEnabled(!choice().pixels);
    m_line->setText(obstacle.isEmpty() ? methodLine(kind()) : obstacle);
    const Role role = obstacle.isEmpty() ? Role::muted : Role::problem;
    if (m_line->property("shownRole").toInt() != static_cast<int>(role)) {
        m_line->setProperty("shownRole", static_cast<int>(role));
        setRole(m_line, role);
    }
}

void ProtocolForm::browse() {
    auto* dialog = new QFileDialog(this, tr("Choose a Dataset"), m_data->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_data, &QLineEdit::setText);
    dialog->open();
}

} // namespace byol::ui
