#include "ui/inspector/about_editor.h"

#include "core/base/run/run_about.h"
#include "ui/common/theme.h"
#include "ui/common/workspace.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

constexpr int pauseMs = 800;

QString joined(const std::vector<std::string>& tags) {
    QStringList list;
    for (const std::string& tag : tags)
        list << QString::fromStdString(tag);
    return list.join(QStringLiteral(", "));
}

std::vector<std::string> parted(const QString& text) {
    std::vector<std::string> tags;
    for (const QString& tag : text.split(QLatin1Char(',')))
        tags.push_back(tag.toStdString());
    return tidy_tags(tags);
}

} // namespace

AboutEditor::AboutEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_star(new QToolButton(this))
    , m_tags(new QLineEdit(this))
    , m_notes(new QPlainTextEdit(this)) {
    m_star->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_star->setIconSize(QSize(18, 18));
    m_tags->setPlaceholderText(tr("paper, baseline"));
    m_tags->setToolTip(tr("Separated by commas; kept by itself"));
    m_notes->setPlaceholderText(tr("What is worth knowing of this run"));
    m_notes->setToolTip(tr("Kept by itself, in the run's folder"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(fontMetrics().height() * 6);
    auto* tagsLabel = new QLabel(tr("&Tags"), this);
    auto* notesLabel = new QLabel(tr("&Notes"), this);
    tagsLabel->setBuddy(m_tags);
    notesLabel->setBuddy(m_notes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    for (QWidget* each : { static_cast<QWidget*>(m_star), static_cast<QWidget*>(tagsLabel),
             static_cast<QWidget*>(m_tags), static_cast<QWidget*>(notesLabel), static_cast<QWidget*>(m_notes) })
        layout->addWidget(each);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AboutEditor::keep);
    connect(m_star, &QToolButton::clicked, this, &AboutEditor::toggleStar);
    connect(m_tags, &QLineEdit::editingFinished, this, &AboutEditor::keep);
    connect(m_tags, &QLineEdit::textEdited, this, [this] {
        m_tagsTyped = true;
        m_pause.start();
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_notesTyped = true;
        m_pause.start();
    });
    m_notes->installEventFilter(this);
    showStar();
}

AboutEditor::~AboutEditor() {
    keep();
}

bool AboutEditor::eventFilter(QObject* object, QEvent* event) {
    if (object == m_notes && event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(object, event);
}

// What is being typed is not overwritten by what the disk says.
void AboutEditor::showRun(const RunSummary& run) {
    if (run.path != m_run) {
        keep();
        m_run = run.path;
        m_tagsTyped = m_notesTyped = false;
    }
    m_shown = run.about;
    m_filling = true;
    if (!m_tagsTyped && parted(m_tags->text()) != run.about.tags)
        m_tags->setText(joined(run.about.tags));
    if (!m_notesTyped && m_notes->toPlainText().toStdString() != run.about.notes)
        m_notes->setPlainText(QString::fromStdString(run.about.notes));
    m_filling = false;
    showStar();
}

void AboutEditor::keep() {
    m_pause.stop();
    const bool tagsTyped = std::exchange(m_tagsTyped, false);
    const bool notesTyped = std::exchange(m_notesTyped, false);
    if (m_run.empty() || !(tagsTyped || notesTyped))
        return;
    m_workspace.changeAbout({ m_run },
        [tagsTyped, notesTyped, tags = parted(m_tags->text()), notes = m_notes->toPlainText().toStdString()](
            RunAbout& about) {
            if (tagsTyped)
                about.tags = tags;
            if (notesTyped)
                about.notes = notes;
        });
}

void AboutEditor::toggleStar() {
    if (!m_run.empty())
        m_workspace.changeAbout({ m_run }, [starred = !m_shown.starred](RunAbout& about) { about.starred = starred; });
}

void AboutEditor::showStar() {
    const Theme theme = Theme::from(palette());
    m_star->setIcon(m_shown.starred ? themedIcon(QStringLiteral("star-filled"), theme.warn)
                                    : themedIcon(QStringLiteral("star"), theme.mutedText));
    m_star->setText(m_shown.starred ? tr("Starred") : tr("Not Starred"));
    m_star->setToolTip(m_shown.starred ? tr("Remove the star") : tr("Star this run"));
}

void AboutEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_star)
        showStar();
}

} // namespace byol::ui
