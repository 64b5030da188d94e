#include "ui/configure/sweep_row.h"

#include "ui/common/theme.h"
#include "ui/configure/field_row.h"
#include "ui/configure/list_box.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace byol::ui {
namespace {

using Kind = SweepDimension::Kind;

bool isNumber(const Field& field) {
    return field.type == FieldType::integer || field.type == FieldType::real;
}

// Lists within lists are told apart by semicolons.
std::vector<std::string> valuesOf(const Field& field, const QString& text) {
    std::vector<std::string> values;
    const QStringList parts = isNumberList(field) ? text.split(QLatin1Char(';')) : ListBox::values(text);
    for (const QString& part : parts)
        if (!part.trimmed().isEmpty())
            values.push_back(part.trimmed().toStdString());
    return values;
}

QString firstValues(const Field& field, const RunConfig& base) {
    if (field.type == FieldType::boolean)
        return QStringLiteral("true, false");
    QStringList choices;
    for (const std::string& choice : field.choices)
        choices << QString::fromStdString(choice);
    return choices.isEmpty() ? QString::fromStdString(to_text(field.get(base))) : choices.join(QStringLiteral(", "));
}

double numberFrom(const QLineEdit* edit) {
    bool good = false;
    const double number = edit->text().trimmed().toDouble(&good);
    return good ? number : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

SweepRow::SweepRow(const RunConfig& base, QWidget* parent)
    : QWidget(parent)
    , m_base(base)
    , m_field(new QComboBox(this))
    , m_kind(new QComboBox(this)) {
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->setAccessibleName(tr("Setting"));
    m_field->setToolTip(tr("The setting that varies; type a part of its name to find it"));
    for (const Field& each : schema())
        m_field->addItem(
            tr("%1 (%2)").arg(fieldLabel(each), QString::fromStdString(each.path)), QString::fromStdString(each.path));
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->setMinimumContentsLength(24);
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setAccessibleName(tr("How it varies"));
    m_values = makeEdit(tr("0.9, 0.99, 1"), tr("Values with commas between them"));
    m_low = makeEdit(tr("from"), tr("Smallest value"));
    m_high = makeEdit(tr("to"), tr("Largest value"));
    m_count = new QSpinBox(this);
    m_count->setRange(2, 1000);
    m_count->setValue(5);
    m_count->setSuffix(tr(" values"));
    m_count->setAccessibleName(tr("Number of values"));
    m_remove = new QToolButton(this);
    m_remove->setIcon(themedIcon(QStringLiteral("close"), palette()));
    m_remove->setAccessibleName(tr("Remove this setting"));
    m_remove->setToolTip(tr("Remove this setting from the sweep"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 3);
    row->addWidget(m_kind);
    row->addWidget(m_values, 3);
    row->addWidget(m_low, 1);
    row->addWidget(m_high, 1);
    row->addWidget(m_count);
    row->addWidget(m_remove);
    connect(m_field, &QComboBox::currentIndexChanged, this, &SweepRow::fieldChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SweepRow::showEditors);
    connect(m_count, &QSpinBox::valueChanged, this, &SweepRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &SweepRow::removeAsked);
    fieldChosen();
}

QLineEdit* SweepRow::makeEdit(const QString& placeholder, const QString& accessibleName) {
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(accessibleName);
    edit->setToolTip(accessibleName);
    connect(edit, &QLineEdit::textChanged, this, &SweepRow::changed);
    return edit;
}

const Field* SweepRow::field() const {
    return find_field(m_field->currentData().toString().toStdString());
}

void SweepRow::fieldChosen() {
    const Field* chosen = field();
    if (!chosen)
        return;
    {
        const QSignalBlocker block(m_kind);
        m_kind->clear();
        const auto add = [this](const QString& name, Kind kind) { m_kind->addItem(name, static_cast<int>(kind)); };
        add(tr("List"), Kind::list);
        if (isNumber(*chosen)) {
            add(tr("Range"), Kind::linear);
            add(tr("Logarithmic Range"), Kind::logarithmic);
        }
        add(tr("Random Choice"), Kind::choice);
        if (isNumber(*chosen)) {
            add(tr("Random, Uniform"), Kind::uniform);
            add(tr("Random, Log-Uniform"), Kind::log_uniform);
        }
    }
    const QSignalBlocker values(m_values), low(m_low), high(m_high);
    m_values->setText(firstValues(*chosen, m_base));
    if (isNumber(*chosen)) {
        const QString now = QString::fromStdString(to_text(chosen->get(m_base)));
        m_low->setText(now);
        m_high->setText(now);
    }
    m_field->setAccessibleDescription(fieldHelp(*chosen));
    showEditors();
}

void SweepRow::showEditors() {
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    const bool listed = kind == Kind::list || kind == Kind::choice;
    m_values->setVisible(listed);
    m_low->setVisible(!listed);
    m_high->setVisible(!listed);
    m_count->setVisible(kind == Kind::linear || kind == Kind::logarithmic);
    Q_EMIT changed();
}

void SweepRow::setDimension(const SweepDimension& dimension) {
    m_field->setCurrentIndex(m_field->findData(QString::fromStdString(dimension.path)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(dimension.kind)));
    QStringList values;
    for (const std::string& value : dimension.values)
        values << QString::fromStdString(value);
    if (!values.isEmpty())
        m_values->setText(values.join(QStringLiteral(", ")));
    m_low->setText(QString::number(dimension.low, 'g', 6));
    m_high->setText(QString::number(dimension.high, 'g', 6));
    m_count->setValue(static_cast<int>(dimension.count));
}

SweepDimension SweepRow::dimension() const {
    SweepDimension dimension;
    const Field* chosen = field();
    dimension.path = chosen ? chosen->path : m_field->currentText().toStdString();
    dimension.kind = static_cast<Kind>(m_kind->currentData().toInt());
    if (chosen && (dimension.kind == Kind::list || dimension.kind == Kind::choice))
        dimension.values = valuesOf(*chosen, m_values->text());
    dimension.low = numberFrom(m_low);
    dimension.high = numberFrom(m_high);
    dimension.count = m_count->value();
    return dimension;
}

} // namespace byol::ui
