#pragma once

#include "ui/datasets/catalogue.h"

#include <QHash>

namespace byol::ui {

/// Where datasets are put: what the user chose, else $BYOL_DATASETS, else ~/byol-datasets.
QString datasetsFolder();
void setDatasetsFolder(const QString& folder);

/// A server to download from in place of the publishers': $BYOL_DATASET_MIRROR, else what the user chose; empty: none.
QString generalMirror();
bool mirrorIsFromEnvironment();
void setGeneralMirror(const QString& url);
/// The same for one dataset; it goes before the general one.
QString mirrorOf(const QString& id);
void setMirrorOf(const QString& id, const QString& url);
/// Whether a text may serve as a mirror: empty, or an http or https address.
bool isMirror(const QString& text);

/// Where a file of a dataset is downloaded from: URL/FILE on its publishers' server or its own mirror, MIRROR/ID/FILE
/// on a general mirror.
QUrl addressOf(const KnownDataset& dataset, const DatasetFile& file);

/// A folder that the user named as being the dataset.
QString placeOf(const QString& id);
void setPlaceOf(const QString& id, const QString& folder);

/// What to look at to find a dataset; taken on the GUI thread, used off it.
QStringList candidateFolders(const KnownDataset& dataset);
/// Whether a folder holds all of a dataset's markers. Reads the disk.
bool holds(const QString& folder, const KnownDataset& dataset);
/// The first of the folders that holds it, or "". Reads the disk.
QString installedIn(const KnownDataset& dataset, const QStringList& candidates);

} // namespace byol::ui
