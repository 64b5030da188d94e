#pragma once

#include "ui/augmentations/pairs_model.h"
#include "ui/augmentations/preview.h"
#include "ui/common/background.h"
#include "ui/common/dataset_images.h"
#include "ui/common/page.h"

#include <vector>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabWidget;

namespace byol::ui {

class EmptyState;
class InvarianceMeter;
class MessageBar;
class PairsGrid;
class PictureLabel;
class PolicyEditor;
class ViewStrip;

/// The augmentations of a run: any image with both views, what fired with which values and how alike the network finds
/// them; a grid of many pairs; the pairs that a step of the run really saw; and sliders that act at once on the first
/// two.
class AugmentationsPage : public Page {
    Q_OBJECT

public:
    explicit AugmentationsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("augmentations"); }
    void setActive(bool active) override;

private:
    QWidget* buildHeader();
    QWidget* buildPair();
    QWidget* buildPairControls();
    QWidget* buildPictures();
    QWidget* buildGrid();
    QWidget* buildStep();
    void runChanged();
    void readConfig();
    void datasetOpened();
    void policyChanged();
    void drawPreview();
    void drawGrid();
    void drawStep();
    void refreshFront();
    void showPreview(const Preview& preview);
    void lookAt(const PairKey& pair, bool asTrained);
    void showStepOf(qint64 step);
    void reroll();
    void resetPolicy();
    void useForNewRun();
    void exportPair();
    void tellFailure(const QString& sentence, const QString& details);

    RunConfig m_runConfig;
    bool m_stale = true; ///< the run has to be read when the page comes to the front
    std::int64_t m_draw = 0; ///< which drawing is shown
    DatasetImages m_images;
    LatestOnly m_configReader;
    LatestOnly m_previewer;
    LatestOnly m_exporter;
    std::vector<std::int64_t> m_gridImages;
    qint64 m_wantedStep = 0; ///< asked for before the images were there

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QSpinBox* m_image = nullptr;
    QSpinBox* m_step = nullptr;
    PictureLabel* m_original = nullptr;
    QLabel* m_source = nullptr;
    ViewStrip* m_view1 = nullptr;
    ViewStrip* m_view2 = nullptr;
    QTabWidget* m_tabs = nullptr;
    PairsGrid* m_grid = nullptr;
    PairsGrid* m_batch = nullptr;
    InvarianceMeter* m_meter = nullptr;
    MessageBar* m_message = nullptr;
    QLabel* m_stepText = nullptr;
    PolicyEditor* m_policy = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace byol::ui
