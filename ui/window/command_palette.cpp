#include "ui/window/command_palette.h"

#include "ui/common/theme.h"
#include "ui/window/commands.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

enum Role_ { Category = Qt::UserRole, Keys, Enabled, Id };

constexpr int rowHeight = 34;
constexpr int padding = 10;

// Name at the left, where it is found behind it, its key at the right.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return { 10, rowHeight }; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme theme = Theme::from(QApplication::palette());
        const QRect row = option.rect.adjusted(padding, 0, -padding, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.selection);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
        }
        const bool enabled = index.data(Enabled).toBool();
        painter->setFont(option.font);
        painter->setPen(enabled ? theme.text : theme.mutedText);
        QRect used;
        const QString name = index.data().toString();
        painter->drawText(row, Qt::AlignVCenter, name, &used);
        painter->setPen(theme.mutedText);
        painter->drawText(
            row.adjusted(used.width() + 2 * padding, 0, 0, 0), Qt::AlignVCenter, index.data(Category).toString());
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, index.data(Keys).toString());
        painter->restore();
    }
};

} // namespace

int matchScore(const QString& name, const QString& wanted) {
    if (wanted.isEmpty())
        return 1;
    const int at = static_cast<int>(name.indexOf(wanted, 0, Qt::CaseInsensitive));
    if (at == 0)
        return 400;
    if (at > 0)
        return name[at - 1].isLetterOrNumber() ? 200 - at : 300 - at;
    qsizetype next = 0;
    for (const QChar letter : wanted) {
        next = letter.isSpace() ? next : name.indexOf(letter, next, Qt::CaseInsensitive) + 1;
        if (next == 0 && !letter.isSpace())
            return 0;
    }
    return 10;
}

CommandPalette::CommandPalette(const Commands& commands, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_commands(commands)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setWindowTitle(tr("Find a Command"));
    m_edit->setPlaceholderText(tr("Type a command"));
    m_edit->setAccessibleName(tr("Command to find"));
    m_edit->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands that match"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runChosen);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runChosen);
    resize(620, 420);
    fill({});
}

void CommandPalette::fill(const QString& wanted) {
    std::vector<std::pair<int, const Command*>> found;
    for (const Command& command : m_commands.all())
        if (const int score = matchScore(Commands::plainText(*command.action), wanted.trimmed()); score > 0)
            found.emplace_back(score + (command.action->isEnabled() ? 1000 : 0), &command);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_list->clear();
    for (const auto& [score, command] : found) {
        auto* item = new QListWidgetItem(Commands::plainText(*command->action), m_list);
        item->setData(Category, command->category);
        item->setData(Keys, command->action->shortcut().toString(QKeySequence::NativeText));
        item->setData(Enabled, command->action->isEnabled());
        item->setData(Id, command->action->objectName());
        item->setData(Qt::AccessibleDescriptionRole, command->category);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runChosen() {
    const QListWidgetItem* item = m_list->currentItem();
    QAction* action = item ? m_commands.action(item->data(Id).toString()) : nullptr;
    if (!action || !action->isEnabled())
        return;
    accept();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runChosen();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace byol::ui
