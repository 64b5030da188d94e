#pragma once

#include "ui/common/table_source.h"

#include <QSize>
#include <QWidget>

#include <functional>

class QPainter;
class QStackedLayout;
class QTableView;

namespace byol::ui {

/// Draws a picture into `size` units of the painter; vectors stay vectors in SVG and PDF.
using PaintPicture = std::function<void(QPainter& painter, const QSize& size)>;

/// Writes a picture as the path's suffix says: .png (at twice the size in pixels), .svg or .pdf.
/// @returns false with `problem` set, also for another suffix
bool writePicture(const QString& path, const QSize& size, const PaintPicture& paint, QString* problem);

/// A picture (plot, matrix, map) with the numbers it is drawn from behind it. Ctrl+T turns it over; the context menu
/// exports either side and copies it. The window's plot commands act on the twin that has the focus.
class DataTwin : public QWidget {
    Q_OBJECT

public:
    /// @param picture becomes a child
    /// @param name    what it shows: "Loss"; names the table for screen readers and the exported file
    /// @param table   makes the numbers when the table is shown, copied or exported
    DataTwin(QWidget* picture, const QString& name, std::function<TableSource()> table, QWidget* parent = nullptr);

    /// Needed where QWidget::render() would not draw vectors.
    void setPaint(PaintPicture paint) { m_paint = std::move(paint); }
    /// Actions of its own at the top of the context menu, made anew each time for the place that was clicked.
    void setExtraActions(std::function<QList<QAction*>(const QPoint& onPicture, QObject* owner)> make) {
        m_extra = std::move(make);
    }
    QWidget* picture() const { return m_picture; }
    QTableView* table() const { return m_view; }
    QString name() const { return m_name; }
    bool showsTable() const;

public Q_SLOTS:
    void setTableShown(bool shown);
    void toggleTable() { setTableShown(!showsTable()); }
    void copyPicture();
    void copyTable(); ///< the chosen cells, or all, as tab-separated text
    void exportPicture(); ///< asks for a file
    void exportTable();
    void refreshTable(); ///< the numbers changed: reads them again if they are shown

public:
    /// The twin that `widget` lies in, else nullptr.
    static DataTwin* around(QWidget* widget);

Q_SIGNALS:
    void problemOccurred(const QString& sentence, const QString& details);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void paint(QPainter& painter, const QSize& size) const;
    void save(
        const QString& title, const QStringList& filters, const std::function<bool(const QString&, QString*)>& write);

    QWidget* m_picture;
    QString m_name;
    std::function<TableSource()> m_source;
    PaintPicture m_paint;
    std::function<QList<QAction*>(const QPoint&, QObject*)> m_extra;
    TableModel* m_model;
    QTableView* m_view;
    QStackedLayout* m_sides;
};

} // namespace byol::ui
