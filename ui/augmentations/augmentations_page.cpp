#include "ui/augmentations/augmentations_page.h"

#include "core/base/config/schema.h"
#include "core/base/random/permutation.h"
#include "core/base/run/run_folder.h"
#include "ui/augmentations/policy_editor.h"
#include "ui/augmentations/view_strip.h"
#include "ui/common/empty_state.h"
#include "ui/common/workspace.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr std::size_t pairsShown = 48;
constexpr int pairSide = 64;

QPixmap pairPixmap(const PairPreview& pair, qreal ratio) {
    const int side = static_cast<int>(pairSide * ratio);
    const int gap = static_cast<int>(2 * ratio);
    QPixmap pixmap(2 * side + gap, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.drawImage(QRect(0, 0, side, side), pair.view1);
    painter.drawImage(QRect(side + gap, 0, side, side), pair.view2);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

AugmentationsPage::AugmentationsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildControls());
    auto* splitter = new QSplitter(Qt::Horizontal, content);
    auto* left = new QSplitter(Qt::Vertical, splitter);
    left->addWidget(buildPictures());
    left->addWidget(buildStep());
    left->setStretchFactor(0, 1);
    left->setSizes({ 480, 170 });
    m_policy = new PolicyEditor(splitter);
    m_policy->setMinimumWidth(260);
    splitter->addWidget(left);
    splitter->addWidget(m_policy);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 760, 290 });
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    m_stack->addWidget(content);

    connect(m_policy, &PolicyEditor::changed, this, [this] {
        m_reset->setEnabled(true);
        drawPreview();
    });
    connect(&workspace, &Workspace::currentRunChanged, this, &AugmentationsPage::runChanged);
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

QWidget* AugmentationsPage::buildControls() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addSpin = [&](const QString& text) {
        auto* box = new QSpinBox(bar);
        box->setGroupSeparatorShown(true);
        auto* label = new QLabel(text, bar);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        return box;
    };
    m_image = addSpin(tr("&Image:"));
    auto* random = new QPushButton(tr("Rando&m Image"), bar);
    row->addWidget(random);
    auto* again = new QPushButton(tr("R&e-roll"), bar);
    again->setObjectName(QStringLiteral("reroll"));
    again->setToolTip(tr("Draws new random numbers for both views. (Ctrl+R)"));
    again->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    row->addWidget(again);
    row->addStretch(1);
    m_reset = new QPushButton(tr("Reset to the R&un"), bar);
    m_reset->setToolTip(tr("Puts the sliders back to what this run trains with."));
    row->addWidget(m_reset);
    auto* use = new QPushButton(tr("&New Run with These..."), bar);
    use->setToolTip(tr("Opens Configure with this run's settings and these augmentations."));
    row->addWidget(use);
    connect(m_image, &QSpinBox::valueChanged, this, &AugmentationsPage::drawPreview);
    connect(random, &QPushButton::clicked, this,
        [this] { m_image->setValue(QRandomGenerator::global()->bounded(m_image->maximum() + 1)); });
    connect(again, &QPushButton::clicked, this, &AugmentationsPage::reroll);
    connect(m_reset, &QPushButton::clicked, this, &AugmentationsPage::resetPolicy);
    connect(use, &QPushButton::clicked, this, &AugmentationsPage::useForNewRun);
    return bar;
}

QWidget* AugmentationsPage::buildPictures() {
    auto* pictures = new QWidget(this);
    auto* row = new QHBoxLayout(pictures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* originalColumn = new QWidget(pictures);
    auto* column = new QVBoxLayout(originalColumn);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(tr("Original"), originalColumn);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    m_original = new PictureLabel(tr("Original"), originalColumn);
    m_source = new QLabel(originalColumn);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(heading);
    column->addWidget(m_original, 3);
    column->addWidget(m_source, 2);
    m_view1 = new ViewStrip(tr("View 1"), pictures);
    m_view2 = new ViewStrip(tr("View 2"), pictures);
    row->addWidget(originalColumn, 1);
    row->addWidget(m_view1, 1);
    row->addWidget(m_view2, 1);
    return pictures;
}

QWidget* AugmentationsPage::buildStep() {
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 4, 0, 0);
    auto* row = new QHBoxLayout;
    m_step = new QSpinBox(pane); // as in the curves: step s is the one after which s steps are done
    m_step->setGroupSeparatorShown(true);
    auto* label = new QLabel(tr("Pairs that the run saw in &step"), pane);
    label->setBuddy(m_step);
    row->addWidget(label);
    row->addWidget(m_step);
    row->addStretch(1);
    m_pairs = new QListWidget(pane);
    m_pairs->setViewMode(QListView::IconMode);
    m_pairs->setResizeMode(QListView::Adjust);
    m_pairs->setMovement(QListView::Static);
    m_pairs->setUniformItemSizes(true);
    m_pairs->setIconSize({ 2 * pairSide + 2, pairSide });
    m_pairs->setSpacing(4);
    m_pairs->setAccessibleName(tr("Pairs of views of this step"));
    column->addLayout(row);
    column->addWidget(m_pairs, 1);
    connect(m_step, &QSpinBox::valueChanged, this, &AugmentationsPage::drawStep);
    connect(m_pairs, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        // The pair is shown as training saw it: its epoch is the drawing.
        const std::int64_t images = m_images.dataset()->size(Split::train);
        m_draw = (m_step->value() - 1) / steps_per_epoch(images, m_runConfig.training.batch_size);
        resetPolicy();
        const QSignalBlocker blocker(m_image);
        m_image->setValue(static_cast<int>(m_stepImages[static_cast<size_t>(m_pairs->row(item))]));
        drawPreview();
    });
    return pane;
}

void AugmentationsPage::setActive(bool active) {
    Page::setActive(active);
    if (active && m_stale)
        readConfig();
}

void AugmentationsPage::runChanged() {
    m_stale = true;
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
        if (const RunSummary* run = workspace().current())
            m_step->setMaximum(static_cast<int>(std::max<std::int64_t>(run->status.total_steps, 1)));
    }
    m_stack->setCurrentIndex(1);
    drawPreview();
    drawStep();
}

void AugmentationsPage::reroll() {
    ++m_draw;
    drawPreview();
}

void AugmentationsPage::resetPolicy() {
    m_policy->setConfig(m_runConfig);
    m_reset->setEnabled(false);
    drawPreview();
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
        [this](const QString& sentence) {
            workspace().report(Workspace::Severity::warning, tr("This image cannot be shown."), sentence);
        });
}

void AugmentationsPage::showPreview(const Preview& preview) {
    m_original->setImage(preview.original);
    m_source->setText(
        tr("%1\n%2 × %3 pixels").arg(preview.source).arg(preview.original.width()).arg(preview.original.height()));
    m_view1->setStages(preview.stages[0]);
    m_view2->setStages(preview.stages[1]);
}

void AugmentationsPage::drawStep() {
    const auto dataset = m_images.dataset();
    if (!dataset)
        return;
    m_stepper.start([dataset, config = m_runConfig, step = m_step->value() - 1](
                        const LatestOnly::Stale&) { return stepPairs(*dataset, config, step, pairsShown); },
        [this](const std::vector<PairPreview>& pairs) { showStep(pairs); },
        [this](const QString& sentence) {
            workspace().report(Workspace::Severity::warning, tr("The pairs of this step cannot be shown."), sentence);
        });
}

void AugmentationsPage::showStep(const std::vector<PairPreview>& pairs) {
    m_pairs->clear();
    m_stepImages.clear();
    for (const PairPreview& pair : pairs) {
        auto* item = new QListWidgetItem(QIcon(pairPixmap(pair, devicePixelRatioF())), QString());
        item->setToolTip(tr("Image %L1. Press Return to look at it.").arg(pair.index));
        item->setData(Qt::AccessibleTextRole, tr("Image %L1").arg(pair.index));
        m_pairs->addItem(item);
        m_stepImages.push_back(pair.index);
    }
}

} // namespace byol::ui
