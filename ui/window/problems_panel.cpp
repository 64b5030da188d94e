#include "ui/window/problems_panel.h"

#include "ui/common/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int noticeRole = Qt::UserRole;
constexpr int most = 500;

QString kindName(MessageBar::Kind kind) {
    return kind == MessageBar::Kind::error ? ProblemsPanel::tr("Error") : ProblemsPanel::tr("Warning");
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeWidget(m_stack))
    , m_clear(new QPushButton(tr("&Clear"), this)) {
    m_list->setAccessibleName(tr("Problems of this session"));
    m_list->setHeaderLabels({ tr("Severity"), tr("Time"), tr("Run"), tr("Message") });
    m_list->setRootIsDecorated(false);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setUniformRowHeights(true);
    for (const auto& [column, letters] : { std::pair(0, 14), std::pair(1, 12), std::pair(2, 24) })
        m_list->setColumnWidth(column, letters * fontMetrics().averageCharWidth());
    auto* none = new QLabel(tr("Nothing went wrong so far."), m_stack);
    none->setAlignment(Qt::AlignCenter);
    setRole(none, Role::muted);
    m_stack->addWidget(none);
    m_stack->addWidget(m_list);
    auto* bar = new QHBoxLayout;
    bar->addStretch(1);
    bar->addWidget(m_clear);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bar);
    connect(m_clear, &QPushButton::clicked, this, &ProblemsPanel::clear);
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, &ProblemsPanel::showMenu);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        Q_EMIT chosen(m_notices[static_cast<std::size_t>(item->data(0, noticeRole).toInt())]);
    });
    showCount();
}

void ProblemsPanel::add(const Notice& notice) {
    if (m_list->topLevelItemCount() >= most)
        delete m_list->takeTopLevelItem(most - 1);
    m_notices.push_back(notice);
    auto* item = new QTreeWidgetItem({ kindName(notice.kind),
        QLocale().toString(QTime::currentTime(), QLocale::ShortFormat), notice.run, notice.sentence });
    item->setData(0, noticeRole, static_cast<int>(m_notices.size()) - 1);
    for (int column = 0; column < item->columnCount(); ++column)
        item->setToolTip(
            column, notice.details.isEmpty() ? notice.sentence : notice.sentence + QLatin1Char('\n') + notice.details);
    m_list->insertTopLevelItem(0, item);
    setIcons();
    showCount();
}

void ProblemsPanel::clear() {
    m_list->clear();
    m_notices.clear();
    showCount();
}

int ProblemsPanel::count() const {
    return m_list->topLevelItemCount();
}

void ProblemsPanel::showCount() {
    m_stack->setCurrentIndex(count() > 0 ? 1 : 0);
    m_clear->setEnabled(count() > 0);
    Q_EMIT countChanged(count());
}

void ProblemsPanel::showMenu(const QPoint& at) {
    const QTreeWidgetItem* item = m_list->itemAt(at);
    if (!item)
        return;
    const Notice notice = m_notices[static_cast<std::size_t>(item->data(0, noticeRole).toInt())];
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Notice::Verb& verb : notice.verbs)
        connect(menu->addAction(verb.text), &QAction::triggered, this, [act = verb.act] { act(); });
    connect(menu->addAction(tr("Show Again")), &QAction::triggered, this, [this, notice] { Q_EMIT chosen(notice); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void ProblemsPanel::setIcons() {
    const Theme theme = Theme::from(palette());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = m_list->topLevelItem(row);
        const Notice& notice = m_notices[static_cast<std::size_t>(item->data(0, noticeRole).toInt())];
        const bool error = notice.kind == MessageBar::Kind::error;
        item->setIcon(
            0, themedIcon(error ? QStringLiteral("error") : QStringLiteral("warning"), error ? theme.bad : theme.warn));
    }
}

void ProblemsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace byol::ui
