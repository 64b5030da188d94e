#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace byol::ui {

/// The line above a plot: title, one entry a curve (colour, name, value), and Follow while the view does not follow.
/// With one curve its value stands beside the title; with several they have a row of their own.
class PlotHeader : public QWidget {
    Q_OBJECT

public:
    explicit PlotHeader(const QString& title, QWidget* parent = nullptr);

    void addEntry(const QString& name);
    void removeEntriesFrom(int first);
    void setName(int entry, const QString& name);
    void setEntryShown(int entry, bool shown);
    void setNamesShown(bool shown);
    void setColor(int entry, const QColor& color, Qt::PenStyle line);
    void setValue(int entry, const QString& value);
    QString value(int entry) const;
    void setPosition(const QString& text); ///< where the values are read, "step 370"; empty: the last ones
    void setFollowOffered(bool offered);
    void setIcon(const QIcon& icon);

    /// Title and entries as they are, into a rectangle of a painter.
    void paint(QPainter& painter, const QRect& rect) const;

Q_SIGNALS:
    void followRequested();

private:
    struct Entry {
        QLabel* chip;
        QLabel* text;
        QString name;
        QString value;
        QColor color;
        Qt::PenStyle line = Qt::SolidLine;
        bool shown = true;
    };
    void place();
    void show(const Entry& entry);
    QString textOf(const Entry& entry) const;
    bool isAlone() const;

    QHBoxLayout* m_titleRow = nullptr;
    QHBoxLayout* m_entryRow = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_follow = nullptr;
    std::vector<Entry> m_entries;
    QString m_title;
    bool m_namesShown = true;
};

} // namespace byol::ui
