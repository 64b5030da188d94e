#include "ui/common/table_source.h"

#include <QDateTime>
#include <QLocale>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>

namespace byol::ui {
namespace {

constexpr int exactDigits = 17; // a double survives the way through a text of so many
constexpr int shownDigits = 6;

bool isNumber(const QVariant& value) {
    const int type = value.typeId();
    return type == QMetaType::Double || type == QMetaType::Float || type == QMetaType::Int
        || type == QMetaType::LongLong || type == QMetaType::UInt || type == QMetaType::ULongLong;
}

bool isFraction(const QVariant& value) {
    return value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float;
}

QString shownText(const QVariant& value) {
    const QLocale locale;
    if (isFraction(value))
        return locale.toString(value.toDouble(), 'g', shownDigits);
    if (isNumber(value))
        return locale.toString(value.toLongLong());
    if (value.typeId() == QMetaType::QDateTime)
        return locale.toString(value.toDateTime(), QLocale::ShortFormat);
    return value.toString();
}

QString plainText(const QVariant& value) {
    if (isFraction(value))
        return QString::number(value.toDouble(), 'g', exactDigits);
    if (value.typeId() == QMetaType::QDateTime)
        return value.toDateTime().toString(Qt::ISODate);
    return value.toString();
}

// Models that are no TableModel may have no raw value: then what they show is what there is.
QVariant rawValue(const QAbstractItemModel& model, const QModelIndex& cell) {
    const QVariant raw = model.data(cell, Qt::UserRole);
    return raw.isValid() && raw.canConvert<QString>() ? raw : model.data(cell, Qt::DisplayRole);
}

QString quoted(QString text) {
    const bool plain = !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(','))
        && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (plain)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString tabless(QString text) {
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString headerText(const QAbstractItemModel& model, int column) {
    return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

} // namespace

TableModel::TableModel(QObject* parent)
    : QAbstractTableModel(parent) { }

void TableModel::setSource(TableSource source) {
    beginResetModel();
    m_source = std::move(source);
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_source.rows;
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_source.headers.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_source.cell)
        return {};
    if (role == Qt::UserRole)
        return m_source.cell(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return shownText(m_source.cell(index.row(), index.column()));
    if (role == Qt::TextAlignmentRole && isNumber(m_source.cell(index.row(), index.column())))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < m_source.headers.size())
        return m_source.headers[section];
    return {};
}

QString asTsv(const QAbstractItemModel& model, const QModelIndexList& cells) {
    if (cells.isEmpty())
        return {};
    QModelIndexList ordered = cells;
    std::sort(ordered.begin(), ordered.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QList<int> columns;
    for (const QModelIndex& cell : ordered)
        if (!columns.contains(cell.column()))
            columns.append(cell.column());
    std::sort(columns.begin(), columns.end());
    QStringList headers;
    for (const int column : columns)
        headers.append(tabless(headerText(model, column)));
    QString text = headers.join(QLatin1Char('\t'));
    int row = -1;
    for (const QModelIndex& cell : ordered) {
        text += cell.row() == row ? QLatin1Char('\t') : QLatin1Char('\n');
        row = cell.row();
        text += tabless(plainText(rawValue(model, cell)));
    }
    return text + QLatin1Char('\n');
}

bool writeCsv(const QString& path, const QAbstractItemModel& model, QString* problem) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        *problem = file.errorString();
        return false;
    }
    QTextStream out(&file);
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        out << (column ? "," : "") << quoted(headerText(model, column));
    out << "\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column)
            out << (column ? "," : "") << quoted(plainText(rawValue(model, model.index(row, column))));
        out << "\r\n";
    }
    out.flush();
    const bool written = file.commit();
    if (!written)
        *problem = file.errorString();
    return written;
}

} // namespace byol::ui
