#pragma once

#include <QDialog>

class QMenuBar;

namespace byol::ui {

/// Every command of the window with its key, taken from the menus.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(const QMenuBar& menus, QWidget* parent = nullptr);
};

} // namespace byol::ui
