#pragma once

#include "ui/common/message_bar.h"

#include <filesystem>
#include <set>

namespace byol::ui {

class Workspace;

/// Says which runs lost their worker and offers to go on with them. Nothing is resumed unasked; what the user leaves is
/// not mentioned again.
class InterruptedBar : public MessageBar {
    Q_OBJECT

public:
    explicit InterruptedBar(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void resumeRequested(const std::set<std::filesystem::path>& runs);

private:
    void look();
    void tell(const std::set<std::filesystem::path>& runs);

    Workspace& m_workspace;
    std::set<std::filesystem::path> m_left;
    std::set<std::filesystem::path> m_shown;
};

} // namespace byol::ui
