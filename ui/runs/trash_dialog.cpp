#include "ui/runs/trash_dialog.h"

#include "core/base/run/run_folder.h"
#include "ui/common/run_text.h"
#include "ui/common/theme.h"
#include "ui/runs/run_column.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace byol::ui {

TrashDialog::TrashDialog(const std::filesystem::path& runs, QWidget* parent)
    : QDialog(parent)
    , m_trash(runs / ".trash")
    , m_line(new QLabel(tr("Reading the trash..."), this))
    , m_list(new QListWidget(this)) {
    setWindowTitle(tr("Trash"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(460, 340);
    setRole(m_line, Role::muted);
    m_line->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Runs in the trash"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore"), QDialogButtonBox::ActionRole);
    m_restore->setToolTip(tr("Bring the chosen runs back (Return)"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restore);
    connect(m_list, &QListWidget::itemActivated, this, &TrashDialog::restore);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &TrashDialog::enable);
    enable();
    read();
}

void TrashDialog::read() {
    m_reader.start([trash = m_trash](const LatestOnly::Stale&) { return list_runs(trash); },
        [this](const std::vector<RunSummary>& runs) {
            for (const RunSummary& run : runs) {
                const QString loss = textOf({ RunColumn::Kind::loss }, run);
                QString text = QString::fromStdString(run.name);
                if (const QString when = timeText(run.status.started); !when.isEmpty())
                    //: A run and when it was started: "tau-0.99 (24 Nov, 15:07)"
                    text = tr("%1 (%2)").arg(text, when);
                auto* item = new QListWidgetItem(text, m_list);
                item->setData(Qt::UserRole, QString::fromStdString(run.path.string()));
                item->setToolTip(loss.isEmpty() ? QString() : tr("Loss %1").arg(loss));
            }
            m_line->setText(runs.empty()
                    ? tr("The trash is empty.")
                    : tr("%n runs lie in the trash, with all their files.", nullptr, static_cast<int>(runs.size())));
            if (m_list->count() > 0)
                m_list->setCurrentRow(0);
        },
        [this](const QString& sentence) { m_line->setText(sentence); });
}

void TrashDialog::enable() {
    m_restore->setEnabled(!m_list->selectedItems().isEmpty());
}

void TrashDialog::restore() {
    std::vector<std::filesystem::path> runs;
    for (const QListWidgetItem* item : m_list->selectedItems())
        runs.emplace_back(item->data(Qt::UserRole).toString().toStdString());
    if (runs.empty())
        return;
    Q_EMIT restoreRequested(runs);
    accept();
}

} // namespace byol::ui
