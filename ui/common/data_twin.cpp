#include "ui/common/data_twin.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStackedLayout>
#include <QSvgGenerator>
#include <QTableView>

namespace byol::ui {
namespace {

constexpr int pngScale = 2;
constexpr double pointsPerUnit = 0.75; // a unit is a pixel of a 96 dpi screen

QImage imageOf(const QSize& size, const PaintPicture& paint) {
    QImage image(size * pngScale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pngScale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paint(painter, size);
    return image;
}

bool writeSvg(QIODevice& file, const QSize& size, const PaintPicture& paint) {
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paint(painter, size);
    return painter.end();
}

bool writePdf(QIODevice& file, const QSize& size, const PaintPicture& paint) {
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QSizeF(size) * pointsPerUnit, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    const double scale = double(writer.width()) / size.width();
    painter.scale(scale, scale);
    paint(painter, size);
    return painter.end();
}

// "PNG picture (*.png)" -> "png"
QString suffixOf(const QString& filter) {
    return filter.section(QLatin1String("*."), 1).section(QLatin1Char(')'), 0, 0);
}

} // namespace

bool writePicture(const QString& path, const QSize& size, const PaintPicture& paint, QString* problem) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        *problem = file.errorString();
        return false;
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    bool drawn = false;
    if (suffix == QLatin1String("png"))
        drawn = imageOf(size, paint).save(&file, "PNG");
    else if (suffix == QLatin1String("svg"))
        drawn = writeSvg(file, size, paint);
    else if (suffix == QLatin1String("pdf"))
        drawn = writePdf(file, size, paint);
    else
        *problem = DataTwin::tr("A picture's file name ends with .png, .svg or .pdf.");
    if (drawn && file.commit())
        return true;
    if (problem->isEmpty())
        *problem = file.errorString();
    return false;
}

DataTwin::DataTwin(QWidget* picture, const QString& name, std::function<TableSource()> table, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_name(name)
    , m_source(std::move(table))
    , m_model(new TableModel(this))
    , m_view(new QTableView(this))
    , m_sides(new QStackedLayout(this)) {
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("%1 as a table").arg(name));
    m_view->setAlternatingRowColors(true);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->verticalHeader()->hide();
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->addWidget(picture);
    m_sides->addWidget(m_view);
    auto* copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &DataTwin::copyTable);
    m_view->addAction(copy);
}

bool DataTwin::showsTable() const {
    return m_sides->currentWidget() == m_view;
}

void DataTwin::setTableShown(bool shown) {
    if (shown == showsTable())
        return;
    const bool focused = isAncestorOf(QApplication::focusWidget());
    if (shown)
        m_model->setSource(m_source());
    m_sides->setCurrentWidget(shown ? static_cast<QWidget*>(m_view) : m_picture);
    if (!shown)
        m_model->setSource({});
    if (focused)
        m_sides->currentWidget()->setFocus();
}

void DataTwin::refreshTable() {
    if (showsTable())
        m_model->setSource(m_source());
}

void DataTwin::paint(QPainter& painter, const QSize& size) const {
    if (m_paint)
        return m_paint(painter, size);
    painter.scale(double(size.width()) / m_picture->width(), double(size.height()) / m_picture->height());
    m_picture->render(&painter);
}

void DataTwin::copyPicture() {
    QGuiApplication::clipboard()->setImage(
        imageOf(m_picture->size(), [this](QPainter& painter, const QSize& size) { paint(painter, size); }));
}

void DataTwin::copyTable() {
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (cells.size() > 1) {
        QGuiApplication::clipboard()->setText(asTsv(*m_model, cells));
        return;
    }
    TableModel all;
    all.setSource(m_source());
    cells.clear();
    for (int row = 0; row < all.rowCount(); ++row)
        for (int column = 0; column < all.columnCount(); ++column)
            cells.append(all.index(row, column));
    QGuiApplication::clipboard()->setText(asTsv(all, cells));
}

void DataTwin::save(
    const QString& title, const QStringList& filters, const std::function<bool(const QString&, QString*)>& write) {
    auto* dialog = new QFileDialog(this, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    // A name may hold what a file's cannot: "Images/s".
    QString base = m_name;
    base.replace(QLatin1Char('/'), QLatin1Char('-'));
    dialog->setDefaultSuffix(suffixOf(filters.first()));
    dialog->selectFile(base + QLatin1Char('.') + suffixOf(filters.first()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The format goes by the name: another filter gives the name another ending.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QStringList chosen = dialog->selectedFiles();
        dialog->setDefaultSuffix(suffixOf(filter));
        if (!chosen.isEmpty())
            dialog->selectFile(QFileInfo(chosen.first()).completeBaseName() + QLatin1Char('.') + suffixOf(filter));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString& path) {
        QString problem;
        if (!write(path, &problem))
            Q_EMIT problemOccurred(tr("“%1” could not be written.").arg(path), problem);
    });
    dialog->open();
}

void DataTwin::exportPicture() {
    save(tr("Export Picture"), { tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)") },
        [this](const QString& path, QString* problem) {
            return writePicture(
                path, m_picture->size(), [this](QPainter& painter, const QSize& size) { paint(painter, size); },
                problem);
        });
}

void DataTwin::exportTable() {
    save(tr("Export Table"), { tr("Comma-separated values (*.csv)") }, [this](const QString& path, QString* problem) {
        TableModel all;
        all.setSource(m_source());
        return writeCsv(path, all, problem);
    });
}

DataTwin* DataTwin::around(QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (auto* twin = qobject_cast<DataTwin*>(widget))
            return twin;
    return nullptr;
}

void DataTwin::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_extra && !showsTable()) {
        const QList<QAction*> extra = m_extra(m_picture->mapFromGlobal(event->globalPos()), menu);
        menu->addActions(extra);
        if (!extra.isEmpty())
            menu->addSeparator();
    }
    menu->addAction(showsTable() ? tr("Show &Picture") : tr("Show &Table"), this, &DataTwin::toggleTable);
    menu->addSeparator();
    menu->addAction(tr("&Copy Picture"), this, &DataTwin::copyPicture);
    menu->addAction(tr("Copy as Ta&b-Separated Text"), this, &DataTwin::copyTable);
    menu->addSeparator();
    menu->addAction(tr("&Export Picture..."), this, &DataTwin::exportPicture);
    menu->addAction(tr("Export Ta&ble..."), this, &DataTwin::exportTable);
    menu->popup(event->globalPos());
}

} // namespace byol::ui
