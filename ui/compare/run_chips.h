#pragma once

#include <QColor>
#include <QListWidget>
#include <QPen>

namespace byol::ui {

struct Theme;

/// How a run is drawn everywhere on the page: one colour and one kind of line, by its place among the compared.
Qt::PenStyle lineOfRun(int place);
QPen penOfRun(int place, const Theme& theme, double width);

/// The compared runs with the line that each is drawn with. Del takes one out.
class RunChips : public QListWidget {
    Q_OBJECT

public:
    explicit RunChips(QWidget* parent = nullptr);
    void setRuns(const QStringList& names, const QStringList& notes);

Q_SIGNALS:
    void removeRequested(int place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawIcons();
};

} // namespace byol::ui
