#pragma once

#include "ui/embedding/point_colours.h"
#include "ui/map/scatter_renderer.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace byol::ui {

class ClassLegend;
class ColorBar;

/// What the colours of the map stand for: the choice, and the legend or the scale that goes with it.
class ColourPanel : public QWidget {
    Q_OBJECT

public:
    explicit ColourPanel(QWidget* parent = nullptr);

    /// Keeps the choice where it is still possible.
    void setChoices(const std::vector<ColourBy>& possible);
    ColourBy by() const;
    void showColours(const PointColours& colours);
    /// The classes that were clicked in the legend; empty: all.
    const std::vector<int>& chosenClasses() const { return m_chosen; }
    void forgetChosenClasses();

Q_SIGNALS:
    void byChanged(byol::ui::ColourBy by);
    void classesChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showClasses(const QStringList& classes);

    QComboBox* m_by = nullptr;
    QLabel* m_note = nullptr;
    ClassLegend* m_legend = nullptr;
    ColorBar* m_bar = nullptr;
    QStringList m_classes;
    std::vector<int> m_chosen;
};

/// How each point is drawn, and in which of those ways each is: points of no class, and of classes that were not
/// chosen, share a muted style.
struct PointStyles {
    std::vector<MarkStyle> styles;
    std::vector<int> styleOf;
};
PointStyles stylesOf(const PointColours& colours, const std::vector<int>& chosenClasses, const QPalette& palette);

} // namespace byol::ui
