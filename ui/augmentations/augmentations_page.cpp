#include "ui/augmentations/augmentations_page.h"

namespace byol::ui {

AugmentationsPage::AugmentationsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent) { }

QString AugmentationsPage::title() const {
    return tr("Augmentations");
}

} // namespace byol::ui
