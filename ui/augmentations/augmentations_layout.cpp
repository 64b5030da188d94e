// How the page is laid out.
#include "ui/augmentations/augmentations_page.h"
#include "ui/augmentations/invariance_meter.h"
#include "ui/augmentations/pairs_grid.h"
#include "ui/augmentations/view_strip.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace byol::ui {

QWidget* AugmentationsPage::buildHeader() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* heading = new QLabel(tr("Augmentations"), bar);
    setRole(heading, Role::heading);
    m_reset = new QPushButton(tr("Reset to the R&un"), bar);
    m_reset->setToolTip(tr("Puts the sliders back to what this run trains with."));
    auto* use = new QPushButton(tr("Use as Policy of a &New Run"), bar);
    use->setObjectName(QStringLiteral("usePolicy"));
    use->setToolTip(tr("Opens Configure with this run's settings and these augmentations."));
    setRole(use, Role::primary);
    row->addWidget(heading);
    row->addStretch(1);
    row->addWidget(m_reset);
    row->addWidget(use);
    connect(m_reset, &QPushButton::clicked, this, &AugmentationsPage::resetPolicy);
    connect(use, &QPushButton::clicked, this, &AugmentationsPage::useForNewRun);
    return bar;
}

QWidget* AugmentationsPage::buildPair() {
    auto* pane = new QWidget(this);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    m_meter = new InvarianceMeter(pane);
    column->addWidget(buildPairControls());
    column->addWidget(buildPictures(), 1);
    column->addWidget(m_meter);
    return pane;
}

QWidget* AugmentationsPage::buildPairControls() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_image = new QSpinBox(bar);
    m_image->setObjectName(QStringLiteral("image"));
    m_image->setGroupSeparatorShown(true);
    auto* label = new QLabel(tr("&Image:"), bar);
    label->setBuddy(m_image);
    auto* random = new QPushButton(tr("Rando&m Image"), bar);
    random->setToolTip(tr("Shows another image of the training set"));
    auto* again = new QPushButton(tr("R&e-roll"), bar);
    again->setObjectName(QStringLiteral("reroll"));
    again->setIcon(themedIcon(QStringLiteral("dice"), palette()));
    again->setToolTip(tr("Draws new random numbers for both views, here or in the grid. (Ctrl+R)"));
    auto* save = new QPushButton(tr("E&xport Pair..."), bar);
    save->setObjectName(QStringLiteral("exportPair"));
    save->setToolTip(tr("Saves both views side by side as a PNG file"));
    auto* reroll = new QAction(this); // also while the button is on a tab behind
    reroll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    reroll->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(reroll);
    row->addWidget(label);
    row->addWidget(m_image);
    row->addWidget(random);
    row->addWidget(again);
    row->addStretch(1);
    row->addWidget(save);
    connect(m_image, &QSpinBox::valueChanged, this, &AugmentationsPage::drawPreview);
    connect(random, &QPushButton::clicked, this,
        [this] { m_image->setValue(QRandomGenerator::global()->bounded(m_image->maximum() + 1)); });
    connect(again, &QPushButton::clicked, this, &AugmentationsPage::reroll);
    connect(reroll, &QAction::triggered, this, &AugmentationsPage::reroll);
    connect(save, &QPushButton::clicked, this, &AugmentationsPage::exportPair);
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
    setRole(heading, Role::section);
    m_original = new PictureLabel(tr("Original"), originalColumn);
    m_source = new QLabel(originalColumn);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setRole(m_source, Role::muted);
    column->addWidget(heading);
    column->addWidget(m_original, 1);
    column->addWidget(m_source, 1);
    m_view1 = new ViewStrip(tr("View 1"), pictures);
    m_view2 = new ViewStrip(tr("View 2"), pictures);
    row->addWidget(originalColumn, 1);
    row->addWidget(m_view1, 1);
    row->addWidget(m_view2, 1);
    return pictures;
}

QWidget* AugmentationsPage::buildGrid() {
    m_grid = new PairsGrid(tr("Pairs of views of many images"), this);
    auto* text = new QLabel(tr("Both views of random images, with the sliders as they stand."), m_grid);
    text->setWordWrap(true);
    setRole(text, Role::muted);
    auto* others = new QPushButton(tr("Other Ima&ges"), m_grid);
    others->setToolTip(tr("Chooses other images of the training set"));
    auto* again = new QPushButton(tr("Re-roll A&ll"), m_grid);
    again->setObjectName(QStringLiteral("rerollAll"));
    again->setIcon(themedIcon(QStringLiteral("dice"), palette()));
    again->setToolTip(tr("Draws new random numbers for every pair. (Ctrl+R)"));
    m_grid->controls()->addWidget(text, 1);
    m_grid->controls()->addWidget(others);
    m_grid->controls()->addWidget(again);
    connect(others, &QPushButton::clicked, this, [this] {
        m_gridImages.clear();
        drawGrid();
    });
    connect(again, &QPushButton::clicked, this, &AugmentationsPage::reroll);
    connect(m_grid, &PairsGrid::chosen, this, [this](const PairKey& pair) { lookAt(pair, false); });
    connect(m_grid, &PairsGrid::failed, this,
        [this](const QString& details) { tellFailure(tr("Some of the images cannot be shown."), details); });
    return m_grid;
}

QWidget* AugmentationsPage::buildStep() {
    m_batch = new PairsGrid(tr("Pairs of views of this step"), this);
    m_step = new QSpinBox(m_batch); // as in the curves: step s is the one after which s steps are done
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setGroupSeparatorShown(true);
    auto* label = new QLabel(tr("Pairs that the run saw in &step"), m_batch);
    label->setBuddy(m_step);
    m_stepText = new QLabel(m_batch);
    m_stepText->setTextFormat(Qt::PlainText);
    m_stepText->setWordWrap(true);
    setRole(m_stepText, Role::muted);
    m_batch->controls()->addWidget(label);
    m_batch->controls()->addWidget(m_step);
    m_batch->controls()->addWidget(m_stepText, 1);
    connect(m_step, &QSpinBox::valueChanged, this, &AugmentationsPage::drawStep);
    connect(m_batch, &PairsGrid::chosen, this, [this](const PairKey& pair) { lookAt(pair, true); });
    connect(m_batch, &PairsGrid::failed, this,
        [this](const QString& details) { tellFailure(tr("Some of the images cannot be shown."), details); });
    return m_batch;
}

} // namespace byol::ui
