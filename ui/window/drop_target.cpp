#include "ui/window/drop_target.h"

#include "ui/common/theme.h"
#include "ui/common/workspace.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace byol::ui {
namespace {

constexpr int mostNames = 200;

bool isImage(const QString& path) {
    static const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    return formats.contains(QFileInfo(path).suffix().toLower().toLatin1());
}

bool isRun(const QString& folder) {
    return QFileInfo::exists(folder + QStringLiteral("/config.toml"))
        || QFileInfo::exists(folder + QStringLiteral("/run.sqlite"));
}

DropKind folderKind(const QString& folder) {
    if (isRun(folder))
        return DropKind::run;
    QDirIterator names(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    bool holdsRuns = false;
    for (int count = 0; names.hasNext() && count < mostNames; ++count) {
        const QString path = names.next();
        if (names.fileInfo().isDir())
            holdsRuns = holdsRuns || isRun(path);
        else if (isImage(path) && !holdsRuns)
            return DropKind::pictures;
    }
    return holdsRuns ? DropKind::workspace : DropKind::pictures;
}

QString sentence(DropKind kind, const QString& name) {
    switch (kind) {
    case DropKind::pictures:
        return DropHint::tr("Use “%1” as the data of a new run").arg(name);
    case DropKind::image:
        return DropHint::tr("Find the images that are most like “%1”").arg(name);
    case DropKind::run:
        return DropHint::tr("Show the run “%1”").arg(name);
    case DropKind::workspace:
        return DropHint::tr("Open the workspace “%1”").arg(name);
    case DropKind::config:
        return DropHint::tr("Start a new run from the settings “%1”").arg(name);
    case DropKind::none:
        break;
    }
    return {};
}

void showRun(Workspace& workspace, const QString& path) {
    const std::filesystem::path run = path.toStdString();
    workspace.setFolder(run.parent_path());
    workspace.setCurrentRun(run);
    workspace.showPage(QStringLiteral("monitor"));
}

} // namespace

DropKind dropKindOf(const QString& path) {
    const QFileInfo file(path);
    if (file.isDir())
        return folderKind(path);
    if (!file.isFile())
        return DropKind::none;
    if (file.suffix().compare(QLatin1String("toml"), Qt::CaseInsensitive) == 0)
        return DropKind::config;
    return isImage(path) ? DropKind::image : DropKind::none;
}

QString droppedPath(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

void drop(Workspace& workspace, const QString& path) {
    switch (dropKindOf(path)) {
    case DropKind::pictures:
        workspace.useData(path);
        workspace.showPage(QStringLiteral("configure"));
        break;
    case DropKind::config:
        workspace.openConfig(path);
        workspace.showPage(QStringLiteral("configure"));
        break;
    case DropKind::image:
        workspace.searchImage(path);
        workspace.showPage(QStringLiteral("embedding"));
        break;
    case DropKind::run:
        showRun(workspace, path);
        break;
    case DropKind::workspace:
        workspace.setFolder(path.toStdString());
        workspace.showPage(QStringLiteral("runs"));
        break;
    case DropKind::none:
        break;
    }
}

DropHint::DropHint(QWidget* window)
    : QFrame(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropHint::showFor(DropKind kind, const QString& path) {
    m_text = sentence(kind, QFileInfo(path).fileName());
    setAccessibleName(m_text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropHint::paintEvent(QPaintEvent*) {
    const Theme theme = Theme::from(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.background;
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace byol::ui
