#pragma once

#include "ui/runs/run_query.h"

#include <QStringList>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace byol::ui {

/// Where the runs are filtered: a field that completes the names it understands, a button that explains them.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    void clear() { setText({}); }
    void focus();
    /// Curves that can be asked for besides the usual ones.
    void setSeries(const QStringList& series);
    const RunQuery& query() const { return m_query; }

Q_SIGNALS:
    void queryChanged();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void parse();
    void complete();
    void insertCompletion(const QString& name);
    void showHelp();
    void showIcon();

    QLineEdit* m_edit;
    QToolButton* m_help;
    QStringListModel* m_names;
    QCompleter* m_completer;
    QStringList m_series;
    RunQuery m_query;
};

/// What can be written into the filter, as the help shows it.
QString filterHelp();

} // namespace byol::ui
