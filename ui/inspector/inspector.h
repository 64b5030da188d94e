#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/background.h"
#include "ui/inspector/facts.h"

#include <QWidget>

#include <filesystem>

class QFormLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace byol::ui {

class AboutEditor;
class EmptyState;
class Workspace;

/// The current run at a glance, for a dock beside the pages: state, time left, star, tags and notes, the settings that
/// are not the preset's, checkpoints, provenance.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Workspace& workspace, QWidget* parent = nullptr);

    QSize sizeHint() const override { return { 290, 600 }; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildRun();
    QFormLayout* addSection(QVBoxLayout* layout, const QString& title);
    void showRun();
    void showState(const RunSummary& run);
    void showStateIcon();
    void readFactsOf(const RunSummary& run);
    void showFacts(const RunFacts& facts);

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QLabel* m_name = nullptr;
    QLabel* m_stateIcon = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_message = nullptr;
    AboutEditor* m_about = nullptr;
    QFormLayout* m_figures = nullptr;
    QLabel* m_preset = nullptr;
    QFormLayout* m_differences = nullptr;
    QFormLayout* m_checkpoints = nullptr;
    QFormLayout* m_provenance = nullptr;
    std::filesystem::path m_read; ///< of which the facts are shown
    std::uint64_t m_readRevision = 0;
    bool m_reading = false;
    LatestOnly m_reader;
};

} // namespace byol::ui
