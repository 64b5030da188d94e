#pragma once

#include "ui/monitor/curve_grid.h"

#include <QWidget>

#include <vector>

namespace byol::ui {

/// The runs that are drawn over each other, each with its colour and line.
class RunLegend : public QWidget {
    Q_OBJECT

public:
    explicit RunLegend(QWidget* parent = nullptr);
    void setEntries(std::vector<LegendEntry> entries); ///< none: hides it

Q_SIGNALS:
    void clearRequested(); ///< only the watched run is wanted

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::vector<LegendEntry> m_entries;
    QWidget* m_names = nullptr;
};

} // namespace byol::ui
