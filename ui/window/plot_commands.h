#pragma once

class QWidget;

namespace byol::ui {

class DataTwin;

/// The picture that a plot command means: the one with the focus, else the first that can be seen on `page`; nullptr
/// when there is none.
DataTwin* twinInUse(QWidget* page);
/// Sends a plot the key that it understands itself: Home shows all, plus and minus zoom.
void sendKeyToPlot(QWidget* page, int key);

} // namespace byol::ui
