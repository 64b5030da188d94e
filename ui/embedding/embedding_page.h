#pragma once

#include "ui/common/dataset_images.h"
#include "ui/common/page.h"
#include "ui/common/run_watch.h"
#include "ui/embedding/live_layout.h"
#include "ui/embedding/map_data.h"
#include "ui/embedding/neighbours_panel.h"
#include "ui/embedding/scatter_renderer.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace byol::ui {

class ClassLegend;
class EmptyState;
class JobBar;
class ScatterView;

/// The map of a checkpoint: computed by a `byol embed` process, coloured by label; hovering shows the image, clicking
/// its nearest neighbours in the representation.
class EmbeddingPage : public Page {
    Q_OBJECT

public:
    explicit EmbeddingPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("embedding"); }
    void setActive(bool active) override;

private:
    QWidget* buildControls();
    QWidget* buildMapPane();
    void runChanged();
    void takeSnapshot(const RunSnapshot& snapshot);
    void fillCheckpoints();
    void fillMaps();
    void compute();
    void chooseMap(int row);
    void showMap(MapData map);
    void followJob();
    void showLive(const LiveMapData& live);
    void leaveLive();
    void colourPoints();
    void hover(int point);
    void choose(int point);
    void showEmptyState();
    NeighboursPanel::Item itemOf(int point, double similarity) const;
    QString className(std::int64_t label) const;

    RunWatch m_watch;
    DatasetImages m_images;
    LatestOnly m_loader;
    LiveLayout m_live;
    bool m_showsLive = false; ///< m_map is a layout that still moves
    std::int64_t m_unwatchedJob = 0; ///< its layout is not shown: another map was chosen meanwhile
    std::optional<RunSnapshot> m_snapshot;
    std::optional<MapData> m_map;
    std::int64_t m_wantedMap = -1; ///< id of the map to show; the newest when it is not there
    std::vector<int> m_chosenClasses;

    QComboBox* m_maps = nullptr;
    QComboBox* m_checkpoint = nullptr;
    QComboBox* m_method = nullptr;
    QSpinBox* m_points = nullptr;
    QPushButton* m_compute = nullptr;
    JobBar* m_job = nullptr;
    QLabel* m_quality = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ScatterView* m_view = nullptr;
    ClassLegend* m_legend = nullptr;
    NeighboursPanel* m_panel = nullptr;
};

} // namespace byol::ui
