#include "ui/configure/edit_history.h"

#include "core/base/config/schema.h"
#include "ui/configure/field_row.h"

#include <QUndoCommand>

#include <utility>

namespace byol::ui {

constexpr int mostSteps = 200;

class EditHistory::Edit : public QUndoCommand {
public:
    Edit(EditHistory& history, const EditState& before, const EditState& after)
        : m_history(history)
        , m_before(before)
        , m_after(after) {
        const auto changed = difference(before.config, after.config);
        const bool one = changed.size() == 1 && difference(before.base, after.base).empty();
        m_path = one ? changed.front().field->path : std::string();
        setText(one ? fieldLabel(*changed.front().field) : EditHistory::tr("all settings"));
    }

    int id() const override { return m_path.empty() ? -1 : 1; }
    void undo() override { m_history.m_now = m_before, Q_EMIT m_history.restored(m_before); }
    void redo() override {
        if (std::exchange(m_new, false)) // the form has it already
            return;
        m_history.m_now = m_after;
        Q_EMIT m_history.restored(m_after);
    }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const Edit*>(other);
        if (next->m_path != m_path)
            return false;
        m_after = next->m_after;
        setObsolete(sameState(m_before, m_after));
        return true;
    }

private:
    EditHistory& m_history;
    EditState m_before;
    EditState m_after;
    std::string m_path;
    bool m_new = true;
};

bool sameState(const EditState& left, const EditState& right) {
    return left.origin == right.origin && difference(left.config, right.config).empty()
        && difference(left.base, right.base).empty();
}

EditHistory::EditHistory(QObject* parent)
    : QObject(parent) {
    m_stack.setUndoLimit(mostSteps);
}

void EditHistory::begin(const EditState& state) {
    m_stack.clear();
    m_now = state;
}

void EditHistory::record(const EditState& state) {
    if (sameState(m_now, state))
        return;
    const EditState before = std::exchange(m_now, state);
    m_stack.push(new Edit(*this, before, state));
}

} // namespace byol::ui
