#include "ui/window/log_panel.h"

#include "core/base/run/run_reader.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int pollMs = 1'000;
constexpr int mostLines = 10'000;
constexpr int mostHits = 1'000;

QString levelName(LogLevel level) {
    switch (level) {
    case LogLevel::debug:
        return LogPanel::tr("Detail");
    case LogLevel::info:
        return LogPanel::tr("Info");
    case LogLevel::warning:
        return LogPanel::tr("Warning");
    case LogLevel::error:
        return LogPanel::tr("Error");
    }
    return {};
}

QString lineText(const LogLine& line) {
    const auto time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(line.time * 1000));
    return QStringLiteral("%1  %2  %3")
        .arg(QLocale().toString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss")), levelName(line.level).leftJustified(8),
            QString::fromStdString(line.text));
}

QToolButton* addButton(QWidget* parent, const QString& text) {
    auto* button = new QToolButton(parent);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

LogPanel::LogPanel(QWidget* parent)
    : QWidget(parent)
    , m_timer(new QTimer(this))
    , m_view(new QPlainTextEdit(this)) {
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setAccessibleName(tr("Log of the run"));
    m_view->setMaximumBlockCount(mostLines);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setPlaceholderText(tr("The current run has written no log yet."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->addWidget(buildBar());
    layout->addWidget(m_view, 1);
    m_timer->setInterval(pollMs);
    connect(m_timer, &QTimer::timeout, this, &LogPanel::read);
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &LogPanel::focusSearch);
    setIcons();
}

QWidget* LogPanel::buildBar() {
    auto* bar = new QWidget(this);
    m_level = new QComboBox(bar);
    m_level->setAccessibleName(tr("Least severity to show"));
    m_level->addItems({ tr("Everything"), tr("Info and worse"), tr("Warnings and errors"), tr("Errors") });
    m_level->setCurrentIndex(1);
    m_search = new QLineEdit(bar);
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setToolTip(tr("Search the log (%1). Return: next, Shift+Return: previous")
                             .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    m_hits = new QLabel(bar);
    setRole(m_hits, Role::muted);
    m_previous = addButton(bar, tr("Previous match"));
    m_next = addButton(bar, tr("Next match"));
    m_copy = new QPushButton(tr("&Copy"), bar);
    m_open = new QPushButton(tr("&Open File"), bar);
    m_open->setToolTip(tr("Open what the training process printed"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*> { m_level, m_search, m_previous, m_next, m_hits })
        row->addWidget(widget, widget == m_search ? 1 : 0);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPanel::refill);
    connect(m_search, &QLineEdit::textChanged, this, &LogPanel::highlight);
    connect(m_search, &QLineEdit::returnPressed, this,
        [this] { find(QGuiApplication::keyboardModifiers() & Qt::ShiftModifier); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString((m_run / "worker.log").string())));
    });
    return bar;
}

void LogPanel::setRun(const std::filesystem::path& run) {
    if (run == m_run)
        return;
    m_run = run;
    m_reader.cancel();
    m_reading = false;
    m_lines.clear();
    m_open->setEnabled(!run.empty());
    refill();
    if (isVisible())
        read();
}

void LogPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString LogPanel::text() const {
    const QString selected = m_view->textCursor().selectedText();
    return selected.isEmpty() ? m_view->toPlainText() : QString(selected).replace(QChar(0x2029), QLatin1Char('\n'));
}

void LogPanel::read() {
    if (m_run.empty() || m_reading)
        return;
    m_reading = true;
    const std::int64_t after = m_lines.empty() ? 0 : m_lines.back().id;
    m_reader.start([run = m_run, after](const LatestOnly::Stale&) { return RunReader(run).log(after, mostLines); },
        [this](std::vector<LogLine> lines) {
            m_reading = false;
            take(std::move(lines));
        },
        [this](const QString&) { m_reading = false; }); // a run that was just created has no log
}

void LogPanel::take(std::vector<LogLine> lines) {
    if (lines.empty())
        return;
    QScrollBar* bar = m_view->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    for (const LogLine& line : lines)
        append(line);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    if (atEnd)
        bar->setValue(bar->maximum());
    if (!m_search->text().isEmpty())
        highlight();
}

void LogPanel::append(const LogLine& line) {
    if (static_cast<int>(line.level) >= m_level->currentIndex())
        m_view->appendPlainText(lineText(line));
}

void LogPanel::refill() {
    m_view->clear();
    QStringList lines;
    for (const LogLine& line : m_lines)
        if (static_cast<int>(line.level) >= m_level->currentIndex())
            lines << lineText(line);
    m_view->setPlainText(lines.join(QLatin1Char('\n')));
    m_view->moveCursor(QTextCursor::End);
    highlight();
}

void LogPanel::find(bool backwards) {
    const auto direction = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_search->text().isEmpty() || m_view->find(m_search->text(), direction))
        return;
    m_view->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
    m_view->find(m_search->text(), direction);
}

void LogPanel::highlight() {
    const QString wanted = m_search->text();
    QList<QTextEdit::ExtraSelection> hits;
    QTextEdit::ExtraSelection hit;
    hit.format.setBackground(Theme::from(palette()).selection);
    hit.format.setFontUnderline(true);
    for (hit.cursor = QTextCursor(m_view->document()); !wanted.isEmpty() && hits.size() < mostHits; hits << hit) {
        hit.cursor = m_view->document()->find(wanted, hit.cursor);
        if (hit.cursor.isNull())
            break;
    }
    m_view->setExtraSelections(hits);
    m_hits->setText(wanted.isEmpty() ? QString() : tr("%n match(es)", "", static_cast<int>(hits.size())));
    m_previous->setEnabled(!hits.isEmpty());
    m_next->setEnabled(!hits.isEmpty());
}

void LogPanel::setIcons() {
    m_previous->setIcon(themedIcon(QStringLiteral("collapse"), palette()));
    m_next->setIcon(themedIcon(QStringLiteral("expand"), palette()));
}

void LogPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_timer->start();
    read();
}

void LogPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer->stop();
}

void LogPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    setIcons();
    highlight();
}

} // namespace byol::ui
