#pragma once

#include "ui/common/background.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace byol::ui {

/// The runs in the trash of a workspace, to be brought back. Not modal.
class TrashDialog : public QDialog {
    Q_OBJECT

public:
    TrashDialog(const std::filesystem::path& runs, QWidget* parent);

Q_SIGNALS:
    void restoreRequested(const std::vector<std::filesystem::path>& trashed);

private:
    void read();
    void restore();
    void enable();

    std::filesystem::path m_trash;
    QLabel* m_line;
    QListWidget* m_list;
    QPushButton* m_restore;
    LatestOnly m_reader;
};

} // namespace byol::ui
