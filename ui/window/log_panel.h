#pragma once

#include "core/base/run/run_types.h"
#include "ui/common/background.h"

#include <QWidget>

#include <filesystem>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace byol::ui {

/// The log of one run, followed while it grows and this is in sight: by level, searched, copied.
class LogPanel : public QWidget {
    Q_OBJECT

public:
    explicit LogPanel(QWidget* parent = nullptr);

    void setRun(const std::filesystem::path& run);
    /// Puts the cursor into the search.
    void focusSearch();
    QString text() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildBar();
    void read();
    void take(std::vector<LogLine> lines);
    void append(const LogLine& line);
    void refill();
    void find(bool backwards);
    void highlight();
    void setIcons();

    std::filesystem::path m_run;
    std::vector<LogLine> m_lines;
    LatestOnly m_reader;
    QTimer* m_timer = nullptr;
    QComboBox* m_level = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_hits = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_open = nullptr;
    QPlainTextEdit* m_view = nullptr;
    bool m_reading = false;
};

} // namespace byol::ui
