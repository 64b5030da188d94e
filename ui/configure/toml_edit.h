#pragma once

#include <QMap>
#include <QPlainTextEdit>

namespace byol::ui {

/// A text editor with line numbers, whose wrong lines are marked by a sign, a wavy line and a tooltip.
class TomlEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TomlEdit(QWidget* parent = nullptr);

    /// Sentence by line, counted from 1.
    void setProblems(const QMap<int, QString>& problems);
    const QMap<int, QString>& problems() const { return m_problems; }
    void showLine(int line);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    class Margin;
    void layOut();
    void mark();
    void paintMargin(QPaintEvent* event);

    QWidget* m_margin = nullptr;
    QMap<int, QString> m_problems;
};

} // namespace byol::ui
