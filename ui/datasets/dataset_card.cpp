#include "ui/datasets/dataset_card.h"

#include "ui/common/message_bar.h"
#include "ui/common/run_text.h"
#include "ui/common/theme.h"
#include "ui/datasets/store.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>

namespace byol::ui {
namespace {

using Phase = InstallState::Phase;

constexpr int citationLines = 7;

QString bytesText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString imagesText(const KnownDataset& dataset) {
    return DatasetCard::tr("%1 to learn from, %2 held out, %n class(es)", "", dataset.classes)
        .arg(QLocale().toString(dataset.train), QLocale().toString(dataset.test));
}

QString sizeText(const KnownDataset& dataset) {
    const QString download = bytesText(dataset.downloadSize());
    if (!dataset.unpack)
        return DatasetCard::tr("%1 in %n file(s)", "", static_cast<int>(dataset.files.size())).arg(download);
    return DatasetCard::tr("%1, unpacked about %2").arg(download, bytesText(dataset.unpackedSize));
}

QString checksumText(const KnownDataset& dataset) {
    for (const DatasetFile& file : dataset.files)
        if (file.checksum.isEmpty())
            return DatasetCard::tr("none is published: the download cannot be verified");
    const QString algorithm = dataset.files.front().algorithm;
    if (dataset.checksumSource == QLatin1String("its home page"))
        return DatasetCard::tr("%1, as its home page states").arg(algorithm);
    //: %2 is the name of a program library.
    return DatasetCard::tr("%1, as %2 states").arg(algorithm, dataset.checksumSource);
}

} // namespace

DatasetCard::DatasetCard(QWidget* parent)
    : QFrame(parent) {
    setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    m_name = new QLabel(this);
    setRole(m_name, Role::section);
    m_message = new MessageBar(this);
    m_message->clear();
    layout->addWidget(m_name);
    layout->addWidget(m_message);
    layout->addWidget(buildScrolled(), 1);
    layout->addWidget(buildActions());
}

QWidget* DatasetCard::buildScrolled() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("About the dataset"));
    auto* content = new QWidget(area);
    content->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(12);
    m_about = new QLabel(content);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    setRole(m_about, Role::muted);
    column->addWidget(m_about);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(7);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_images = addFact(form, tr("Images:"));
    m_size = addFact(form, tr("Download:"));
    m_licence = addFact(form, tr("Licence:"));
    m_homepage = addFact(form, tr("Home page:"));
    m_homepage->setTextFormat(Qt::RichText);
    m_homepage->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_homepage->setOpenExternalLinks(true);
    m_homepage->setFocusPolicy(Qt::StrongFocus);
    m_homepage->setAccessibleName(tr("Home page of the dataset"));
    m_checksum = addFact(form, tr("Checksum:"));
    m_place = addFact(form, tr("On this computer:"));
    m_mirrorLabel = new QLabel(tr("&Its mirror:"), content);
    setRole(m_mirrorLabel, Role::muted);
    m_mirror = new QLineEdit(content);
    m_mirror->setToolTip(tr("A folder on another server that has the same files. Empty: the address that is shown."));
    m_mirrorLabel->setBuddy(m_mirror);
    form->addRow(m_mirrorLabel, m_mirror);
    connect(m_mirror, &QLineEdit::editingFinished, this, &DatasetCard::mirrorEdited);
    column->addLayout(form);
    column->addWidget(buildCitation());
    column->addStretch(1);
    area->setWidget(content);
    return area;
}

QLabel* DatasetCard::addFact(QFormLayout* form, const QString& name) {
    auto* label = new QLabel(name, this);
    setRole(label, Role::muted);
    auto* value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    form->addRow(label, value);
    return value;
}

QWidget* DatasetCard::buildCitation() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    auto* label = new QLabel(tr("To be &cited as:"), box);
    setRole(label, Role::muted);
    auto* copy = new QPushButton(tr("Copy BibTeX"), box);
    setRole(copy, Role::link);
    copy->setToolTip(tr("Put the citation on the clipboard"));
    m_citation = new QPlainTextEdit(box);
    m_citation->setReadOnly(true);
    m_citation->setTabChangesFocus(true);
    m_citation->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_citation->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_citation->setFixedHeight(citationLines * m_citation->fontMetrics().lineSpacing() + 30);
    label->setBuddy(m_citation);
    head->addWidget(label);
    head->addStretch(1);
    head->addWidget(copy);
    column->addLayout(head);
    column->addWidget(m_citation);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_dataset.citation); });
    return box;
}

QWidget* DatasetCard::buildActions() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_progress = new QLabel(box);
    m_progress->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar(box);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the download"));
    column->addWidget(m_progress);
    column->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [&](const QString& text, const char* name, void (DatasetCard::*signal)()) {
        auto* made = new QPushButton(text, box);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, signal);
        row->addWidget(made);
        return made;
    };
    m_use = button(tr("&Use"), "use", &DatasetCard::useRequested);
    m_use->setToolTip(tr("Choose this dataset for a new run, on the page Configure"));
    m_download = button(tr("&Download"), "download", &DatasetCard::downloadRequested);
    m_pause = button(tr("&Pause"), "pause", &DatasetCard::pauseRequested);
    m_cancel = button(tr("Cance&l"), "cancel", &DatasetCard::cancelRequested);
    m_cancel->setToolTip(tr("End the download and delete what has arrived"));
    setRole(m_use, Role::primary);
    setRole(m_download, Role::primary);
    row->addStretch(1);
    m_have = button(tr("I &Have It..."), "have", &DatasetCard::folderRequested);
    m_have->setToolTip(tr("Show the folder where this dataset lies already"));
    column->addLayout(row);
    return box;
}

void DatasetCard::setDataset(const KnownDataset& dataset) {
    m_dataset = dataset;
    m_message->clear();
    m_told.clear();
    showFacts();
}

void DatasetCard::showFacts() {
    m_name->setText(m_dataset.name);
    m_about->setText(m_dataset.about);
    m_images->setText(imagesText(m_dataset));
    const bool offered = m_dataset.canDownload();
    m_size->setText(offered ? sizeText(m_dataset) : tr("not from here: its publishers ask for your name first"));
    if (m_dataset.licence.isEmpty())
        m_licence->setText(tr("none is stated for certain; read its home page"));
    else if (m_dataset.licence == QLatin1String("terms of access"))
        m_licence->setText(tr("terms of access that you agree to on its home page"));
    else
        m_licence->setText(m_dataset.licence);
    m_checksum->setText(offered ? checksumText(m_dataset) : tr("not checked"));
    m_citation->setPlainText(m_dataset.citation);
    m_mirrorLabel->setVisible(offered);
    m_mirror->setVisible(offered);
    m_mirror->setText(mirrorOf(m_dataset.id));
    m_mirror->setProperty("problem", false);
    if (offered)
        m_mirror->setPlaceholderText(
            addressOf(m_dataset, m_dataset.files.front()).adjusted(QUrl::RemoveFilename).toDisplayString());
    m_mirror->setCursorPosition(0);
    showHomepage();
}

// A link takes its colour from the palette when it is written.
void DatasetCard::showHomepage() {
    const QString address = m_dataset.homepage.toString();
    m_homepage->setText(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%1</a>")
                            .arg(address.toHtmlEscaped(), Theme::from(palette()).accent.name()));
}

void DatasetCard::setState(
    const QString& folder, const InstallState& state, double bytesPerSecond, double secondsLeft) {
    m_folder = folder;
    m_place->setText(folder.isEmpty() ? tr("not found") : folder);
    showButtons(state);
    showProgress(state, bytesPerSecond, secondsLeft);
    showProblem(state);
}

void DatasetCard::showButtons(const InstallState& state) {
    const bool here = !m_folder.isEmpty();
    const bool begun = state.isGoing() || state.phase == Phase::paused;
    m_use->setVisible(here);
    m_download->setVisible(!here && !state.isGoing() && m_dataset.canDownload());
    m_download->setText(state.phase == Phase::paused ? tr("Contin&ue")
            : state.phase == Phase::failed           ? tr("&Download Again")
                                                     : tr("&Download"));
    m_pause->setVisible(state.phase == Phase::downloading);
    m_cancel->setVisible(begun);
    m_have->setVisible(!begun);
    m_mirror->setEnabled(!state.isGoing());
}

void DatasetCard::showProgress(const InstallState& state, double bytesPerSecond, double secondsLeft) {
    const bool begun = state.isGoing() || state.phase == Phase::paused;
    m_bar->setVisible(begun);
    m_progress->setVisible(begun);
    if (!begun)
        return;
    const bool busy = state.phase == Phase::verifying || state.phase == Phase::unpacking;
    m_bar->setRange(0, busy ? 0 : 1000);
    if (!busy)
        m_bar->setValue(state.total > 0 ? static_cast<int>(state.received * 1000 / state.total) : 0);
    if (state.phase == Phase::verifying) {
        m_progress->setText(tr("Comparing the checksum..."));
    } else if (state.phase == Phase::unpacking) {
        m_progress->setText(tr("Unpacking..."));
    } else {
        QStringList parts { tr("%1 of %2").arg(bytesText(state.received), bytesText(state.total)) };
        if (state.phase == Phase::paused)
            parts << tr("paused");
        else if (bytesPerSecond > 0)
            parts << tr("%1/s").arg(bytesText(static_cast<qint64>(bytesPerSecond))) << timeLeftText(secondsLeft);
        parts.removeAll(QString());
        m_progress->setText(parts.join(QStringLiteral(" · ")));
    }
}

void DatasetCard::showProblem(const InstallState& state) {
    if (state.phase == Phase::failed) {
        if (state.problem != m_told)
            m_message->showMessage(MessageBar::Kind::error, state.problem);
        m_told = state.problem;
    } else if (state.phase == Phase::installed && state.unverified) {
        if (m_told.isEmpty())
            m_message->showMessage(MessageBar::Kind::warning,
                tr("No checksum is published for this dataset: the files were taken as they came."));
        m_told = QStringLiteral("-");
    } else if (!m_told.isEmpty()) {
        m_message->clear();
        m_told.clear();
    }
}

void DatasetCard::mirrorEdited() {
    const QString text = m_mirror->text().trimmed();
    const bool usable = isMirror(text);
    m_mirror->setProperty("problem", !usable);
    m_mirror->style()->unpolish(m_mirror); // the style sheet looks at the property anew
    m_mirror->style()->polish(m_mirror);
    if (usable) {
        setMirrorOf(m_dataset.id, text);
        m_message->clear();
    } else {
        m_message->showMessage(MessageBar::Kind::warning,
            tr("A mirror is a web address, for example https://server.example/datasets/. It was not taken."));
    }
}

void DatasetCard::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_homepage)
        showHomepage();
}

} // namespace byol::ui
