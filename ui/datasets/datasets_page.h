#pragma once

#include "ui/common/background.h"
#include "ui/common/page.h"
#include "ui/datasets/downloads.h"

class QFileDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace byol::ui {

class DatasetCard;
class DatasetsModel;
class MessageBar;

/// The datasets that people know by name: what they are, under which licence, how to cite them, whether they are on
/// this computer, and how to get them.
class DatasetsPage : public Page {
    Q_OBJECT

public:
    explicit DatasetsPage(Workspace& workspace, QWidget* parent = nullptr);
    DatasetsPage(Workspace& workspace, const std::vector<KnownDataset>& datasets, QWidget* parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("datasets"); }
    void setActive(bool active) override;
    Downloads& downloads() { return m_downloads; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHeader();
    QWidget* buildTable();
    QWidget* buildPlaces();
    void connectCard();
    void fitColumns();
    int currentRow() const;
    void look();
    void takeInstalled(const QStringList& folders);
    void showCurrent();
    void downloadChanged(const QString& id);
    void showFolder();
    void use(const QString& folder);
    void useFolder();
    void nameFolder();
    void chooseFolder();
    void mirrorEdited();
    QFileDialog* folderDialog(const QString& title, const QString& start);

    DatasetsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    DatasetCard* m_card = nullptr;
    MessageBar* m_message = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_folder = nullptr;
    QLineEdit* m_mirror = nullptr;
    QPushButton* m_change = nullptr;
    Downloads m_downloads;
    LatestOnly m_looker;
    LatestOnly m_measurer;
};

} // namespace byol::ui
