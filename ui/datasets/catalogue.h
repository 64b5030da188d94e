#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <string>
#include <vector>

namespace byol::ui {

/// One file to download.
struct DatasetFile {
    QString name;
    qint64 size = 0; ///< what to expect, for the progress before the server tells
    QString checksum; ///< in hexadecimal; empty when nobody states one
    QString algorithm; ///< "MD5" or "SHA-256"
};

/// A dataset that people know by name: what it is and where its publishers offer it.
struct KnownDataset {
    QString id; ///< also the name of its folder
    QString name;
    QString about;
    qint64 train = 0;
    qint64 test = 0;
    int classes = 0;
    QString licence; ///< empty where the publishers state none
    QUrl homepage;
    QString url; ///< what its files are under, with a slash at the end; empty: to be got by oneself
    QString checksumSource; ///< who states the checksums
    QString citation; ///< BibTeX
    qint64 unpackedSize = 0;
    bool unpack = false; ///< the files are tar archives
    std::vector<DatasetFile> files;
    QStringList markers; ///< files and folders by which a folder is recognised
    QStringList also; ///< names that its folder has when others unpacked it
    QStringList places; ///< folders where a distribution puts it

    bool canDownload() const { return !files.empty(); }
    qint64 downloadSize() const;
};

/// Reads a catalogue. @throws Error when it is not one
std::vector<KnownDataset> parseCatalogue(const std::string& toml, const std::string& name);
/// The catalogue that the program carries.
const std::vector<KnownDataset>& knownDatasets();

} // namespace byol::ui
