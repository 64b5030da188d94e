#include "ui/embedding/colour_panel.h"

#include "ui/common/theme.h"
#include "ui/map/class_legend.h"
#include "ui/map/color_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace byol::ui {

ColourPanel::ColourPanel(QWidget* parent)
    : QWidget(parent)
    , m_by(new QComboBox(this))
    , m_note(new QLabel(this))
    , m_legend(new ClassLegend(this))
    , m_bar(new ColorBar(this)) {
    auto* label = new QLabel(tr("Co&lour by:"), this);
    label->setBuddy(m_by);
    m_by->setMinimumContentsLength(10);
    m_by->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setRole(m_note, Role::muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* part : { static_cast<QWidget*>(label), static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_bar),
             static_cast<QWidget*>(m_note) })
        layout->addWidget(part);
    layout->addWidget(m_legend, 1);
    m_bar->hide();
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT byChanged(by()); });
    connect(m_legend, &ClassLegend::chosenChanged, this, [this](const std::vector<int>& classes) {
        m_chosen = classes;
        Q_EMIT classesChosen();
    });
}

void ColourPanel::setChoices(const std::vector<ColourBy>& possible) {
    QStringList names;
    for (const ColourBy by : possible)
        names << nameOf(by);
    QStringList shown;
    for (int i = 0; i < m_by->count(); ++i)
        shown << m_by->itemText(i);
    if (names == shown)
        return;
    const ColourBy before = by();
    const QSignalBlocker blocker(m_by);
    m_by->clear();
    for (const ColourBy by : possible) {
        m_by->addItem(nameOf(by), static_cast<int>(by));
        m_by->setItemData(m_by->count() - 1, explanationOf(by), Qt::ToolTipRole);
    }
    m_by->setCurrentIndex(std::max(0, m_by->findData(static_cast<int>(before))));
}

ColourBy ColourPanel::by() const {
    return m_by->count() > 0 ? static_cast<ColourBy>(m_by->currentData().toInt()) : ColourBy::label;
}

void ColourPanel::showColours(const PointColours& colours) {
    const bool numeric = isNumeric(colours.by);
    m_note->setText(explanationOf(colours.by));
    m_note->setVisible(colours.by != ColourBy::label);
    m_by->setToolTip(explanationOf(colours.by));
    m_bar->setVisible(numeric);
    if (numeric)
        m_bar->setScale(nameOf(colours.by), colours.low, colours.high);
    m_legend->setVisible(!numeric && !colours.classes.isEmpty());
    if (!numeric && colours.classes != m_classes)
        showClasses(colours.classes);
}

void ColourPanel::showClasses(const QStringList& classes) {
    m_classes = classes;
    m_chosen.clear();
    m_legend->setClasses(classes, classStyles(static_cast<int>(classes.size()), palette()));
}

void ColourPanel::forgetChosenClasses() {
    if (m_chosen.empty())
        return;
    const QSignalBlocker blocker(m_legend);
    m_legend->clearSelection();
    m_chosen.clear();
}

void ColourPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_legend)
        showClasses(m_classes);
}

PointStyles stylesOf(const PointColours& colours, const std::vector<int>& chosenClasses, const QPalette& palette) {
    const Theme theme = Theme::from(palette);
    if (isNumeric(colours.by))
        return { rampStyles(theme), rampStyleOf(colours.values, colours.low, colours.high) };
    const int classes = static_cast<int>(colours.classes.size());
    PointStyles result { classStyles(classes, palette), {} };
    result.styles.push_back({ classes > 0 ? theme.grid : theme.accent, MarkShape::disc, true });
    std::vector<bool> shown(static_cast<std::size_t>(classes), chosenClasses.empty());
    for (const int chosen : chosenClasses)
        if (chosen < classes)
            shown[static_cast<std::size_t>(chosen)] = true;
    result.styleOf.reserve(colours.classOf.size());
    for (const int own : colours.classOf)
        result.styleOf.push_back(own >= 0 && own < classes && shown[static_cast<std::size_t>(own)] ? own : classes);
    return result;
}

} // namespace byol::ui
