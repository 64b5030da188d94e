#include "ui/configure/sweep_dialog.h"

#include "ui/common/table_source.h"
#include "ui/common/theme.h"
#include "ui/configure/field_row.h"
#include "ui/configure/preflight_panel.h"
#include "ui/configure/sweep_row.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSaveFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int typingMs = 200;
constexpr qint64 mostSeeds = 1000;
const QString everyGpu = QStringLiteral("every");

TableSource sourceOf(const std::vector<SweepRun>& runs, const std::vector<std::string>& problems) {
    TableSource source;
    source.headers << SweepDialog::tr("Run");
    if (!runs.empty())
        for (const std::string& change : runs.front().changes) {
            const Field* field = find_field(change.substr(0, change.find(' ')));
            source.headers << (field ? fieldLabel(*field) : QString::fromStdString(change));
        }
    source.headers << SweepDialog::tr("Problem");
    source.rows = static_cast<int>(runs.size());
    const int last = static_cast<int>(source.headers.size()) - 1;
    source.cell = [&runs, &problems, last](int row, int column) -> QVariant {
        const SweepRun& run = runs[static_cast<std::size_t>(row)];
        if (column == 0)
            return QString::fromStdString(run.name);
        if (column == last)
            return QString::fromStdString(problems[static_cast<std::size_t>(row)]);
        const std::string& change = run.changes[static_cast<std::size_t>(column - 1)];
        return QString::fromStdString(change.substr(change.find('=') + 2));
    };
    return source;
}

} // namespace

std::optional<std::vector<std::int64_t>> seedsFrom(const QString& text) {
    static const QRegularExpression part(QStringLiteral("^\\s*(\\d{1,9})\\s*(?:[-–]\\s*(\\d{1,9})\\s*)?$"));
    std::vector<std::int64_t> seeds;
    if (text.trimmed().isEmpty())
        return seeds;
    for (const QString& each : text.split(QLatin1Char(','))) {
        const auto match = part.match(each);
        if (!match.hasMatch())
            return std::nullopt;
        const qint64 first = match.captured(1).toLongLong();
        const qint64 last = match.captured(2).isEmpty() ? first : match.captured(2).toLongLong();
        if (last < first || last - first >= mostSeeds)
            return std::nullopt;
        for (qint64 seed = first; seed <= last; ++seed)
            if (std::find(seeds.begin(), seeds.end(), seed) == seeds.end())
                seeds.push_back(seed);
    }
    return seeds.size() > mostSeeds ? std::nullopt : std::optional(seeds);
}

SweepDialog::SweepDialog(const RunConfig& base, const QString& name,
    const std::vector<std::pair<QString, QString>>& devices, std::optional<double> seconds, QWidget* parent)
    : QDialog(parent)
    , m_base(base)
    , m_seconds(seconds)
    , m_model(new TableModel(this)) {
    setWindowTitle(tr("Sweep"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* intro =
        new QLabel(tr("Queue many runs that share the settings on the page, except for those listed here."), this);
    setRole(intro, Role::muted);
    column->addWidget(intro);
    column->addWidget(buildSettings());
    column->addWidget(buildCommon(name, devices));
    column->addWidget(buildPreview(), 1);
    column->addWidget(buildButtons());
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &SweepDialog::expand);
    resize(880, 620);
    addRow({ "optimizer.base_lr", SweepDimension::Kind::list, {} });
}

QWidget* SweepDialog::buildSettings() {
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    m_area = area;
    auto* inner = new QWidget(area);
    inner->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 6, 0);
    m_settings = new QVBoxLayout;
    m_settings->setSpacing(6);
    auto* add = new QPushButton(tr("&Add Setting"), inner);
    add->setObjectName(QStringLiteral("addSetting"));
    add->setToolTip(tr("Vary one more setting"));
    connect(add, &QPushButton::clicked, this, [this] {
        const bool first = m_rows.empty();
        addRow({ first ? "optimizer.base_lr" : "method.base_tau", SweepDimension::Kind::list, {} });
    });
    column->addLayout(m_settings);
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addStretch(1);
    area->setWidget(inner);
    return area;
}

QWidget* SweepDialog::buildCommon(const QString& name, const std::vector<std::pair<QString, QString>>& devices) {
    auto* common = new QWidget(this);
    auto* row = new QHBoxLayout(common);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString& text, QWidget* editor, QBoxLayout* into, int stretch) {
        auto* label = new QLabel(text, editor->parentWidget());
        label->setBuddy(editor);
        into->addWidget(label);
        into->addWidget(editor, stretch);
    };
    m_name = new QLineEdit(name.isEmpty() ? QStringLiteral("sweep") : name, common);
    m_name->setObjectName(QStringLiteral("sweepName"));
    m_name->setToolTip(tr("What the name of each run begins with"));
    m_seeds = new QLineEdit(common);
    m_seeds->setObjectName(QStringLiteral("sweepSeeds"));
    m_seeds->setPlaceholderText(QString::number(m_base.training.seed));
    m_seeds->setToolTip(tr("Repeat each run with these seeds: “1, 2, 3” or “1-5”"));
    m_device = new QComboBox(common);
    m_device->setObjectName(QStringLiteral("sweepDevice"));
    m_device->addItem(tr("As in the settings"), QString());
    for (const auto& [label, id] : devices)
        m_device->addItem(label, id);
    if (std::count_if(devices.begin(), devices.end(),
            [](const auto& each) { return each.second.startsWith(QLatin1String("cuda")); })
        > 1)
        m_device->addItem(tr("Every GPU in turn"), everyGpu);
    m_random = new QWidget(common);
    auto* random = new QHBoxLayout(m_random);
    random->setContentsMargins(0, 0, 0, 0);
    m_draws = new QSpinBox(m_random);
    m_draws->setObjectName(QStringLiteral("sweepDraws"));
    m_draws->setRange(1, 10'000);
    m_draws->setValue(10);
    m_draws->setToolTip(tr("How often the random settings are drawn"));
    m_drawSeed = new QSpinBox(m_random);
    m_drawSeed->setRange(1, 999'999);
    m_drawSeed->setToolTip(tr("The same number draws the same values again"));
    add(tr("D&raws:"), m_draws, random, 0);
    add(tr("Dr&awn with:"), m_drawSeed, random, 0);
    add(tr("&Name:"), m_name, row, 1);
    add(tr("S&eeds:"), m_seeds, row, 1);
    row->addWidget(m_random);
    add(tr("&Device:"), m_device, row, 0);
    for (QLineEdit* edit : { m_name, m_seeds })
        connect(edit, &QLineEdit::textChanged, this, &SweepDialog::planChanged);
    for (QSpinBox* box : { m_draws, m_drawSeed })
        connect(box, &QSpinBox::valueChanged, this, &SweepDialog::planChanged);
    return common;
}

QWidget* SweepDialog::buildPreview() {
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The runs of the sweep"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    return m_table;
}

QWidget* SweepDialog::buildButtons() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* texts = new QVBoxLayout;
    m_summary = new QLabel(foot);
    m_summary->setObjectName(QStringLiteral("sweepSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_problem = new QLabel(foot);
    m_problem->setObjectName(QStringLiteral("sweepProblem"));
    m_problem->setTextFormat(Qt::PlainText);
    for (QLabel* label : { m_summary, m_problem })
        label->setWordWrap(true);
    setRole(m_problem, Role::problem);
    texts->addWidget(m_summary);
    texts->addWidget(m_problem);
    m_export = new QPushButton(tr("E&xport..."), foot);
    m_export->setToolTip(tr("Write the sweep as a file that “byol sweep” takes"));
    auto* cancel = new QPushButton(tr("&Cancel"), foot);
    m_add = new QPushButton(foot);
    m_add->setObjectName(QStringLiteral("queueSweep"));
    m_add->setDefault(true);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_add->setToolTip(tr("Create the runs and train them one after the other (Ctrl+Shift+Return)"));
    setRole(m_add, Role::primary);
    row->addLayout(texts, 1);
    for (QPushButton* button : { m_export, cancel, m_add })
        row->addWidget(button);
    connect(m_export, &QPushButton::clicked, this, &SweepDialog::exportFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SweepDialog::ask);
    return foot;
}

SweepRow* SweepDialog::addRow(const SweepDimension& dimension) {
    auto* row = new SweepRow(m_base, m_settings->parentWidget());
    row->setDimension(dimension);
    m_settings->addWidget(row);
    m_rows.push_back(row);
    connect(row, &SweepRow::changed, this, &SweepDialog::planChanged);
    connect(row, &SweepRow::removeAsked, this, [this, row] {
        std::erase(m_rows, row);
        row->hide();
        row->deleteLater();
        planChanged();
    });
    planChanged();
    return row;
}

SweepPlan SweepDialog::plan() const {
    SweepPlan plan;
    for (const SweepRow* row : m_rows)
        plan.dimensions.push_back(row->dimension());
    plan.draws = m_draws->value();
    plan.draw_seed = static_cast<std::uint64_t>(m_drawSeed->value());
    plan.seeds = seedsFrom(m_seeds->text()).value_or(std::vector<std::int64_t> {});
    return plan;
}

// As high as its rows, up to four of them.
void SweepDialog::fitSettings() {
    constexpr int most = 4;
    const int row = m_seeds->sizeHint().height() + m_settings->spacing();
    const int shown = std::clamp(static_cast<int>(m_rows.size()), 1, most);
    m_area->setFixedHeight(row * (shown + 1) + m_settings->spacing());
}

void SweepDialog::planChanged() {
    fitSettings();
    const auto drawn = [](const SweepRow* row) { return row->dimension().is_drawn(); };
    m_random->setVisible(std::any_of(m_rows.begin(), m_rows.end(), drawn));
    m_add->setEnabled(false); // until the runs that are shown are those of the plan
    m_export->setEnabled(false);
    m_typing.start();
}

void SweepDialog::expand() {
    if (!seedsFrom(m_seeds->text()))
        return showProblem(tr("The seeds are whole numbers with commas between them, or a range such as 1-5."));
    m_expander.start(
        [base = m_base, plan = plan(), name = m_name->text().trimmed().toStdString()](const LatestOnly::Stale&) {
            Expansion expansion { expand_plan(base, plan, name), {} };
            for (const SweepRun& run : expansion.runs) {
                const auto problems = check_config(run.config);
                expansion.problems.push_back(problems.empty() ? std::string() : problems.front().message());
            }
            return expansion;
        },
        [this](Expansion expansion) { take(std::move(expansion)); },
        [this](const QString& sentence) { showProblem(sentence); });
}

void SweepDialog::showProblem(const QString& sentence) {
    take({});
    m_summary->clear();
    m_problem->setText(sentence);
}

void SweepDialog::take(Expansion expansion) {
    m_model->setSource({});
    m_runs = std::move(expansion.runs);
    m_problems = std::move(expansion.problems);
    m_model->setSource(sourceOf(m_runs, m_problems));
    const bool broken =
        std::any_of(m_problems.begin(), m_problems.end(), [](const auto& each) { return !each.empty(); });
    m_table->setColumnHidden(m_model->columnCount() - 1, !broken && !m_runs.empty());
    fitColumns();
    m_problem->setText(broken ? tr("Some of the runs have settings that cannot go together.") : QString());
    m_add->setEnabled(!m_runs.empty() && !broken);
    m_export->setEnabled(!m_runs.empty());
    summarise();
}

void SweepDialog::fitColumns() {
    constexpr int widestName = 330;
    const int padding = fontMetrics().horizontalAdvance(QLatin1Char('M')) * 2;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int width = m_table->columnWidth(column) + padding; // the style's own is left out
        m_table->setColumnWidth(column, column == 0 ? std::min(width, widestName) : width);
    }
}

void SweepDialog::summarise() {
    const int count = static_cast<int>(m_runs.size());
    m_add->setText(count > 0 ? tr("Add %Ln Run(s) to Queue", "", count) : tr("Add to Queue"));
    QString text = tr("%Ln run(s)", "", count);
    if (m_seconds)
        text = tr("%1, %2 of training in all, if each takes as long as the page's settings.")
                   .arg(text, roughTime(*m_seconds * count));
    else
        text = tr("%1. Measure on the page first to see how long they take.").arg(text);
    m_summary->setText(count > 0 ? text : QString());
}

void SweepDialog::exportFile() {
    auto* dialog = new QFileDialog(this, tr("Export Sweep"), m_name->text() + QStringLiteral(".toml"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Sweeps (*.toml)"));
    dialog->setDefaultSuffix(QStringLiteral("toml"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray toml = QByteArray::fromStdString(plan_toml(m_base, m_runs, m_name->text().toStdString()));
        if (!file.open(QIODevice::WriteOnly) || file.write(toml) != toml.size() || !file.commit())
            m_problem->setText(tr("The file could not be written: %1").arg(file.errorString()));
    });
    dialog->open();
}

std::string SweepDialog::deviceOf(std::size_t run) const {
    const QString chosen = m_device->currentData().toString();
    if (chosen.isEmpty())
        return m_runs[run].config.training.device;
    if (chosen != everyGpu)
        return chosen.toStdString();
    std::vector<std::string> gpus;
    for (int i = 0; i < m_device->count(); ++i)
        if (const QString id = m_device->itemData(i).toString(); id.startsWith(QLatin1String("cuda")))
            gpus.push_back(id.toStdString());
    return gpus[run % gpus.size()];
}

void SweepDialog::ask() {
    std::vector<NewRun> runs;
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        runs.push_back({ QString::fromStdString(m_runs[i].name), to_toml(m_runs[i].config), deviceOf(i) });
    Q_EMIT runsAsked(runs);
    accept();
}

} // namespace byol::ui
