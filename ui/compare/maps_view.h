#pragma once

#include "ui/common/dataset_images.h"
#include "ui/compare/run_data.h"
#include "ui/map/map_data.h"
#include "ui/map/scatter_view.h"

#include <QWidget>

#include <memory>
#include <unordered_map>

class QComboBox;
class QLabel;

namespace byol::ui {

class ClassLegend;
class DataTwin;

/// The maps of two runs beside each other: what is selected or under the pointer in one is so in the other, by image.
class MapsView : public QWidget {
    Q_OBJECT

public:
    explicit MapsView(QWidget* parent = nullptr);
    void setRuns(const std::vector<RunData>& runs);

Q_SIGNALS:
    void problemOccurred(const QString& sentence, const QString& details);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Side {
        QComboBox* run = nullptr;
        ScatterView* view = nullptr;
        DataTwin* twin = nullptr;
        QLabel* note = nullptr;
        LatestOnly* loader = nullptr;
        std::shared_ptr<const MapData> map;
        std::int64_t shown = -1; ///< id of the map
        QString shownRun;
        std::unordered_map<std::int64_t, int> places; ///< point of an image
        std::vector<bool> selected;
    };
    QWidget* buildSide(int which, const QString& label);
    void fillRuns();
    void load(int which);
    void show(int which, std::shared_ptr<const MapData> map);
    void clear(int which, const QString& why);
    void restyle(int which);
    void showLegend();
    void select(int which, const std::vector<int>& points, SelectionChange how);
    void pass(int from); ///< the selection of one side to the other
    int counterpart(int from, int point) const;
    void hover(int from, int point);
    void mark(int from, int point);
    void showNote();
    bool linked() const;
    QString labelOf(std::int64_t label) const;
    TableSource tableOf(int which) const;

    std::vector<RunData> m_runs;
    DatasetImages m_images;
    Side m_sides[2];
    ClassLegend* m_legend = nullptr;
    QLabel* m_note = nullptr;
    std::vector<int> m_chosen; ///< classes
    QStringList m_listed; ///< the runs that can be chosen on each side
};

} // namespace byol::ui
