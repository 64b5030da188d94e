#include "ui/window/keys_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

struct KeyLine {
    QString menu, command, keys;
};

QString plain(QString text) {
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("..."));
}

void collect(const QMenu& menu, const QString& path, std::vector<KeyLine>& lines) {
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), path + QStringLiteral(" › ") + plain(action->text()), lines);
        else if (!action->shortcuts().isEmpty())
            lines.push_back({ path, plain(action->text()),
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText) });
    }
}

std::vector<KeyLine> allKeys(const QMenuBar& menus) {
    std::vector<KeyLine> lines;
    for (const QAction* action : menus.actions())
        if (action->menu())
            collect(*action->menu(), plain(action->text()), lines);
    const QString plot = KeysDialog::tr("In a plot");
    lines.push_back({ plot, KeysDialog::tr("Show all and follow"), QStringLiteral("Home") });
    lines.push_back({ plot, KeysDialog::tr("Zoom in, zoom out"), QStringLiteral("+, -") });
    lines.push_back({ plot, KeysDialog::tr("Move left, move right"), KeysDialog::tr("Left, Right") });
    return lines;
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keys"));
    const std::vector<KeyLine> lines = allKeys(menus);
    auto* table = new QTableWidget(static_cast<int>(lines.size()), 3, this);
    table->setAccessibleName(tr("Commands and their keys"));
    table->setHorizontalHeaderLabels({ tr("Menu"), tr("Command"), tr("Key") });
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const KeyLine& line = lines[static_cast<std::size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(line.menu));
        table->setItem(row, 1, new QTableWidgetItem(line.command));
        table->setItem(row, 2, new QTableWidgetItem(line.keys));
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table);
    layout->addWidget(buttons);
    resize(560, 520);
}

} // namespace byol::ui
