#pragma once

#include "ui/map/map_timeline.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QTableView;

namespace byol::ui {

class DataTwin;
class DatasetImages;
class SeriesPlot;
class ThumbnailModel;

/// How the neighbourhood of one image came about: how much of it is kept from checkpoint to checkpoint, and who its
/// nearest were at each.
class OverTimePanel : public QWidget {
    Q_OBJECT

public:
    explicit OverTimePanel(DatasetImages& images, QWidget* parent = nullptr);

    /// @param classes names, index = label
    void showPoint(const MapTimeline& timeline, int point, const QStringList& classes);
    /// Nothing to show, and what to do about it.
    void clear(const QString& sentence);
    const NeighbourHistory& history() const { return m_history; }

Q_SIGNALS:
    void problemOccurred(const QString& sentence, const QString& details);

private:
    void drawCurves();
    void fillTable(const MapTimeline& timeline, const QStringList& classes);

    NeighbourHistory m_history;
    SeriesPlot* m_plot;
    DataTwin* m_twin;
    ThumbnailModel* m_model;
    QTableView* m_table;
    QLabel* m_text;
};

} // namespace byol::ui
