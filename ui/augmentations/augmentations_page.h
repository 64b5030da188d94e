#pragma once

#include "ui/augmentations/preview.h"
#include "ui/common/background.h"
#include "ui/common/dataset_images.h"
#include "ui/common/page.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace byol::ui {

class EmptyState;
class PictureLabel;
class PolicyEditor;
class ViewStrip;

/// The augmentations of a run: any image with both views, what fired with which values, sliders that act at once, a new
/// roll of the dice, and the pairs that a step of the run really saw.
class AugmentationsPage : public Page {
    Q_OBJECT

public:
    explicit AugmentationsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("augmentations"); }
    void setActive(bool active) override;

private:
    QWidget* buildControls();
    QWidget* buildPictures();
    QWidget* buildStep();
    void runChanged();
    void readConfig();
    void datasetOpened();
    void drawPreview();
    void drawStep();
    void showPreview(const Preview& preview);
    void showStep(const std::vector<PairPreview>& pairs);
    void reroll();
    void resetPolicy();
    void useForNewRun();

    RunConfig m_runConfig;
    bool m_stale = true; ///< the run has to be read when the page comes to the front
    std::int64_t m_draw = 0; ///< which drawing is shown
    DatasetImages m_images;
    LatestOnly m_configReader;
    LatestOnly m_previewer;
    LatestOnly m_stepper;
    std::vector<std::int64_t> m_stepImages;

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QSpinBox* m_image = nullptr;
    QSpinBox* m_step = nullptr;
    PictureLabel* m_original = nullptr;
    QLabel* m_source = nullptr;
    ViewStrip* m_view1 = nullptr;
    ViewStrip* m_view2 = nullptr;
    QListWidget* m_pairs = nullptr;
    PolicyEditor* m_policy = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace byol::ui
