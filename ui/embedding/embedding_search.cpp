// Search by an image on the Embedding page.
#include "ui/common/workspace.h"
#include "ui/embedding/embedding_page.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int searchedSide = 256;

QImage readSmall(const QString& file) {
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > searchedSide)
        reader.setScaledSize(size.scaled(searchedSide, searchedSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

void EmbeddingPage::connectSearch() {
    connect(m_byImage, &QPushButton::clicked, this, &EmbeddingPage::askForImage);
    connect(&workspace(), &Workspace::imageSearchRequested, this, &EmbeddingPage::searchImage);
    connect(&m_search, &ImageSearch::found, this, &EmbeddingPage::showFound);
    connect(&m_search, &ImageSearch::failed, this, [this](const QString& sentence) {
        m_panel->clear();
        workspace().report(Workspace::Severity::error, tr("The image could not be searched for."), sentence);
    });
    connect(&m_search, &ImageSearch::busyChanged, this, [this](bool busy) {
        m_byImage->setText(busy ? tr("Searching") : tr("&Search by Image..."));
        m_byImage->setEnabled(!busy);
    });
}

void EmbeddingPage::askForImage() {
    auto* dialog = new QFileDialog(this, tr("Search by Image"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Images (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.ppm)"), tr("All files (*)") });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &EmbeddingPage::searchImage);
    dialog->open();
}

void EmbeddingPage::searchImage(const QString& file) {
    if (!m_snapshot || m_snapshot->checkpoints.empty()) {
        workspace().report(Workspace::Severity::warning, tr("There is no checkpoint yet to search with."));
        return;
    }
    // That of the map, so that its neighbourhoods are meant; one that was deleted since leaves the newest.
    const auto& there = m_snapshot->checkpoints;
    const bool kept = m_map && std::any_of(there.begin(), there.end(), [this](const CheckpointEntry& entry) {
        return entry.step == m_map->entry.checkpoint_step;
    });
    const QString checkpoint = kept ? QString::number(m_map->entry.checkpoint_step) : QString();
    m_panel->clear();
    m_tabs->setCurrentWidget(m_panel);
    m_search.search(m_snapshot->run, file, checkpoint);
}

// Shows what a search found: near the file that was searched for, and where it lies on the map.
void EmbeddingPage::showFound(const SearchAnswer& answer) {
    if (!m_snapshot)
        return;
    std::vector<NeighboursPanel::Item> items;
    std::vector<int> onMap;
    for (const auto& hit : answer.hits) {
        int point = -1;
        if (m_map && m_map->split == answer.split)
            if (const auto found = std::find(m_map->indices.begin(), m_map->indices.end(), hit.index);
                found != m_map->indices.end())
                onMap.push_back(point = static_cast<int>(found - m_map->indices.begin()));
        items.push_back({ point, answer.split, hit.index, labelOf(hit.label), hit.similarity });
    }
    if (m_map)
        m_view->setMarked(-1, onMap);
    const QString name = QFileInfo(m_search.file()).fileName();
    m_panel->showNeighbours(items,
        tr("The %n most alike; %1 of them are on the map", "", static_cast<int>(items.size())).arg(onMap.size()));
    m_panel->showQuery({}, name);
    inBackground(
        this, [file = m_search.file()] { return readSmall(file); },
        [this, name](QImage image) { m_panel->showQuery(image, name); }, {});
    m_tabs->setCurrentWidget(m_panel);
    if (m_map)
        m_stack->setCurrentIndex(1);
}

} // namespace byol::ui
