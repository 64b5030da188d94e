#include "ui/augmentations/augmentations_page.h"

#include "core/base/config/schema.h"
#include "core/base/random/permutation.h"
#include "core/base/run/run_folder.h"
#include "ui/augmentations/invariance_meter.h"
#include "ui/augmentations/pairs_grid.h"
#include "ui/augmentations/policy_editor.h"
#include "ui/augmentations/view_strip.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace byol::ui {
namespace {

constexpr std::int64_t gridImages = 24;
constexpr int pairTab = 0;
constexpr int gridTab = 1;
constexpr int stepTab = 2;

// Both views side by side, as they are, for a paper or a report.
QImage sideBySide(const QImage& first, const QImage& second) {
    constexpr int gap = 4;
    QImage picture(
        first.width() + gap + second.width(), std::max(first.height(), second.height()), QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.drawImage(0, 0, first);
    painter.drawImage(first.width() + gap, 0, second);
    return picture;
}

} // namespace

AugmentationsPage::AugmentationsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(buildHeader());
    m_message = new MessageBar(content);
    column->addWidget(m_message);
    auto* splitter = new QSplitter(Qt::Horizontal, content);
    m_tabs = new QTabWidget(splitter);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildPair(), tr("One Pair"));
    m_tabs->addTab(buildGrid(), tr("Many Pairs"));
    m_tabs->addTab(buildStep(), tr("Batch of a Step"));
    m_policy = new PolicyEditor(splitter);
    m_policy->setMinimumWidth(240);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_policy);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 760, 280 });
    splitter->setHandleWidth(14);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    m_stack->addWidget(content);

    connect(m_policy, &PolicyEditor::changed, this, &AugmentationsPage::policyChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AugmentationsPage::refreshFront);
    connect(&workspace, &Workspace::currentRunChanged, this, &AugmentationsPage::runChanged);
    connect(&workspace, &Workspace::stepViewsRequested, this, &AugmentationsPage::showStepOf);
    connect(&m_images, &DatasetImages::opened, this, &AugmentationsPage::datasetOpened);
    connect(&m_images, &DatasetImages::failed, this, [this](const QString& sentence) {
        m_stack->setCurrentIndex(0);
        m_empty->setContent(iconName(), tr("The images of this run cannot be read"), sentence);
    });
    connect(m_empty, &EmptyState::triggered, this, [this] { this->workspace().showPage(QStringLiteral("runs")); });
    runChanged();
}

QString AugmentationsPage::title() const {
    return tr("Augmentations");
}

void AugmentationsPage::setActive(bool active) {
    Page::setActive(active);
    if (active && m_stale)
        readConfig();
    m_meter->setActive(active && m_tabs->currentIndex() == pairTab);
}

void AugmentationsPage::tellFailure(const QString& sentence, const QString& details) {
    m_message->showMessage(MessageBar::Kind::warning, sentence, details);
}

void AugmentationsPage::runChanged() {
    m_stale = true;
    m_gridImages.clear();
    m_meter->setRun(workspace().currentRun());
    m_stack->setCurrentIndex(0);
    if (workspace().currentRun().empty())
        m_empty->setContent(iconName(), tr("Choose a run to see its augmentations"),
            tr("Two random views of each image are all that BYOL learns from."), tr("Show Runs"));
    else
        m_empty->setContent(iconName(), tr("Reading the images"), tr("This takes a moment."));
    if (isActive())
        readConfig();
}

void AugmentationsPage::readConfig() {
    if (workspace().currentRun().empty())
        return;
    m_stale = false;
    m_configReader.start([run = workspace().currentRun()](const LatestOnly::Stale&) { return run_config(run); },
        [this](const RunConfig& config) {
            m_runConfig = config;
            m_policy->setConfig(config);
            m_reset->setEnabled(false);
            m_images.setDataset(config.data);
            if (m_images.dataset())
                datasetOpened();
        },
        [this](const QString& sentence) {
            m_empty->setContent(iconName(), tr("The run's settings cannot be read"), sentence);
        });
}

void AugmentationsPage::datasetOpened() {
    const auto dataset = m_images.dataset();
    const std::int64_t images = dataset->size(Split::train);
    if (images == 0)
        return;
    {
        const QSignalBlocker blockImage(m_image);
        const QSignalBlocker blockStep(m_step);
        m_image->setRange(0, static_cast<int>(images - 1));
        m_step->setRange(1, std::numeric_limits<int>::max());
        // A run that has not begun has its steps in its settings only.
        const std::int64_t steps =
            m_runConfig.training.epochs * steps_per_epoch(images, m_runConfig.training.batch_size);
        m_step->setMaximum(static_cast<int>(std::clamp<std::int64_t>(steps, 1, std::numeric_limits<int>::max())));
    }
    m_stack->setCurrentIndex(1);
    m_message->clear();
    drawPreview();
    refreshFront();
    if (m_wantedStep > 0)
        showStepOf(m_wantedStep);
}

void AugmentationsPage::policyChanged() {
    m_reset->setEnabled(true);
    drawPreview();
    if (m_tabs->currentIndex() == gridTab)
        drawGrid();
}

// The tabs behind are drawn when they come to the front.
void AugmentationsPage::refreshFront() {
    if (m_tabs->currentIndex() == gridTab)
        drawGrid();
    else if (m_tabs->currentIndex() == stepTab)
        drawStep();
    m_meter->setActive(isActive() && m_tabs->currentIndex() == pairTab);
}

void AugmentationsPage::reroll() {
    ++m_draw;
    drawPreview();
    if (m_tabs->currentIndex() == gridTab)
        drawGrid();
}

void AugmentationsPage::resetPolicy() {
    m_policy->setConfig(m_runConfig);
    m_reset->setEnabled(false);
    drawPreview();
    refreshFront();
}

void AugmentationsPage::useForNewRun() {
    workspace().editConfig(m_policy->config(),
        tr("the augmentations of %1").arg(QString::fromStdString(workspace().currentRun().filename().string())));
    workspace().showPage(QStringLiteral("configure"));
}

void AugmentationsPage::drawPreview() {
    const auto dataset = m_images.dataset();
    // While a range is being typed its ends may be swapped; the last valid picture stays until it makes sense.
    if (!dataset || !check_config(m_policy->config()).empty())
        return;
    m_previewer.start([dataset, config = m_policy->config(), index = m_image->value(), draw = m_draw](
                          const LatestOnly::Stale&) { return makePreview(*dataset, config, index, draw); },
        [this](const Preview& preview) { showPreview(preview); },
        [this](const QString& sentence) { tellFailure(tr("This image cannot be shown."), sentence); });
}

void AugmentationsPage::showPreview(const Preview& preview) {
    m_original->setImage(preview.original);
    m_source->setText(
        tr("%1\n%2 × %3 pixels").arg(preview.source).arg(preview.original.width()).arg(preview.original.height()));
    m_view1->setStages(preview.stages[0]);
    m_view2->setStages(preview.stages[1]);
    m_meter->setPair(m_view1->image(), m_view2->image());
}

void AugmentationsPage::drawGrid() {
    const auto dataset = m_images.dataset();
    if (!dataset || !check_config(m_policy->config()).empty())
        return;
    const std::int64_t images = dataset->size(Split::train);
    while (m_gridImages.size() < static_cast<std::size_t>(std::min(gridImages, images))) {
        const std::int64_t image = QRandomGenerator::global()->bounded(static_cast<qint64>(images));
        if (std::find(m_gridImages.begin(), m_gridImages.end(), image) == m_gridImages.end())
            m_gridImages.push_back(image);
    }
    std::vector<PairKey> pairs;
    for (const std::int64_t image : m_gridImages)
        pairs.push_back({ image, m_draw });
    m_grid->setPairs(dataset, m_policy->config(), std::move(pairs));
}

void AugmentationsPage::drawStep() {
    const auto dataset = m_images.dataset();
    if (!dataset || m_tabs->currentIndex() != stepTab)
        return;
    const std::int64_t images = dataset->size(Split::train);
    const std::int64_t step = m_step->value() - 1;
    const std::int64_t epoch = step / steps_per_epoch(images, m_runConfig.training.batch_size);
    std::vector<PairKey> pairs;
    for (const std::int64_t image : batch_indices(
             static_cast<std::uint64_t>(m_runConfig.training.seed), step, m_runConfig.training.batch_size, images))
        pairs.push_back({ image, epoch });
    m_stepText->setText(tr("in epoch %L1: %Ln image(s), exactly as they were drawn", "", static_cast<int>(pairs.size()))
                            .arg(epoch + 1));
    m_batch->setPairs(dataset, m_runConfig, std::move(pairs));
}

void AugmentationsPage::lookAt(const PairKey& pair, bool asTrained) {
    m_draw = pair.draw;
    if (asTrained) {
        m_policy->setConfig(m_runConfig);
        m_reset->setEnabled(false);
    }
    const QSignalBlocker blocker(m_image);
    m_image->setValue(static_cast<int>(pair.index));
    m_tabs->setCurrentIndex(pairTab);
    drawPreview();
}

void AugmentationsPage::showStepOf(qint64 step) {
    m_wantedStep = step;
    if (m_stale || !m_images.dataset() || m_stack->currentIndex() == 0)
        return; // datasetOpened() comes back to it
    m_wantedStep = 0;
    m_tabs->setCurrentIndex(stepTab);
    m_step->setValue(static_cast<int>(std::clamp<qint64>(step, m_step->minimum(), m_step->maximum())));
    drawStep();
}

void AugmentationsPage::exportPair() {
    auto* dialog = new QFileDialog(this, tr("Export Pair"), tr("pair-%1.png").arg(m_image->value()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_exporter.start([path, first = m_view1->image(), second = m_view2->image()](
                             const LatestOnly::Stale&) { return sideBySide(first, second).save(path, "PNG"); },
            [this, path](bool saved) {
                if (saved)
                    m_message->showMessage(MessageBar::Kind::good, tr("The pair was saved as “%1”.").arg(path));
                else
                    m_message->showMessage(
                        MessageBar::Kind::error, tr("The pair could not be saved as “%1”.").arg(path));
            });
    });
    dialog->open();
}

} // namespace byol::ui
