#include "ui/runs/runs_page.h"

namespace byol::ui {

RunsPage::RunsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent) { }

QString RunsPage::title() const {
    return tr("Runs");
}

} // namespace byol::ui
