#pragma once

#include "ui/map/scatter_renderer.h"

#include <QListWidget>

namespace byol::ui {

/// The classes with their marks; choosing some dims the others on the map.
class ClassLegend : public QListWidget {
    Q_OBJECT

public:
    explicit ClassLegend(QWidget* parent = nullptr);
    void setClasses(const QStringList& names, const std::vector<MarkStyle>& styles);

Q_SIGNALS:
    void chosenChanged(const std::vector<int>& classes); ///< empty: all
};

/// The mark and colour of each class, distinct up to 32 classes.
std::vector<MarkStyle> classStyles(int classes, const QPalette& palette);

} // namespace byol::ui
