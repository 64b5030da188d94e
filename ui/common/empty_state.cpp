#include "ui/common/empty_state.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int iconSide = 52;

QLabel* centredLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(centredLabel(this))
    , m_headline(centredLabel(this))
    , m_line(centredLabel(this))
    , m_button(new QPushButton(this))
    , m_alternative(new QPushButton(this)) {
    setRole(m_headline, Role::heading);
    setRole(m_line, Role::muted);
    setRole(m_button, Role::primary);
    setRole(m_alternative, Role::link);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_headline);
    layout->addWidget(m_line);
    layout->addSpacing(4);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addWidget(m_alternative, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_button->hide();
    m_alternative->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
    connect(m_alternative, &QPushButton::clicked, this, &EmptyState::alternativeTriggered);
}

void EmptyState::setContent(
    const QString& iconName, const QString& headline, const QString& line, const QString& button) {
    m_iconName = iconName;
    m_headline->setText(headline);
    m_line->setText(line);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    showIcon();
}

void EmptyState::setAlternative(const QString& text) {
    m_alternative->setText(text);
    m_alternative->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void EmptyState::showIcon() {
    const QIcon icon = themedIcon(m_iconName, Theme::from(palette()).mutedText);
    m_icon->setPixmap(icon.pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

} // namespace byol::ui
