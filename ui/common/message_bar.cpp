#include "ui/common/message_bar.h"

#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int iconSide = 20;

QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString iconOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::info:
        return QStringLiteral("info");
    case MessageBar::Kind::good:
        return QStringLiteral("good");
    case MessageBar::Kind::warning:
        return QStringLiteral("warning");
    case MessageBar::Kind::error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel(this))
    , m_details(plainLabel(this))
    , m_more(new QToolButton(this))
    , m_verbs(new QHBoxLayout)
    , m_close(new QToolButton(this)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addLayout(m_verbs);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 7, 8, 7);
    column->addLayout(row);
    column->addWidget(m_details);
    setRole(m_details, Role::muted);
    m_details->setContentsMargins(iconSide + 10, 0, 0, 0);

    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setToolTip(tr("Show what lies behind this message"));
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    setAccessibleName(tr("Message"));
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& sentence, const QString& details) {
    removeVerbs();
    m_kind = kind;
    m_text->setText(sentence);
    m_details->setText(details);
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    m_details->hide();
    showIcons();
    show();
    setAccessibleDescription(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::addVerb(const QString& text, std::function<void()> act) {
    auto* button = new QPushButton(text, this);
    m_verbs->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        const auto call = act; // clearing deletes this very slot
        clear();
        Q_EMIT closed();
        call();
    });
}

void MessageBar::clear() {
    removeVerbs();
    m_text->clear();
    m_details->clear();
    hide();
}

QString MessageBar::text() const {
    return m_text->text();
}

void MessageBar::removeVerbs() {
    while (QLayoutItem* item = m_verbs->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QColor MessageBar::color() const {
    const Theme theme = Theme::from(palette());
    switch (m_kind) {
    case Kind::info:
        return theme.accent;
    case Kind::good:
        return theme.good;
    case Kind::warning:
        return theme.warn;
    case Kind::error:
        return theme.bad;
    }
    return theme.accent;
}

void MessageBar::showIcons() {
    m_icon->setPixmap(themedIcon(iconOf(m_kind), color()).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_close->setIcon(themedIcon(QStringLiteral("close"), palette()));
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::from(palette());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor tint = color();
    painter.setBrush(theme.panel);
    tint.setAlpha(110);
    painter.setPen(tint);
    painter.drawRoundedRect(frame, 6, 6);
    tint.setAlpha(theme.dark ? 34 : 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(frame, 6, 6);
    painter.setBrush(color());
    painter.drawRoundedRect(QRectF(0, 0, 4, height()), 2, 2);
}

} // namespace byol::ui
