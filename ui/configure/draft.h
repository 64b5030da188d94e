#pragma once

#include "ui/configure/edit_history.h"

#include <QTimer>

#include <optional>

namespace byol::ui {

/// Keeps settings that were changed but not started, so that closing the window, or a crash, loses none of them.
class Draft : public QObject {
    Q_OBJECT

public:
    explicit Draft(QObject* parent = nullptr);
    ~Draft() override;

    /// What was kept; nothing when there is none, or it cannot be read.
    static std::optional<EditState> read();
    /// Written after a moment. Settings that equal their base need no keeping.
    void keep(const EditState& state);
    /// They are confirmed: a run was made of them.
    void forget();

private:
    void write();

    EditState m_state;
    QTimer m_patience;
};

} // namespace byol::ui
