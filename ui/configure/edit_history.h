#pragma once

#include "core/base/config/run_config.h"

#include <QObject>
#include <QUndoStack>

namespace byol::ui {

/// What the page edits: the settings, what their reset buttons go back to, and where that came from.
struct EditState {
    RunConfig config;
    RunConfig base;
    QString origin; ///< key of a preset, or "of:NAME" for the settings of something else
};
/// Whether both say the same.
bool sameState(const EditState& left, const EditState& right);

/// Undo and redo of edits. Edits of one setting that follow each other are one step.
class EditHistory : public QObject {
    Q_OBJECT

public:
    explicit EditHistory(QObject* parent = nullptr);

    /// Where the history begins; forgets what was before.
    void begin(const EditState& state);
    /// The state after an edit; one that is no different is not recorded.
    void record(const EditState& state);
    QUndoStack& stack() { return m_stack; }

Q_SIGNALS:
    void restored(const byol::ui::EditState& state);

private:
    class Edit;
    EditState m_now;
    QUndoStack m_stack;
};

} // namespace byol::ui
