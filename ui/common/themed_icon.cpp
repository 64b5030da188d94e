#include "ui/common/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

static void loadIcons() {
    Q_INIT_RESOURCE(resources);
}

namespace byol::ui {
namespace {

// Draws the symbol at whatever size and pixel ratio is asked for, in one colour.
class SymbolicIcon : public QIconEngine {
public:
    SymbolicIcon(const QString& name, const QColor& color, const QColor& disabled)
        : m_name(name)
        , m_renderer(std::make_shared<QSvgRenderer>(QStringLiteral(":/icons/%1.svg").arg(name)))
        , m_color(color)
        , m_disabled(disabled) { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return draw(size, mode); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override { return draw(size, mode); }
    QIconEngine* clone() const override { return new SymbolicIcon(*this); }
    bool isNull() override { return !m_renderer->isValid(); }
    QString key() const override { return QStringLiteral("byol-symbolic"); }
    QString iconName() override { return m_name; }

private:
    QPixmap draw(const QSize& size, QIcon::Mode mode) const {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        if (!m_renderer->isValid() || size.isEmpty())
            return pixmap;
        QPainter painter(&pixmap);
        m_renderer->render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), mode == QIcon::Disabled ? m_disabled : m_color);
        return pixmap;
    }

    QString m_name;
    std::shared_ptr<QSvgRenderer> m_renderer;
    QColor m_color;
    QColor m_disabled;
};

QIcon symbolic(const QString& name, const QColor& color, const QColor& disabled) {
    loadIcons();
    return QIcon(new SymbolicIcon(name, color, disabled));
}

} // namespace

QIcon themedIcon(const QString& name, const QPalette& palette) {
    return symbolic(name, palette.color(QPalette::Active, QPalette::WindowText),
        palette.color(QPalette::Disabled, QPalette::WindowText));
}

QIcon themedIcon(const QString& name, const QColor& color) {
    return symbolic(name, color, color);
}

} // namespace byol::ui
