#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QMimeData;

namespace byol::ui {

class Workspace;

/// What a file or folder that is dragged over the window would be used as.
enum class DropKind { none, pictures, image, run, workspace, config };

/// By its name and what lies in it; reads at most a few names of a folder.
DropKind dropKindOf(const QString& path);
/// The one local file or folder of a drag; "" when there is none or more than one.
QString droppedPath(const QMimeData* data);
/// Does what the drop means.
void drop(Workspace& workspace, const QString& path);

/// Tells over the whole window what letting go would do. It takes no part in the layout and no events.
class DropHint : public QFrame {
    Q_OBJECT

public:
    explicit DropHint(QWidget* window);
    void showFor(DropKind kind, const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

} // namespace byol::ui
