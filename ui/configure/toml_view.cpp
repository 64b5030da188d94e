#include "ui/configure/toml_view.h"

#include "core/base/config/config_file.h"
#include "ui/common/theme.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int typingMs = 300;

} // namespace

TomlView::TomlView(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_problem(new QLabel(this)) {
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setAccessibleName(tr("Settings as TOML"));
    m_edit->setTabChangesFocus(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setRole(m_problem, Role::problem);
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_edit, 1);
    column->addWidget(m_problem);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &TomlView::apply);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting)
            m_typing.start();
    });
}

void TomlView::setConfig(const RunConfig& config) {
    m_setting = true;
    m_edit->setPlainText(QString::fromStdString(to_toml(config, true)));
    m_setting = false;
    m_typing.stop();
    m_problem->hide();
    m_problem->clear();
}

QString TomlView::text() const {
    return m_edit->toPlainText();
}

QString TomlView::problem() const {
    return m_problem->text();
}

bool TomlView::apply() {
    m_typing.stop();
    try {
        const RunConfig config = parse_config(text().toStdString(), tr("the text").toStdString());
        m_problem->clear();
        m_problem->hide();
        Q_EMIT configEdited(config);
        return true;
    } catch (const std::exception& error) {
        m_problem->setText(QString::fromUtf8(error.what()));
        m_problem->show();
        return false;
    }
}

} // namespace byol::ui
