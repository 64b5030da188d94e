#include "ui/configure/toml_view.h"

#include "core/base/config/config_file.h"
#include "core/base/config/toml_reader.h"
#include "ui/common/theme.h"
#include "ui/configure/toml_edit.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int typingMs = 300;
constexpr int listedProblems = 4; // more are scrolled to

} // namespace

TomlView::TomlView(QWidget* parent)
    : QWidget(parent)
    , m_edit(new TomlEdit(this))
    , m_problems(new QListWidget(this)) {
    m_edit->setAccessibleName(tr("Settings as TOML"));
    m_problems->setAccessibleName(tr("What is wrong with the text"));
    m_problems->setObjectName(QStringLiteral("tomlProblems"));
    m_problems->setToolTip(tr("Go to the line with Return or a click"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_edit, 1);
    column->addWidget(m_problems);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &TomlView::apply);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            m_typing.start();
    });
    const auto goTo = [this](QListWidgetItem* item) {
        if (const int line = item->data(Qt::UserRole).toInt(); line > 0)
            m_edit->showLine(line);
    };
    connect(m_problems, &QListWidget::itemClicked, this, goTo);
    connect(m_problems, &QListWidget::itemActivated, this, goTo);
}

QString TomlView::textOf(const RunConfig& config) const {
    RunConfig read;
    const auto problems = check_text(text().toStdString(), read);
    const bool readable =
        std::none_of(problems.begin(), problems.end(), [](const TextProblem& each) { return each.unreadable; });
    return readable && !text().trimmed().isEmpty() && difference(read, config).empty()
        ? text()
        : QString::fromStdString(to_toml(config, true));
}

void TomlView::setConfig(const RunConfig& config) {
    setText(textOf(config));
}

void TomlView::setText(const QString& text) {
    m_typing.stop();
    if (text != this->text()) {
        m_setting = true;
        m_edit->setPlainText(text);
        m_setting = false;
    }
    RunConfig ignored;
    check(ignored);
}

QString TomlView::text() const {
    return m_edit->toPlainText();
}

QString TomlView::problem() const {
    if (m_readable)
        return {};
    QStringList lines;
    for (int row = 0; row < m_problems->count(); ++row)
        lines << m_problems->item(row)->text();
    return lines.join(QLatin1Char('\n'));
}

bool TomlView::check(RunConfig& config) {
    m_problems->clear();
    m_readable = true;
    QMap<int, QString> marks;
    std::vector<TextProblem> problems = check_text(text().toStdString(), config);
    std::stable_sort(
        problems.begin(), problems.end(), [](const auto& left, const auto& right) { return left.line < right.line; });
    for (const TextProblem& problem : problems) {
        const int line = static_cast<int>(problem.line);
        const QString sentence = QString::fromStdString(problem.message);
        auto* item = new QListWidgetItem(line > 0 ? tr("Line %L1: %2").arg(line).arg(sentence) : sentence, m_problems);
        item->setData(Qt::UserRole, line);
        item->setIcon(themedIcon(QStringLiteral("error"), Theme::from(palette()).bad));
        if (line > 0)
            marks.insert(line, sentence);
        m_readable = m_readable && !problem.unreadable;
    }
    m_problems->setFixedHeight(fontMetrics().height() * 2 * std::clamp(m_problems->count(), 1, listedProblems) + 16);
    m_problems->setVisible(m_problems->count() > 0);
    m_edit->setProblems(marks);
    return m_readable;
}

bool TomlView::apply() {
    m_typing.stop();
    RunConfig config;
    if (!check(config))
        return false;
    Q_EMIT configEdited(config);
    return true;
}

} // namespace byol::ui
