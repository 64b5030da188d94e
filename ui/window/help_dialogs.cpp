#include "ui/window/help_dialogs.h"

#include "ui/common/engine_process.h"
#include "ui/window/desktop.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QSysInfo>
#include <QVBoxLayout>

namespace byol::ui {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(byol::ui::HelpDialogs)
};

QDialog* newDialog(QWidget& parent, const QString& title) {
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    return dialog;
}

QDialogButtonBox* addClose(QDialog* dialog) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

QComboBox* newLooks(QWidget* parent, MainWindow& window) {
    auto* looks = new QComboBox(parent);
    looks->addItems({ Text::tr("As the System"), Text::tr("Light"), Text::tr("Dark") });
    looks->setCurrentIndex(static_cast<int>(MainWindow::savedAppearance()));
    QObject::connect(looks, &QComboBox::currentIndexChanged, &window,
        [&window](int index) { window.setAppearance(static_cast<Appearance>(index)); });
    return looks;
}

// Languages are named in themselves, as everywhere.
QComboBox* newLanguages(QWidget* parent) {
    auto* languages = new QComboBox(parent);
    languages->addItem(Text::tr("As the System"), QString());
    languages->addItem(QStringLiteral("English"), QStringLiteral("en"));
    languages->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    languages->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    const int saved = languages->findData(QSettings().value(QStringLiteral("language")).toString());
    languages->setCurrentIndex(std::max(0, saved));
    QObject::connect(languages, &QComboBox::currentIndexChanged, languages,
        [languages] { QSettings().setValue(QStringLiteral("language"), languages->currentData()); });
    return languages;
}

QCheckBox* newSwitch(QWidget* parent, const QString& text, bool on, std::function<void(bool)> act) {
    auto* box = new QCheckBox(text, parent);
    box->setChecked(on);
    QObject::connect(box, &QCheckBox::toggled, box, [act = std::move(act)](bool checked) { act(checked); });
    return box;
}

QLabel* newPath(QWidget* parent, const QString& path) {
    auto* label = new QLabel(path, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setRole(label, Role::muted);
    return label;
}

QString engineText() {
    const QString engine = enginePath();
    return engine.isEmpty() ? Text::tr("not found") : engine;
}

} // namespace

QString diagnosticsText(const MainWindow& window) {
    const QScreen* screen = window.screen();
    return QStringList {
        QStringLiteral("BYOL Workbench %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1 (built with %2), %3, style %4")
            .arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName(),
                QApplication::style()->name()),
        QStringLiteral("%1, kernel %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Screen %1 x %2, scale %3; raster painting")
            .arg(screen->size().width())
            .arg(screen->size().height())
            .arg(window.devicePixelRatioF()),
        QStringLiteral("Locale %1").arg(QLocale().name()),
        QStringLiteral("Engine: %1").arg(engineText()),
        QStringLiteral("Workspace: %1, %2 runs")
            .arg(QString::fromStdString(const_cast<MainWindow&>(window).workspace().folder().string()))
            .arg(const_cast<MainWindow&>(window).workspace().runs().size()),
        QStringLiteral("Settings: %1").arg(QSettings().fileName()),
    }
        .join(QLatin1Char('\n'));
}

void showDiagnostics(MainWindow& window) {
    QDialog* dialog = newDialog(window, Text::tr("Diagnostics"));
    auto* text = new QPlainTextEdit(diagnosticsText(window), dialog);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(Text::tr("Diagnostics"));
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QDialogButtonBox* buttons = addClose(dialog);
    QPushButton* copy = buttons->addButton(Text::tr("&Copy"), QDialogButtonBox::ActionRole);
    QObject::connect(
        copy, &QPushButton::clicked, text, [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(640, 320);
    dialog->show();
}

void showAbout(QWidget& window) {
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Text::tr("About BYOL Workbench"));
    box->setTextFormat(Qt::PlainText);
    box->setText(Text::tr("BYOL Workbench %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        Text::tr("Self-supervised pretraining by Bootstrap Your Own Latent (Grill et al., 2020): configure, train, "
                 "watch, look and evaluate in one window.\n\nFree software under the GNU General Public License, "
                 "version 3 or later.\nQt %1, QCustomPlot 2.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

void showPreferences(MainWindow& window, DesktopManners& desktop) {
    QDialog* dialog = newDialog(window, Text::tr("Preferences"));
    auto* form = new QFormLayout;
    form->addRow(Text::tr("&Appearance:"), newLooks(dialog, window));
    form->addRow(Text::tr("&Language:"), newLanguages(dialog));
    auto* later = new QLabel(Text::tr("Another language shows when the window is opened anew."), dialog);
    later->setWordWrap(true);
    setRole(later, Role::muted);
    form->addRow(QString(), later);
    form->addRow(Text::tr("While runs train:"),
        newSwitch(dialog, Text::tr("&Notify me when a run ends"), DesktopManners::notifies(),
            [](bool on) { DesktopManners::setNotifies(on); }));
    form->addRow(QString(),
        newSwitch(dialog, Text::tr("&Keep the computer awake"), DesktopManners::keepsAwake(), [&desktop](bool on) {
            DesktopManners::setKeepsAwake(on);
            desktop.readSettings();
        }));
    form->addRow(Text::tr("Engine:"), newPath(dialog, engineText()));
    form->addRow(Text::tr("Workspace:"), newPath(dialog, QString::fromStdString(window.workspace().folder().string())));
    auto* layout = new QVBoxLayout(dialog);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(addClose(dialog));
    dialog->resize(480, 320);
    dialog->show();
}

} // namespace byol::ui
