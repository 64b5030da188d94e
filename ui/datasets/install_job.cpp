#include "ui/datasets/install_job.h"

#include "core/base/error/error.h"
#include "ui/datasets/archive.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QStorageInfo>

namespace byol::ui {
namespace {

constexpr qint64 tellEveryMs = 100;
constexpr qint64 hashedAtOnce = 1024 * 1024;

QCryptographicHash::Algorithm algorithmOf(const DatasetFile& file) {
    return file.algorithm == QLatin1String("MD5") ? QCryptographicHash::Md5 : QCryptographicHash::Sha256;
}

QString checksumOf(const QString& path, QCryptographicHash::Algorithm algorithm, const std::atomic_bool& stop) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error("reading", path.toStdString(), file.errorString().toStdString());
    QCryptographicHash hash(algorithm);
    while (!file.atEnd()) {
        if (stop)
            throw Cancelled();
        hash.addData(file.read(hashedAtOnce));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

InstallJob::InstallJob(
    const KnownDataset& dataset, const QList<QUrl>& addresses, const QString& folder, const Patience& patience)
    : m_dataset(dataset)
    , m_addresses(addresses)
    , m_folder(folder)
    , m_patience(patience) { }

QString InstallJob::workFolder() const {
    return m_folder + QStringLiteral("/.downloads/") + m_dataset.id;
}

QString InstallJob::targetFolder() const {
    return m_folder + QLatin1Char('/') + m_dataset.id;
}

QString InstallJob::fileName(std::size_t file) const {
    return workFolder() + QLatin1Char('/') + m_dataset.files[file].name;
}

void InstallJob::start() {
    if (m_state.isGoing())
        return;
    if (!m_network)
        m_network = new QNetworkAccessManager(this);
    m_file = 0;
    m_before = 0;
    m_state = { .total = m_dataset.downloadSize() };
    enter(InstallState::Phase::downloading);
    guarded(&InstallJob::prepare);
}

void InstallJob::pause() {
    if (!m_state.isGoing())
        return;
    if (m_fetch) {
        m_fetch->stop();
        delete m_fetch;
        m_fetch = nullptr;
    }
    enter(InstallState::Phase::paused);
}

void InstallJob::cancel() {
    pause();
    QDir(workFolder()).removeRecursively();
    m_state = { .total = m_dataset.downloadSize() };
    enter(InstallState::Phase::cancelled);
}

// What throws ends the job with a sentence; what was interrupted waits for the call that follows.
void InstallJob::guarded(void (InstallJob::*step)()) {
    try {
        (this->*step)();
    } catch (const Cancelled&) {
        enter(InstallState::Phase::paused);
    } catch (const std::exception& error) {
        fail(QString::fromUtf8(error.what()));
    }
}

void InstallJob::prepare() {
    const QFileInfo target(targetFolder());
    if (target.exists() && !(target.isDir() && QDir(targetFolder()).isEmpty())) {
        fail(tr("The folder %1 exists and is not %2. Move it away, or choose another folder for datasets.")
                 .arg(targetFolder(), m_dataset.name));
        return;
    }
    if (!QDir().mkpath(workFolder())) {
        fail(tr("The folder %1 cannot be made. Choose another folder for datasets.").arg(workFolder()));
        return;
    }
    checkSpace();
    next();
}

void InstallJob::checkSpace() const {
    qint64 there = 0;
    for (const QFileInfo& file : QDir(workFolder()).entryInfoList(QDir::Files))
        there += file.size();
    const qint64 needed = m_dataset.downloadSize() - there + (m_dataset.unpack ? m_dataset.unpackedSize : 0);
    const qint64 free = QStorageInfo(workFolder()).bytesAvailable();
    if (free >= 0 && needed > free)
        throw Error("downloading", m_dataset.name.toStdString(),
            "it needs " + QLocale().formattedDataSize(needed).toStdString() + " and the disk has "
                + QLocale().formattedDataSize(free).toStdString() + " left",
            "Choose another folder for datasets, or make room.");
}

void InstallJob::next() {
    while (m_file < m_dataset.files.size() && QFile::exists(fileName(m_file))) // verified before
        m_before += QFileInfo(fileName(m_file++)).size();
    if (m_file == m_dataset.files.size()) {
        install();
        return;
    }
    m_fetch = new Fetch(*m_network, m_addresses[static_cast<qsizetype>(m_file)],
        fileName(m_file) + QStringLiteral(".part"), m_patience, this);
    connect(m_fetch, &Fetch::progressed, this, &InstallJob::takeProgress);
    connect(m_fetch, &Fetch::failed, this, &InstallJob::fail);
    connect(m_fetch, &Fetch::finished, this, [this] { guarded(&InstallJob::take); });
    m_fetch->start();
}

void InstallJob::takeProgress(qint64 received, qint64 total) {
    m_state.received = m_before + received;
    qint64 rest = 0;
    for (std::size_t file = m_file + 1; file < m_dataset.files.size(); ++file)
        rest += m_dataset.files[file].size;
    m_state.total = m_before + std::max(received, total >= 0 ? total : m_dataset.files[m_file].size) + rest;
    if (m_told.isValid() && m_told.elapsed() < tellEveryMs)
        return;
    m_told.start();
    Q_EMIT changed(m_state);
}

// A file has arrived.
void InstallJob::take() {
    m_fetch->deleteLater();
    m_fetch = nullptr;
    verify();
    if (m_state.phase == InstallState::Phase::failed)
        return;
    next();
}

void InstallJob::verify() {
    const DatasetFile& file = m_dataset.files[m_file];
    const QString part = fileName(m_file) + QStringLiteral(".part");
    if (file.checksum.isEmpty()) {
        m_state.unverified = true;
    } else {
        enter(InstallState::Phase::verifying);
        const QString found = checksumOf(part, algorithmOf(file), m_interrupted);
        if (found != file.checksum) {
            QFile::remove(part);
            fail(tr("%1 is not the file that its publishers describe: its %2 is %3 and should be %4. It was deleted. "
                    "Download it again; should the same happen, another server has to be set as the mirror.")
                     .arg(file.name, file.algorithm, found, file.checksum));
            return;
        }
    }
    if (!QFile::rename(part, fileName(m_file)))
        throw Error("renaming", part.toStdString(), "the file system refused");
    enter(InstallState::Phase::downloading);
}

void InstallJob::install() {
    if (!m_dataset.unpack) {
        moveIntoPlace(workFolder());
    } else {
        enter(InstallState::Phase::unpacking);
        const QString unpacked = workFolder() + QStringLiteral("/unpacked");
        QDir(unpacked).removeRecursively();
        QDir().mkpath(unpacked);
        for (std::size_t file = 0; file < m_dataset.files.size(); ++file)
            unpackArchive(fileName(file), unpacked, m_interrupted);
        // An archive holds one folder as a rule; that one is the dataset.
        const QStringList entries = QDir(unpacked).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        const bool oneFolder = entries.size() == 1 && QFileInfo(unpacked + QLatin1Char('/') + entries.first()).isDir();
        moveIntoPlace(oneFolder ? unpacked + QLatin1Char('/') + entries.first() : unpacked);
        QDir(workFolder()).removeRecursively();
    }
    QDir().rmdir(m_folder + QStringLiteral("/.downloads")); // stays when another download is in it
    m_state.received = m_state.total;
    m_state.folder = targetFolder();
    enter(InstallState::Phase::installed);
}

void InstallJob::moveIntoPlace(const QString& source) {
    if (!holds(source, m_dataset))
        throw Error("installing", m_dataset.name.toStdString(), "the download does not hold the files of this dataset");
    QDir().rmdir(targetFolder()); // an empty one
    if (!QDir().rename(source, targetFolder()))
        throw Error("installing", m_dataset.name.toStdString(),
            "the folder " + targetFolder().toStdString() + " cannot be made");
}

void InstallJob::fail(const QString& sentence) {
    if (m_fetch) {
        m_fetch->deleteLater();
        m_fetch = nullptr;
    }
    m_state.problem = sentence;
    enter(InstallState::Phase::failed);
}

void InstallJob::enter(InstallState::Phase phase) {
    m_state.phase = phase;
    m_told.start();
    Q_EMIT changed(m_state);
}

} // namespace byol::ui
