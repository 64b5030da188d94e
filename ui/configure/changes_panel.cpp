#include "ui/configure/changes_panel.h"

#include "ui/common/theme.h"
#include "ui/configure/field_row.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int mostHeight = 210;

QString valueText(const Value& value) {
    const QString text = QString::fromStdString(to_text(value));
    return text.isEmpty() ? ChangesPanel::tr("(empty)") : text;
}

} // namespace

ChangesPanel::ChangesPanel(QWidget* parent)
    : QWidget(parent)
    , m_reference(new QComboBox(this))
    , m_summary(new QLabel(this)) {
    auto* label = new QLabel(tr("&Against"), this);
    label->setBuddy(m_reference);
    m_reference->setObjectName(QStringLiteral("reference"));
    m_reference->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reference->setToolTip(tr("What the settings are compared with"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    setRole(m_summary, Role::muted);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(area);
    inner->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 4, 0);
    m_column->setSpacing(6);
    m_column->setAlignment(Qt::AlignTop);
    area->setWidget(inner);
    m_scroll = area;
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_reference, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_scroll);
    connect(m_reference, &QComboBox::activated, this,
        [this](int index) { Q_EMIT referenceChosen(m_reference->itemData(index).toString()); });
}

void ChangesPanel::setReferences(const std::vector<std::pair<QString, QString>>& namesAndKeys) {
    const QString before = reference();
    const QSignalBlocker block(m_reference);
    m_reference->clear();
    for (const auto& [name, key] : namesAndKeys)
        m_reference->addItem(name, key);
    m_reference->setCurrentIndex(std::max(0, m_reference->findData(before)));
}

QString ChangesPanel::reference() const {
    return m_reference->currentData().toString();
}

void ChangesPanel::choose(const QString& key) {
    m_reference->setCurrentIndex(std::max(0, m_reference->findData(key)));
}

void ChangesPanel::showProblem(const QString& sentence) {
    removeRows();
    m_scroll->hide();
    m_summary->setText(sentence);
}

// While a value is being typed the rows stay the same widgets, so that the focus stays where it is.
void ChangesPanel::compare(const RunConfig& from, const RunConfig& to) {
    const std::vector<FieldDifference> differences = difference(from, to);
    const bool same = differences.size() == m_rows.size()
        && std::equal(differences.begin(), differences.end(), m_rows.begin(),
            [](const FieldDifference& each, const Row& row) { return each.field == row.field; });
    if (!same) {
        removeRows();
        for (const FieldDifference& each : differences)
            m_rows.push_back(addRow(*each.field));
    }
    fill(differences);
    m_summary->setText(differences.empty() ? tr("No setting differs.")
                                           : tr("%n setting(s) differ", "", static_cast<int>(differences.size())));
    m_scroll->setVisible(!differences.empty());
    m_column->activate();
    m_scroll->setFixedHeight(
        std::min(mostHeight, static_cast<QScrollArea*>(m_scroll)->widget()->sizeHint().height() + 2));
}

void ChangesPanel::removeRows() {
    for (const Row& row : m_rows) {
        row.widget->hide();
        row.widget->deleteLater();
        m_column->removeWidget(row.widget);
    }
    m_rows.clear();
}

ChangesPanel::Row ChangesPanel::addRow(const Field& field) {
    auto* widget = new QWidget(this);
    auto* name = new QPushButton(fieldLabel(field), widget);
    setRole(name, Role::link);
    name->setToolTip(tr("Go to this setting"));
    name->setAccessibleName(tr("Go to %1").arg(fieldLabel(field)));
    auto* values = new QLabel(widget);
    values->setTextFormat(Qt::PlainText);
    values->setWordWrap(true);
    values->setContentsMargins(7, 0, 0, 0); // below the name, which is a button
    auto* reset = new QToolButton(widget);
    reset->setIcon(themedIcon(QStringLiteral("reset"), palette()));
    reset->setAccessibleName(tr("Take the old value of %1").arg(fieldLabel(field)));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name, 0, Qt::AlignLeft);
    texts->addWidget(values);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(texts, 1);
    row->addWidget(reset, 0, Qt::AlignVCenter);
    m_column->addWidget(widget);
    widget->show();
    connect(name, &QPushButton::clicked, this, [this, path = field.path] { Q_EMIT fieldChosen(path); });
    connect(
        reset, &QToolButton::clicked, this, [this, path = field.path] { Q_EMIT resetAsked(path); },
        Qt::QueuedConnection); // the row goes with it
    return { &field, widget, values, reset };
}

void ChangesPanel::fill(const std::vector<FieldDifference>& differences) {
    for (std::size_t i = 0; i < differences.size(); ++i) {
        //: An old value and the new one.
        m_rows[i].values->setText(tr("%1 → %2").arg(valueText(differences[i].left), valueText(differences[i].right)));
        m_rows[i].reset->setToolTip(tr("Take %1").arg(valueText(differences[i].left)));
    }
}

} // namespace byol::ui
