#pragma once

#include "core/base/run/run_types.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace byol::ui {

class Workspace;

/// Star, tags and notes of a run. What is typed is kept by itself: when typing pauses, when the field is left, and when
/// another run is shown.
class AboutEditor : public QWidget {
    Q_OBJECT

public:
    explicit AboutEditor(Workspace& workspace, QWidget* parent = nullptr);
    ~AboutEditor() override;

    void showRun(const RunSummary& run);
    /// Keeps what was typed now.
    void keep();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void toggleStar();
    void showStar();

    Workspace& m_workspace;
    std::filesystem::path m_run;
    RunAbout m_shown; ///< as it was last read
    QToolButton* m_star;
    QLineEdit* m_tags;
    QPlainTextEdit* m_notes;
    QTimer m_pause;
    bool m_filling = false;
    bool m_tagsTyped = false;
    bool m_notesTyped = false;
};

} // namespace byol::ui
