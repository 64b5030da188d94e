#include "ui/configure/list_box.h"

namespace byol::ui {

ListBox::ListBox(QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(tr("values with commas between"));
}

QStringList ListBox::values(const QString& text) {
    QStringList values;
    for (const QString& value : text.split(QLatin1Char(',')))
        if (!value.trimmed().isEmpty())
            values << value.trimmed();
    return values;
}

QString ListBox::tidied(const QString& text) {
    return values(text).join(QLatin1Char(','));
}

void ListBox::focusOutEvent(QFocusEvent* event) {
    if (const QString tidy = tidied(text()); tidy != text())
        setText(tidy);
    QLineEdit::focusOutEvent(event);
}

} // namespace byol::ui
