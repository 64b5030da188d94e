#include "ui/configure/field_row.h"

#include "core/base/config/number_list.h"
#include "ui/common/theme.h"
#include "ui/configure/list_box.h"
#include "ui/configure/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

namespace byol::ui {
namespace {

constexpr int labelWidth = 160;
constexpr int unitWidth = 56;
constexpr int numberWidth = 150;
constexpr int choiceWidth = 170;
constexpr int listWidth = 230;
constexpr int flashMs = 1500;

QString translated(const std::string& text) {
    return QCoreApplication::translate("Schema", text.c_str());
}

QString rangeText(const Field& field) {
    const auto number = [](double value) { return QString::number(value, 'g', 12); };
    if (field.minimum && field.maximum)
        return FieldRow::tr("From %1 to %2.").arg(number(*field.minimum), number(*field.maximum));
    if (field.minimum)
        return FieldRow::tr("At least %1.").arg(number(*field.minimum));
    if (field.maximum)
        return FieldRow::tr("At most %1.").arg(number(*field.maximum));
    return {};
}

} // namespace

bool isNumberList(const Field& field) {
    return field.type == FieldType::text && number_list(to_text(field.default_value())).has_value();
}

QString fieldLabel(const Field& field) {
    return translated(field.label);
}

QString fieldHelp(const Field& field) {
    return translated(field.help);
}

QString fieldExplanation(const Field& field) {
    QStringList lines { fieldHelp(field) };
    if (const QString range = rangeText(field); !range.isEmpty())
        lines << range;
    const QString standard = QString::fromStdString(to_text(field.default_value()));
    lines << (standard.isEmpty()
            ? FieldRow::tr("Name in TOML: %1.").arg(QString::fromStdString(field.path))
            : FieldRow::tr("Default: %1. Name in TOML: %2.").arg(standard, QString::fromStdString(field.path)));
    return QStringLiteral("<p>%1</p>")
        .arg(lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

FieldRow::FieldRow(const Field& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_base(field.default_value()) {
    auto* label = new QLabel(fieldLabel(field), this);
    label->setTextFormat(Qt::PlainText);
    label->setFixedWidth(labelWidth);
    label->setWordWrap(true);
    m_editor = makeEditor();
    m_editor->setObjectName(QString::fromStdString(field.path));
    m_editor->setAccessibleName(
        field.unit.empty() ? fieldLabel(field) : tr("%1, in %2").arg(fieldLabel(field), translated(field.unit)));
    m_editor->setAccessibleDescription(fieldHelp(field));
    label->setBuddy(m_editor);
    auto* unit = new QLabel(field.unit.empty() ? QString() : translated(field.unit), this);
    unit->setFixedWidth(unitWidth);
    setRole(unit, Role::muted);
    m_reset = new QToolButton(this);
    m_reset->setAccessibleName(tr("Reset %1").arg(fieldLabel(field)));
    m_problem = new QLabel(this);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setRole(m_problem, Role::problem);
    m_problem->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(label, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const bool wide = field.type == FieldType::path;
    const bool grows = wide || isNumberList(field);
    row->addWidget(m_editor, grows ? 1 : 0);
    if (m_text && wide) {
        auto* button = new QPushButton(tr("Browse..."), this);
        button->setAccessibleName(tr("Browse for %1").arg(fieldLabel(field)));
        connect(button, &QPushButton::clicked, this, &FieldRow::browse);
        row->addWidget(button);
    } else {
        row->addWidget(unit);
        row->addStretch(1);
    }
    unit->setVisible(!wide && !field.unit.empty());
    grid->addLayout(row, 0, 1);
    grid->addWidget(m_reset, 0, 2);
    grid->addWidget(m_problem, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keep);
    m_reset->setVisible(false);
    m_reset->setIcon(themedIcon(QStringLiteral("reset"), palette()));
    connect(m_reset, &QToolButton::clicked, this, &FieldRow::reset);
    setToolTip(fieldExplanation(field));
    setWhatsThis(fieldExplanation(field));
    setValue(m_base);
}

QWidget* FieldRow::makeEditor() {
    switch (m_field.type) {
    case FieldType::boolean:
        return makeSwitch();
    case FieldType::integer:
    case FieldType::real:
        return makeNumber();
    case FieldType::choice:
        return makeChoice();
    case FieldType::text:
        return isNumberList(m_field) ? makeList() : makeSuggestions();
    case FieldType::path:
        return makePath();
    }
    return makePath();
}

QWidget* FieldRow::makeSwitch() {
    m_switch = new QCheckBox(this);
    connect(m_switch, &QCheckBox::toggled, this, &FieldRow::edited);
    return m_switch;
}

QWidget* FieldRow::makeNumber() {
    m_number = new NumberBox(m_field, this);
    m_number->setFixedWidth(numberWidth);
    connect(m_number, &NumberBox::edited, this, &FieldRow::edited);
    return m_number;
}

QWidget* FieldRow::makeChoice() {
    m_choice = new QComboBox(this);
    for (const std::string& choice : m_field.choices)
        m_choice->addItem(QString::fromStdString(choice), QString::fromStdString(choice));
    m_choice->setFixedWidth(numberWidth);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->installEventFilter(this);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldRow::edited);
    return m_choice;
}

QWidget* FieldRow::makeSuggestions() {
    m_choice = new QComboBox(this);
    m_choice->setEditable(true);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    m_choice->setFixedWidth(m_field.unit.empty() ? choiceWidth : numberWidth);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_choice->installEventFilter(this);
    connect(m_choice, &QComboBox::editTextChanged, this, &FieldRow::edited);
    return m_choice;
}

QWidget* FieldRow::makePath() {
    m_text = new QLineEdit(this);
    m_text->setMinimumWidth(90);
    connect(m_text, &QLineEdit::textChanged, this, &FieldRow::edited);
    return m_text;
}

QWidget* FieldRow::makeList() {
    m_text = new ListBox(this);
    m_text->setMinimumWidth(numberWidth - 30);
    m_text->setMaximumWidth(listWidth);
    connect(m_text, &QLineEdit::textChanged, this, &FieldRow::edited);
    return m_text;
}

void FieldRow::flash() {
    m_flashing = true;
    update();
    QTimer::singleShot(flashMs, this, [this] {
        m_flashing = false;
        update();
    });
}

void FieldRow::paintEvent(QPaintEvent*) {
    if (!m_flashing)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::from(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.selection);
    painter.drawRoundedRect(rect(), 5, 5);
}

void FieldRow::browse() {
    auto* dialog = new QFileDialog(this, fieldLabel(m_field), m_text->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_text, &QLineEdit::setText);
    dialog->open();
}

QString FieldRow::text() const {
    if (m_switch)
        return m_switch->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (m_number)
        return m_number->numberText().trimmed();
    if (m_text)
        return m_text->text();
    if (!m_choice->isEditable())
        return m_choice->currentData().toString();
    // An offered entry reads "cuda:0 - NVIDIA H200" in the list; its value is what counts.
    const int chosen = m_choice->findText(m_choice->currentText());
    return chosen < 0 ? m_choice->currentText().trimmed() : m_choice->itemData(chosen).toString();
}

std::optional<Value> FieldRow::value() const {
    ConfigProblem ignored;
    return parse_value(m_field, text().toStdString(), ignored);
}

void FieldRow::setValue(const Value& value) {
    m_setting = true;
    const QString text = QString::fromStdString(to_text(value));
    if (m_switch)
        m_switch->setChecked(std::get<bool>(value));
    else if (m_number)
        m_number->setNumber(value);
    else if (m_text)
        m_text->setText(text);
    else if (const int at = m_choice->findData(text); at >= 0)
        m_choice->setCurrentIndex(at);
    else if (m_choice->isEditable())
        m_choice->setEditText(text);
    m_setting = false;
    edited();
}

void FieldRow::setBase(const Value& base) {
    m_base = base;
    m_reset->setVisible(!isReset());
    m_reset->setToolTip(tr("Back to %1").arg(QString::fromStdString(to_text(base))));
}

bool FieldRow::isReset() const {
    const auto now = value();
    return now && *now == m_base;
}

void FieldRow::reset() {
    setValue(m_base);
    Q_EMIT changed();
}

void FieldRow::offer(const std::vector<std::pair<QString, QString>>& labelsAndValues) {
    if (!m_choice || !m_choice->isEditable())
        return;
    const QString now = text();
    m_setting = true;
    m_choice->clear();
    for (const auto& [label, value] : labelsAndValues)
        m_choice->addItem(label, value);
    const int at = m_choice->findData(now);
    m_choice->setCurrentIndex(at);
    if (at < 0)
        m_choice->setEditText(now);
    m_setting = false;
}

void FieldRow::edited() {
    ConfigProblem problem;
    const auto read = parse_value(m_field, text().toStdString(), problem);
    m_ownProblem =
        read ? QString() : tr("Given “%1”, allowed %2.").arg(text(), QString::fromStdString(problem.allowed));
    showProblem(m_ownProblem);
    m_reset->setVisible(!read || *read != m_base);
    if (!m_setting)
        Q_EMIT changed();
}

void FieldRow::setProblem(const QString& sentence) {
    if (m_ownProblem.isEmpty())
        showProblem(sentence);
}

QString FieldRow::problem() const {
    return m_problem->text();
}

void FieldRow::showProblem(const QString& sentence) {
    if (!m_problem || m_problem->text() == sentence)
        return;
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_editor->setProperty("problem", !sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence.isEmpty() ? fieldHelp(m_field) : sentence);
    m_editor->style()->unpolish(m_editor);
    m_editor->style()->polish(m_editor);
}

// A wheel over an editor that is not being edited scrolls the form.
bool FieldRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && watched == m_editor && !m_editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_reset)
        m_reset->setIcon(themedIcon(QStringLiteral("reset"), palette()));
}

} // namespace byol::ui
