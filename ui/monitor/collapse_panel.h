#pragma once

#include "ui/monitor/collapse_verdict.h"

#include <QWidget>

#include <cstdint>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace byol::ui {

class DataTwin;
class MeterBar;
class SeriesPlot;

/// Whether the projections collapse: the figures, the spectrum of their covariance, and what they mean in words.
class CollapsePanel : public QWidget {
    Q_OBJECT

public:
    explicit CollapsePanel(QWidget* parent = nullptr);

    void showFigures(const CollapseFigures& figures);
    /// @param eigenvalues largest first, sum 1; empty: not known
    void showSpectrum(std::int64_t step, const std::vector<double>& eigenvalues);
    const CollapseVerdict& verdict() const { return m_verdict; }
    DataTwin* twin() const { return m_twin; }

Q_SIGNALS:
    void fieldWanted(const QString& path);
    void problemOccurred(const QString& sentence, const QString& details);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* name = nullptr;
        MeterBar* bar = nullptr;
        QLabel* value = nullptr;
    };
    QWidget* buildVerdict();
    QWidget* buildFigures();
    QWidget* buildSpectrum();
    Row addRow(QGridLayout* grid, const QString& name, const QString& help);
    void showRow(const Row& row, std::optional<double> value, int digits, double share, const QString& healthy);
    void showVerdict();

    CollapseVerdict m_verdict;
    QLabel* m_icon = nullptr;
    QLabel* m_word = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_advice = nullptr;
    QPushButton* m_change = nullptr;
    Row m_std, m_rank, m_participation, m_alignment, m_uniformity, m_cosine, m_target;
    SeriesPlot* m_spectrum = nullptr;
    DataTwin* m_twin = nullptr;
};

/// Colour and symbol of a verdict.
QString verdictIconName(CollapseVerdict::Level level);
QColor verdictColor(CollapseVerdict::Level level, const QPalette& palette);

} // namespace byol::ui
