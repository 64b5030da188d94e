#include "ui/window/plot_commands.h"

#include "ui/common/data_twin.h"

#include <QApplication>
#include <QKeyEvent>

namespace byol::ui {

DataTwin* twinInUse(QWidget* page) {
    if (!page)
        return nullptr;
    if (DataTwin* focused = DataTwin::around(QApplication::focusWidget()); focused && page->isAncestorOf(focused))
        return focused;
    for (DataTwin* twin : page->findChildren<DataTwin*>())
        if (twin->isVisible() && !twin->visibleRegion().isEmpty())
            return twin;
    return nullptr;
}

void sendKeyToPlot(QWidget* page, int key) {
    DataTwin* twin = twinInUse(page);
    if (!twin || twin->showsTable())
        return;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(twin->picture(), &press);
}

} // namespace byol::ui
