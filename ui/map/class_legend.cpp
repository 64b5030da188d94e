#include "ui/map/class_legend.h"

#include "ui/common/theme.h"

#include <QSignalBlocker>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int colorCount = 8;

QIcon markIcon(const MarkStyle& style, const QColor& background) {
    ScatterPoints one { { { 0, 0 } }, { 0 }, {} };
    const std::vector<MarkStyle> styles { style };
    return QIcon(QPixmap::fromImage(
        renderScatter(one, styles, { 1, { 16, 16 } }, { 32, 32 }, 9, background, ScatterQuality::still)));
}

} // namespace

std::vector<MarkStyle> classStyles(int classes, const QPalette& palette) {
    const Theme theme = Theme::from(palette);
    std::vector<MarkStyle> styles;
    for (int i = 0; i < classes; ++i)
        styles.push_back({ theme.series(i % colorCount), static_cast<MarkShape>(i / colorCount % 4) });
    return styles;
}

ClassLegend::ClassLegend(QWidget* parent)
    : QListWidget(parent) {
    setSelectionMode(QAbstractItemView::MultiSelection);
    setAccessibleName(tr("Classes"));
    setToolTip(tr("Choose classes to dim the others."));
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        std::vector<int> chosen;
        for (const QModelIndex& index : selectionModel()->selectedRows())
            chosen.push_back(index.row());
        std::sort(chosen.begin(), chosen.end());
        Q_EMIT chosenChanged(chosen);
    });
}

void ClassLegend::setClasses(const QStringList& names, const std::vector<MarkStyle>& styles) {
    const QSignalBlocker blocker(this);
    clear();
    const QColor background = Theme::from(palette()).panel;
    for (qsizetype i = 0; i < names.size(); ++i)
        addItem(new QListWidgetItem(markIcon(styles[size_t(i)], background), names[i]));
}

} // namespace byol::ui
