#include "ui/monitor/monitor_page.h"

namespace byol::ui {

MonitorPage::MonitorPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent) { }

QString MonitorPage::title() const {
    return tr("Monitor");
}

} // namespace byol::ui
