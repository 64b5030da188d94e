#pragma once

#include "ui/datasets/catalogue.h"
#include "ui/datasets/install_job.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace byol::ui {

class MessageBar;

/// What there is to know of one dataset, and what can be done with it.
class DatasetCard : public QFrame {
    Q_OBJECT

public:
    explicit DatasetCard(QWidget* parent = nullptr);

    void setDataset(const KnownDataset& dataset);
    const QString& id() const { return m_dataset.id; }
    /// @param folder      where it is on this computer; "" when nowhere
    /// @param bytesPerSecond, secondsLeft of the download; 0 and -1 while not known
    void setState(const QString& folder, const InstallState& state, double bytesPerSecond, double secondsLeft);

Q_SIGNALS:
    void downloadRequested();
    void pauseRequested();
    void cancelRequested();
    void useRequested();
    void folderRequested(); ///< the user has it already, somewhere

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildScrolled();
    QLabel* addFact(QFormLayout* form, const QString& name);
    QWidget* buildCitation();
    QWidget* buildActions();
    void showFacts();
    void showButtons(const InstallState& state);
    void showProgress(const InstallState& state, double bytesPerSecond, double secondsLeft);
    void showProblem(const InstallState& state);
    void showHomepage();
    void mirrorEdited();

    KnownDataset m_dataset;
    QString m_folder;
    QString m_told; ///< the problem that the bar shows
    QLabel* m_name = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_images = nullptr;
    QLabel* m_size = nullptr;
    QLabel* m_licence = nullptr;
    QLabel* m_homepage = nullptr;
    QLabel* m_checksum = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_mirrorLabel = nullptr;
    QLineEdit* m_mirror = nullptr;
    QPlainTextEdit* m_citation = nullptr;
    MessageBar* m_message = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_progress = nullptr;
    QPushButton* m_download = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_use = nullptr;
    QPushButton* m_have = nullptr;
};

} // namespace byol::ui
