#include "ui/runs/filter_bar.h"

#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyle>
#include <QToolButton>

namespace byol::ui {
namespace {

// Where the word that is being typed begins.
qsizetype wordStart(const QString& text, int cursor) {
    qsizetype start = text.lastIndexOf(QLatin1Char(' '), cursor - 1 < 0 ? 0 : cursor - 1) + 1;
    if (start < text.size() && text[start] == QLatin1Char('-'))
        ++start;
    return start;
}

QString row(const QString& example, const QString& meaning) {
    return QStringLiteral(
        "<tr><td style='padding: 2px 18px 2px 0'><code>%1</code></td><td style='padding: 2px 0'>%2</td></tr>")
        .arg(example.toHtmlEscaped(), meaning.toHtmlEscaped());
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_help(new QToolButton(this))
    , m_names(new QStringListModel(RunQuery::names(), this))
    , m_completer(new QCompleter(m_names, this)) {
    m_edit->setPlaceholderText(tr("Filter, for example: state:running knn>60"));
    m_edit->setAccessibleName(tr("Filter runs"));
    m_edit->setToolTip(tr("Words, state:finished, tau>0.99, knn>60, tag:paper, star:yes (Ctrl+F)"));
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_completer->setWidget(m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(8);
    m_help->setToolTip(tr("What can be asked for"));
    m_help->setAccessibleName(tr("Help for the filter"));
    m_help->setIconSize(QSize(18, 18));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_help);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::parse);
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::complete);
    connect(m_completer, QOverload<const QString&>::of(&QCompleter::activated), this, &FilterBar::insertCompletion);
    connect(m_help, &QToolButton::clicked, this, &FilterBar::showHelp);
    setFocusProxy(m_edit);
    showIcon();
}

QString FilterBar::text() const {
    return m_edit->text();
}

void FilterBar::setText(const QString& text) {
    m_edit->setText(text);
}

void FilterBar::focus() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setSeries(const QStringList& series) {
    if (series == m_series)
        return;
    m_series = series;
    m_names->setStringList(RunQuery::names(series));
    if (!m_edit->text().isEmpty())
        parse();
}

void FilterBar::parse() {
    m_query = RunQuery(m_edit->text(), m_series);
    m_edit->setProperty("problem", !m_query.problem().isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
    Q_EMIT queryChanged();
}

void FilterBar::complete() {
    const QString text = m_edit->text();
    const int cursor = m_edit->cursorPosition();
    const QString word = text.mid(wordStart(text, cursor), cursor - wordStart(text, cursor));
    const bool atEnd = cursor == text.size();
    m_completer->setCompletionPrefix(word);
    const bool whole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == word;
    if (!atEnd || word.size() < 2 || whole || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void FilterBar::insertCompletion(const QString& name) {
    const QString text = m_edit->text();
    const int cursor = m_edit->cursorPosition();
    const qsizetype start = wordStart(text, cursor);
    m_edit->setText(text.left(start) + name + text.mid(cursor));
    m_edit->setCursorPosition(static_cast<int>(start + name.size()));
}

bool FilterBar::eventFilter(QObject* object, QEvent* event) {
    if (object == m_edit && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && !m_edit->text().isEmpty()) {
        m_edit->clear();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

QString filterHelp() {
    return QStringLiteral("<table cellspacing='0'>")
        + row(QStringLiteral("cifar"), FilterBar::tr("in the name, the dataset, the state or a tag"))
        + row(QStringLiteral("\"two words\""), FilterBar::tr("the same with a blank in it"))
        + row(QStringLiteral("state:running"), FilterBar::tr("one property; also name, dataset, tag, notes"))
        + row(QStringLiteral("star:yes"), FilterBar::tr("starred, or not: star:no"))
        + row(QStringLiteral("loss<1 knn>60"), FilterBar::tr("results; kNN and linear in per cent"))
        + row(QStringLiteral("tau>0.99"), FilterBar::tr("settings, by short name or as in the file: method.base_tau"))
        + row(QStringLiteral("optimizer.kind:lars"), FilterBar::tr("settings that are words"))
        + row(QStringLiteral("effective_rank>20"),
            FilterBar::tr("the last value of any curve; best.effective_rank its best"))
        + row(QStringLiteral("started>2026-11-01"), FilterBar::tr("dates; durations as duration>90min or duration<2h"))
        + row(QStringLiteral("-state:failed"), FilterBar::tr("everything but these")) + QStringLiteral("</table>");
}

void FilterBar::showHelp() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* title = new QLabel(tr("What Can Be Asked For"), popup);
    setRole(title, Role::section);
    auto* text = new QLabel(filterHelp(), popup);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* end = new QLabel(tr("Every word must match."), popup);
    setRole(end, Role::muted);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(end);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(width() - popup->width(), height() + 4)));
    popup->show();
    text->setFocus();
}

void FilterBar::showIcon() {
    m_help->setIcon(themedIcon(QStringLiteral("help"), palette()));
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace byol::ui
