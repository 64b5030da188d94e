#include "ui/configure/configure_page.h"

namespace byol::ui {

ConfigurePage::ConfigurePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent) { }

QString ConfigurePage::title() const {
    return tr("Configure");
}

} // namespace byol::ui
