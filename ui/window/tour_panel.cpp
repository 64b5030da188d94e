#include "ui/window/tour_panel.h"

#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace byol::ui {

TourPanel::TourPanel(QWidget* parent)
    : QWidget(parent)
    , m_stops {
        { QStringLiteral("runs"), tr("Runs"),
            tr("A run is one pretraining with its settings, curves and results. This page lists those of the "
               "workspace. With none yet, the demo starts one on Fashion-MNIST that takes some minutes.") },
        { QStringLiteral("configure"), tr("Configure"),
            tr("A new run begins here: choose a preset or clone a run, change what you like, and press Start. A "
               "setting that cannot work says so at its line.") },
        { QStringLiteral("monitor"), tr("Monitor"),
            tr("The curves of the current run as it trains. Drag to zoom, Home shows all again. Ctrl+T turns any plot "
               "into its table.") },
        { QStringLiteral("augmentations"), tr("Augmentations"),
            tr("What the network is taught to take for the same: two random views of each picture. Change how they "
               "are drawn and see it at once.") },
        { QStringLiteral("embedding"), tr("Embedding"),
            tr("A map of the images by what the network makes of them. Similar ones should lie together. Click a "
               "point for its picture and its neighbours.") },
        { QStringLiteral("evaluate"), tr("Evaluate"),
            tr("How good the representation is: nearest neighbours and a linear classifier on frozen features, with "
               "the confusion of the classes.") },
        { QStringLiteral("runs"), tr("Any Command"),
            tr("Ctrl+K finds every command by its name, F1 lists the keys, F12 shows problems and the log of the "
               "run.") },
    }
    , m_count(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(tr("&Next"), this)) {
    setRole(m_count, Role::muted);
    setRole(m_title, Role::section);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* end = new QPushButton(tr("End the Tour"), this);
    setRole(end, Role::link);
    setRole(m_next, Role::primary);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    auto* said = new QVBoxLayout;
    said->addLayout(head);
    said->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 12);
    row->setSpacing(10);
    row->addLayout(said, 1);
    row->addWidget(end);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_stop + 1); });
    connect(end, &QPushButton::clicked, this, &TourPanel::ended);
}

void TourPanel::start() {
    go(0);
    m_next->setFocus(Qt::OtherFocusReason);
}

void TourPanel::go(int stop) {
    if (stop >= stops())
        return Q_EMIT ended();
    m_stop = stop;
    const TourStop& at = m_stops[static_cast<std::size_t>(stop)];
    m_count->setText(tr("Step %1 of %2").arg(stop + 1).arg(stops()));
    m_title->setText(at.title);
    m_text->setText(at.text);
    m_back->setEnabled(stop > 0);
    m_next->setText(stop + 1 < stops() ? tr("&Next") : tr("&Done"));
    Q_EMIT pageWanted(at.page);
}

} // namespace byol::ui
