#pragma once

#include "ui/common/background.h"
#include "ui/embedding/selection_export.h"

#include <QWidget>

#include <filesystem>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;

namespace byol::ui {

class DatasetImages;
class SelectionModel;

/// The images of the selected points, how many there are of each class, and the ways out of the window: a list, or the
/// images in a new folder.
class SelectionPanel : public QWidget {
    Q_OBJECT

public:
    explicit SelectionPanel(DatasetImages& images, QWidget* parent = nullptr);

    void setSelection(std::shared_ptr<const MapData> map, const QStringList& classes, std::vector<int> points);
    std::size_t count() const;
    QString tally() const;
    /// What the buttons do once a place is chosen.
    void exportList(const std::filesystem::path& file);
    void copyTo(const std::filesystem::path& folder);

Q_SIGNALS:
    void pointChosen(int point);
    void hoverRequested(int point); ///< -1: none
    void done(const QString& sentence);
    void problemOccurred(const QString& sentence, const QString& details);

private:
    void build();
    PointList list() const;
    void askForFile();
    void askForFolder();
    void setBusy(bool busy);

    DatasetImages& m_images;
    SelectionModel* m_model;
    std::shared_ptr<const MapData> m_map;
    QStringList m_classes;
    LatestOnly m_worker;
    QLabel* m_count = nullptr;
    QLabel* m_tally = nullptr;
    QListView* m_grid = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_copy = nullptr;
    bool m_busy = false;
};

/// "Sneaker 12, Boot 3", largest first; the rest in one number.
QString tallyText(const MapData& map, const QStringList& classes, const std::vector<int>& points, int most);

} // namespace byol::ui
