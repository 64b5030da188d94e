#include "ui/configure/config_form.h"

#include "ui/common/theme.h"
#include "ui/configure/field_row.h"

#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int widestForm = 760;

QString translated(const std::string& text) {
    return QCoreApplication::translate("Schema", text.c_str());
}

// "optimizer.base_lr: given 'fast', allowed a number from 0 to 100." without the path, which the row shows.
QString sentenceOf(const ConfigProblem& problem) {
    return problem.given.empty()
        ? ConfigForm::tr("Allowed: %1.").arg(QString::fromStdString(problem.allowed))
        : ConfigForm::tr("Given “%1”, allowed %2.")
              .arg(QString::fromStdString(problem.given), QString::fromStdString(problem.allowed));
}

} // namespace

ConfigForm::ConfigForm(QWidget* parent)
    : QScrollArea(parent) {
    auto* inner = new QWidget(this);
    inner->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 10, 0);
    column->setSpacing(12);
    for (const FieldGroup& group : schema_groups())
        column->addWidget(buildGroup(group));
    column->addStretch(1);
    inner->setMaximumWidth(widestForm);
    setWidget(inner);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Settings"));
    setFocusPolicy(Qt::NoFocus);
    check();
}

QFrame* ConfigForm::buildGroup(const FieldGroup& group) {
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 12, 12);
    column->setSpacing(7);
    auto* title = new QLabel(translated(group.label), card);
    setRole(title, Role::section);
    auto* help = new QLabel(translated(group.help), card);
    help->setWordWrap(true);
    setRole(help, Role::muted);
    column->addWidget(title);
    column->addWidget(help);
    std::vector<const Field*> advanced;
    for (const Field& field : schema()) {
        if (field.group() != group.name)
            continue;
        if (field.advanced)
            advanced.push_back(&field);
        else
            addRow(column, field);
    }
    if (!advanced.empty())
        addAdvanced(column, advanced, translated(group.label));
    return card;
}

void ConfigForm::addAdvanced(QVBoxLayout* column, const std::vector<const Field*>& fields, const QString& groupLabel) {
    auto* toggle = new QPushButton(this);
    auto* inner = new QWidget(this);
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->setSpacing(7);
    for (const Field* field : fields)
        addRow(innerColumn, *field);
    setRole(toggle, Role::link);
    toggle->setCheckable(true);
    toggle->setAccessibleName(tr("Advanced settings of %1").arg(groupLabel));
    const auto name = [toggle, count = static_cast<int>(fields.size())](bool open) {
        toggle->setText(open ? tr("Hide advanced settings") : tr("Show %n advanced setting(s)", "", count));
    };
    connect(toggle, &QPushButton::toggled, inner, &QWidget::setVisible);
    connect(toggle, &QPushButton::toggled, toggle, name);
    name(false);
    inner->hide();
    column->addWidget(toggle, 0, Qt::AlignLeft);
    column->addWidget(inner);
}

FieldRow* ConfigForm::addRow(QVBoxLayout* column, const Field& field) {
    auto* row = new FieldRow(field, column->parentWidget());
    column->addWidget(row);
    m_rows.push_back(row);
    m_byPath[field.path] = row;
    connect(row, &FieldRow::changed, this, [this, row] { rowChanged(row); });
    return row;
}

FieldRow* ConfigForm::row(const std::string& path) const {
    const auto found = m_byPath.find(path);
    return found == m_byPath.end() ? nullptr : found->second;
}

void ConfigForm::rowChanged(FieldRow* row) {
    if (const auto value = row->value())
        row->field().set(m_config, *value);
    check();
    Q_EMIT changed();
}

void ConfigForm::setConfig(const RunConfig& config) {
    m_config = config;
    for (FieldRow* row : m_rows)
        row->setValue(row->field().get(config));
    check();
    Q_EMIT changed();
}

void ConfigForm::setBase(const RunConfig& base) {
    for (FieldRow* row : m_rows)
        row->setBase(row->field().get(base));
}

void ConfigForm::check() {
    const std::vector<ConfigProblem> problems = check_config(m_config);
    for (FieldRow* row : m_rows) {
        const auto found = std::find_if(problems.begin(), problems.end(),
            [row](const ConfigProblem& problem) { return problem.path == row->field().path; });
        row->setProblem(found == problems.end() ? QString() : sentenceOf(*found));
    }
}

int ConfigForm::problemCount() const {
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const FieldRow* row) { return !row->problem().isEmpty(); }));
}

QString ConfigForm::showFirstProblem() {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const FieldRow* row) { return !row->problem().isEmpty(); });
    if (found == m_rows.end())
        return {};
    FieldRow* row = *found;
    bringIntoView(row);
    return tr("%1: %2").arg(fieldLabel(row->field()), row->problem());
}

void ConfigForm::bringIntoView(FieldRow* row) {
    for (QPushButton* toggle : widget()->findChildren<QPushButton*>())
        if (toggle->isCheckable() && !row->isVisibleTo(widget()) && toggle->parentWidget()->isAncestorOf(row))
            toggle->setChecked(true);
    widget()->layout()->activate();
    constexpr int around = 60;
    ensureWidgetVisible(row, 0, around);
    horizontalScrollBar()->setValue(0);
    row->editor()->setFocus(Qt::OtherFocusReason);
}

bool ConfigForm::showField(const std::string& path) {
    FieldRow* found = row(path);
    if (!found)
        return false;
    bringIntoView(found);
    found->flash();
    return true;
}

} // namespace byol::ui
