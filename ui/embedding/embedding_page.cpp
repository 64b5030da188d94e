#include "ui/embedding/embedding_page.h"

namespace byol::ui {

EmbeddingPage::EmbeddingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent) { }

QString EmbeddingPage::title() const {
    return tr("Embedding");
}

} // namespace byol::ui
