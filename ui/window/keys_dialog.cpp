#include "ui/window/keys_dialog.h"

#include "ui/common/theme.h"
#include "ui/window/commands.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr QSize firstSize(640, 600);

} // namespace

KeysDialog::KeysDialog(Commands& commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_filter(new QLineEdit(this))
    , m_table(new QTableWidget(0, 3, this)) {
    setWindowTitle(tr("Keys"));
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_filter->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setHorizontalHeaderLabels({ tr("Menu"), tr("Command"), tr("Key") });
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* all = buttons->addButton(tr("Reset All"), QDialogButtonBox::ResetRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildEditor());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, &KeysDialog::resetAll);
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_table, &QTableWidget::currentItemChanged, this, &KeysDialog::showChosen);
    resize(firstSize);
    fill();
    m_table->setCurrentCell(0, 1);
}

QWidget* KeysDialog::buildEditor() {
    auto* editor = new QWidget(this);
    auto* label = new QLabel(tr("New &key:"), editor);
    m_edit = new QKeySequenceEdit(editor);
    m_edit->setAccessibleName(tr("New key"));
    label->setBuddy(m_edit);
    m_set = new QPushButton(tr("&Set"), editor);
    m_set->setAutoDefault(false);
    m_reset = new QPushButton(tr("&Reset"), editor);
    m_reset->setAutoDefault(false);
    m_conflict = new QLabel(editor);
    m_conflict->setWordWrap(true);
    setRole(m_conflict, Role::problem);
    m_conflict->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_set);
    row->addWidget(m_reset);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 4, 0, 4);
    column->addLayout(row);
    column->addWidget(m_conflict);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::showConflict);
    connect(m_set, &QPushButton::clicked, this, [this] { take(m_edit->keySequence()); });
    connect(m_reset, &QPushButton::clicked, this, &KeysDialog::resetChosen);
    return editor;
}

void KeysDialog::fill() {
    m_table->setRowCount(0);
    for (const Command& command : m_commands.all())
        addLine(command.category, Commands::plainText(*command.action),
            QKeySequence::listToString(command.action->shortcuts(), QKeySequence::NativeText),
            command.action->objectName());
    const QString plot = tr("In a plot");
    addLine(plot, tr("Move left, move right"), tr("Left, Right"), {});
    const QString map = tr("In the map");
    addLine(map, tr("Pan, lasso, box"), QStringLiteral("V, L, B"), {});
    addLine(map, tr("Clear the selection"), tr("Esc"), {});
}

void KeysDialog::addLine(const QString& menu, const QString& command, const QString& keys, const QString& id) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(menu));
    m_table->setItem(row, 1, new QTableWidgetItem(command));
    m_table->setItem(row, 2, new QTableWidgetItem(keys));
    m_table->item(row, 0)->setData(idRole, id);
}

void KeysDialog::filter(const QString& wanted) {
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool found = false;
        for (int column = 0; column < 3; ++column)
            found = found || m_table->item(row, column)->text().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !found);
    }
}

QString KeysDialog::chosen() const {
    const int row = m_table->currentRow();
    return row < 0 ? QString() : m_table->item(row, 0)->data(idRole).toString();
}

void KeysDialog::showChosen() {
    const QAction* action = m_commands.action(chosen());
    m_edit->setEnabled(action != nullptr);
    m_reset->setEnabled(action != nullptr);
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
    showConflict(m_edit->keySequence());
}

void KeysDialog::showConflict(const QKeySequence& keys) {
    const Command* holder = keys.isEmpty() ? nullptr : m_commands.holder(keys, chosen());
    m_set->setEnabled(m_commands.action(chosen()) && !holder);
    m_conflict->setVisible(holder != nullptr);
    if (holder)
        m_conflict->setText(tr("%1 already belongs to “%2”.")
                                .arg(keys.toString(QKeySequence::NativeText), Commands::plainText(*holder->action)));
}

void KeysDialog::take(const QKeySequence& keys) {
    QAction* action = m_commands.action(chosen());
    if (!action || (!keys.isEmpty() && m_commands.holder(keys, chosen())))
        return;
    m_commands.setKeys(chosen(), keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence> { keys });
    m_table->item(m_table->currentRow(), 2)->setText(keys.toString(QKeySequence::NativeText));
}

void KeysDialog::resetChosen() {
    for (const Command& command : m_commands.all())
        if (command.action->objectName() == chosen()) {
            m_commands.setKeys(chosen(), command.defaults);
            m_table->item(m_table->currentRow(), 2)
                ->setText(QKeySequence::listToString(command.defaults, QKeySequence::NativeText));
            m_edit->setKeySequence(command.action->shortcut());
            return;
        }
}

void KeysDialog::resetAll() {
    for (const Command& command : m_commands.all())
        m_commands.setKeys(command.action->objectName(), command.defaults);
    fill();
    filter(m_filter->text());
    m_table->setCurrentCell(0, 1);
}

} // namespace byol::ui
