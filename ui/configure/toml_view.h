#pragma once

#include "core/base/config/run_config.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace byol::ui {

/// The same settings as TOML, as the run will keep them; can be edited and pasted into.
class TomlView : public QWidget {
    Q_OBJECT

public:
    explicit TomlView(QWidget* parent = nullptr);

    void setConfig(const RunConfig& config);
    QString text() const;
    QString problem() const;
    /// Whether the text, as it stands, is a valid configuration. Reads it at once.
    bool apply();

Q_SIGNALS:
    void configEdited(const byol::RunConfig& config);

private:
    QPlainTextEdit* m_edit = nullptr;
    QLabel* m_problem = nullptr;
    QTimer m_typing;
    bool m_setting = false;
};

} // namespace byol::ui
