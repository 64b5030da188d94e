#pragma once

#include <QLineEdit>

namespace byol::ui {

/// A line of text in which several values stand with commas between them. It tidies the spaces when left.
class ListBox : public QLineEdit {
    Q_OBJECT

public:
    explicit ListBox(QWidget* parent = nullptr);

    /// "0.01, 0.1 , 1" -> "0.01,0.1,1", as the settings are kept; nothing between two commas is left out.
    static QString tidied(const QString& text);
    static QStringList values(const QString& text);

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace byol::ui
