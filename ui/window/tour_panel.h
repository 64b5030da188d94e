#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace byol::ui {

/// One stop of the tour: what to say, and what to point at.
struct TourStop {
    QString page; ///< its icon name, brought to the front
    QString title;
    QString text;
};

/// The short tour: a strip under the pages that walks through them while everything stays usable.
class TourPanel : public QWidget {
    Q_OBJECT

public:
    explicit TourPanel(QWidget* parent = nullptr);

    void start();
    int stop() const { return m_stop; }
    int stops() const { return static_cast<int>(m_stops.size()); }

Q_SIGNALS:
    void pageWanted(const QString& name);
    void ended();

private:
    void go(int stop);

    std::vector<TourStop> m_stops;
    int m_stop = 0;
    QLabel* m_count = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace byol::ui
