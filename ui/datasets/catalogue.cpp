#include "ui/datasets/catalogue.h"

#include "core/base/error/error.h"

#include <QFile>

#include <toml++/toml.h>

// Resources of a static library are not seen without; the macro does not work in a namespace.
static void initResources() {
    Q_INIT_RESOURCE(resources);
}

namespace byol::ui {
namespace {

QString text(const toml::table& table, const char* key) {
    return QString::fromStdString(table[key].value_or(std::string())).trimmed();
}

QString need(const toml::table& table, const char* key, const std::string& name) {
    const QString found = text(table, key);
    if (found.isEmpty())
        throw Error("reading the list of datasets", name, std::string("an entry lacks \"") + key + "\"");
    return found;
}

QStringList texts(const toml::table& table, const char* key) {
    QStringList all;
    if (const toml::array* list = table[key].as_array())
        for (const toml::node& node : *list)
            all << QString::fromStdString(node.value_or(std::string()));
    return all;
}

DatasetFile fileOf(const toml::table& table, const std::string& name) {
    DatasetFile file;
    file.name = need(table, "name", name);
    if (file.name.contains(QLatin1Char('/')) || file.name.startsWith(QLatin1Char('.')))
        throw Error("reading the list of datasets", name, "a file's name is a path");
    file.size = table["size"].value_or(std::int64_t { 0 });
    for (const auto& [key, algorithm] : { std::pair("sha256", "SHA-256"), std::pair("md5", "MD5") }) {
        if (!table.contains(key))
            continue;
        file.checksum = text(table, key).toLower();
        file.algorithm = QString::fromLatin1(algorithm);
        break;
    }
    return file;
}

KnownDataset datasetOf(const toml::table& table, const std::string& name) {
    KnownDataset dataset;
    dataset.id = need(table, "id", name);
    dataset.name = need(table, "name", name);
    dataset.about = text(table, "about");
    dataset.train = table["train"].value_or(std::int64_t { 0 });
    dataset.test = table["test"].value_or(std::int64_t { 0 });
    dataset.classes = table["classes"].value_or(0);
    dataset.licence = text(table, "licence");
    dataset.homepage = QUrl(need(table, "homepage", name));
    dataset.url = text(table, "url");
    dataset.checksumSource = text(table, "checksums");
    dataset.citation = text(table, "citation");
    dataset.unpackedSize = table["unpacked"].value_or(std::int64_t { 0 });
    dataset.unpack = table["unpack"].value_or(false);
    dataset.markers = texts(table, "markers");
    dataset.also = texts(table, "also");
    dataset.places = texts(table, "places");
    if (const toml::array* files = table["files"].as_array())
        for (const toml::node& file : *files)
            dataset.files.push_back(fileOf(*file.as_table(), name));
    if (dataset.canDownload() && !dataset.url.endsWith(QLatin1Char('/')))
        throw Error("reading the list of datasets", name, "a \"url\" does not end in a slash");
    return dataset;
}

} // namespace

qint64 KnownDataset::downloadSize() const {
    qint64 sum = 0;
    for (const DatasetFile& file : files)
        sum += file.size;
    return sum;
}

std::vector<KnownDataset> parseCatalogue(const std::string& toml, const std::string& name) {
    toml::table file;
    try {
        file = toml::parse(toml);
    } catch (const toml::parse_error& error) {
        throw Error("reading the list of datasets", name, std::string(error.description()));
    }
    std::vector<KnownDataset> all;
    if (const toml::array* datasets = file["datasets"].as_array())
        for (const toml::node& dataset : *datasets)
            if (const toml::table* table = dataset.as_table())
                all.push_back(datasetOf(*table, name));
    return all;
}

const std::vector<KnownDataset>& knownDatasets() {
    static const std::vector<KnownDataset> all = [] {
        initResources();
        QFile file(QStringLiteral(":/datasets/catalogue.toml"));
        if (!file.open(QIODevice::ReadOnly))
            throw Error("reading the list of datasets", "catalogue.toml", "this program lacks it");
        return parseCatalogue(file.readAll().toStdString(), "catalogue.toml");
    }();
    return all;
}

} // namespace byol::ui
