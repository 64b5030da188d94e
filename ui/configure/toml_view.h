#pragma once

#include "core/base/config/run_config.h"

#include <QTimer>
#include <QWidget>

class QListWidget;

namespace byol::ui {

class TomlEdit;

/// The same settings as TOML, as the run will keep them; can be edited and pasted into. What is wrong is marked on its
/// line and listed below the text; choosing it goes to the line.
class TomlView : public QWidget {
    Q_OBJECT

public:
    explicit TomlView(QWidget* parent = nullptr);

    /// A text that says the same already stays as it is, with its comments.
    void setConfig(const RunConfig& config);
    /// A text as it was written, with its comments.
    void setText(const QString& text);
    QString text() const;
    /// What is wrong, a sentence a line; empty when the text can be used.
    QString problem() const;
    /// Whether the text, as it stands, is a configuration. Reads it at once.
    bool apply();
    /// The text when it says what `config` says, else `config` written out.
    QString textOf(const RunConfig& config) const;

Q_SIGNALS:
    void configEdited(const byol::RunConfig& config);

private:
    bool check(RunConfig& config);

    TomlEdit* m_edit = nullptr;
    QListWidget* m_problems = nullptr;
    QTimer m_typing;
    bool m_setting = false;
    bool m_readable = true;
};

} // namespace byol::ui
