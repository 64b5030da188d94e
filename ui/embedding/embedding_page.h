#pragma once

#include "ui/common/dataset_images.h"
#include "ui/common/page.h"
#include "ui/common/run_watch.h"
#include "ui/common/table_source.h"
#include "ui/embedding/image_search.h"
#include "ui/embedding/live_layout.h"
#include "ui/embedding/neighbours_panel.h"
#include "ui/embedding/point_colours.h"
#include "ui/map/map_timeline.h"
#include "ui/map/scatter_view.h"

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace byol::ui {

class ColourPanel;
class DataTwin;
class EmptyState;
class JobBar;
class MapForm;
class OverTimePanel;
class SelectionPanel;
class TimelineBar;

/// The map of a checkpoint, or of all of them over time: computed by a `byol embed` process, coloured by what is known
/// of the points; images by hover, click, lasso and box, and the way out to files; search by an image.
class EmbeddingPage : public Page {
    Q_OBJECT

public:
    explicit EmbeddingPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("embedding"); }
    void setActive(bool active) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    // embedding_page.cpp: the run, its maps and jobs
    QWidget* buildBar();
    QWidget* buildLeft();
    QWidget* buildMiddle();
    QWidget* buildRight();
    void connectParts();
    void runChanged();
    void takeSnapshot(const RunSnapshot& snapshot);
    void fillMaps();
    void readPredictions();
    void compute(bool timeline);
    void chooseMap(int row);
    void followJob();
    void showLive(const LiveMapData& live);
    void leaveLive();
    void showEmptyState();

    // embedding_search.cpp: images like a file
    void connectSearch();
    void askForImage();
    void searchImage(const QString& file);
    void showFound(const SearchAnswer& answer);

    // embedding_map.cpp: what is on the map
    void showMap(std::shared_ptr<const MapData> map);
    void showTimeline(std::shared_ptr<const MapTimeline> timeline);
    void moveTo(double position);
    void lookAt(const MapData& map);
    ColourSources sources() const;
    void colourPoints();
    void applyColours(PointColours colours);
    void restyle();
    void hover(int point);
    void choose(int point);
    void showNeighbours(int point);
    void showOverTime(int point);
    void changeSelection(const std::vector<int>& points, SelectionChange how);
    void clearMarks();
    void showSelection();
    void showTrails();
    HoverCard cardOf(int point);
    TableSource table() const;
    NeighboursPanel::Item itemOf(int point, double similarity) const;
    QString labelOf(std::int64_t label) const;
    int currentFrame() const;

    RunWatch m_watch;
    DatasetImages m_images;
    LatestOnly m_loader;
    LatestOnly m_colourer;
    LatestOnly m_predictionReader;
    LiveLayout m_live;
    ImageSearch m_search;
    bool m_showsLive = false; ///< m_map is a layout that still moves
    std::int64_t m_unwatchedJob = 0; ///< its layout is not shown: another map was chosen meanwhile
    std::optional<RunSnapshot> m_snapshot;
    std::shared_ptr<const MapData> m_map; ///< of a timeline: the frame nearest to the position
    std::shared_ptr<const MapTimeline> m_timeline;
    std::shared_ptr<const Predictions> m_predictions;
    QStringList m_classes; ///< names, index = label
    PointColours m_colours;
    std::vector<bool> m_selected; ///< by point; empty: none
    std::int64_t m_wantedMap = -1; ///< id of the map to show; the newest when it is not there

    QComboBox* m_maps = nullptr;
    QPushButton* m_byImage = nullptr;
    JobBar* m_job = nullptr;
    ColourPanel* m_colourPanel = nullptr;
    MapForm* m_form = nullptr;
    QLabel* m_quality = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    ScatterView* m_view = nullptr;
    DataTwin* m_twin = nullptr;
    TimelineBar* m_time = nullptr;
    QTabWidget* m_tabs = nullptr;
    NeighboursPanel* m_panel = nullptr;
    SelectionPanel* m_selection = nullptr;
    OverTimePanel* m_overTime = nullptr;
};

} // namespace byol::ui
