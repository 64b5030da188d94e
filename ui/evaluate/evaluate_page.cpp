#include "ui/evaluate/evaluate_page.h"

namespace byol::ui {

EvaluatePage::EvaluatePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent) { }

QString EvaluatePage::title() const {
    return tr("Evaluate");
}

} // namespace byol::ui
