#include "ui/configure/toml_edit.h"

#include "ui/common/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace byol::ui {

class TomlEdit::Margin : public QWidget {
public:
    explicit Margin(TomlEdit* edit)
        : QWidget(edit)
        , m_edit(edit) { }

protected:
    void paintEvent(QPaintEvent* event) override { m_edit->paintMargin(event); }

private:
    TomlEdit* m_edit;
};

TomlEdit::TomlEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_margin(new Margin(this)) {
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TomlEdit::layOut);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this] { m_margin->update(); });
    layOut();
}

void TomlEdit::layOut() {
    const int digits = static_cast<int>(QString::number(std::max(blockCount(), 100)).size());
    const int width = fontMetrics().horizontalAdvance(QLatin1Char('9')) * (digits + 2) + 10;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void TomlEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    layOut();
}

void TomlEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (!m_margin)
        return;
    if (event->type() == QEvent::FontChange)
        layOut();
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void TomlEdit::setProblems(const QMap<int, QString>& problems) {
    m_problems = problems;
    mark();
    m_margin->update();
}

void TomlEdit::mark() {
    const Theme theme = Theme::from(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (auto it = m_problems.begin(); it != m_problems.end(); ++it) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(it.key() - 1));
        mark.cursor.select(QTextCursor::LineUnderCursor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(theme.bad);
        marks << mark;
    }
    setExtraSelections(marks);
}

void TomlEdit::showLine(int line) {
    setTextCursor(QTextCursor(document()->findBlockByNumber(line - 1)));
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

bool TomlEdit::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString sentence = m_problems.value(cursorForPosition(help->pos()).blockNumber() + 1);
        QToolTip::showText(help->globalPos(), sentence.toHtmlEscaped(), this);
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void TomlEdit::paintMargin(QPaintEvent* event) {
    const Theme theme = Theme::from(palette());
    QPainter painter(m_margin);
    painter.setFont(font());
    painter.fillRect(event->rect(), theme.background);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_margin->height())
            break;
        const int line = block.blockNumber() + 1;
        const bool wrong = m_problems.contains(line);
        painter.setPen(wrong ? theme.bad : theme.mutedText);
        const QRectF row(0, place.top(), m_margin->width() - 6, fontMetrics().height());
        painter.drawText(row, Qt::AlignRight, QString::number(line));
        if (wrong) // a sign, not colour alone
            painter.drawText(row.adjusted(4, 0, 0, 0), Qt::AlignLeft, QStringLiteral("✕"));
    }
}

} // namespace byol::ui
