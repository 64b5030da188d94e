#pragma once

#include "core/base/data/dataset.h"
#include "core/base/progress/progress.h"
#include "core/base/run/run_types.h"
#include "core/engine/evaluate/subject.h"

#include <torch/torch.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <stop_token>
#include <string>

namespace byol {

/// A picture of a sample of images under one checkpoint: near together = alike to the encoder.
struct EmbeddingMap {
    torch::Tensor points; ///< [N, 2] float32
    torch::Tensor indices; ///< [N] int64 into `split`, rising
    torch::Tensor labels; ///< [N] int64, -1 = none
    torch::Tensor neighbours; ///< [N, k] int64 positions (0..N-1) of the nearest by cosine, nearest first
    torch::Tensor similarities; ///< [N, k] float32 cosines
    Split split = Split::test;
    EmbeddingEntry row; ///< ready to store, but for its file
};

/// Receives a map while it is being laid out: it has points, indices, labels and split. Must be quick.
using MapSink = std::function<void(const EmbeddingMap& unfinished, std::int64_t iteration)>;

struct MapRequest {
    Split split = Split::test;
    torch::Device device = torch::kCPU; ///< for the encoder and the map
    /// The map of the same images at an earlier checkpoint, for this one to go on from and to be aligned with; or none.
    const EmbeddingMap* previous = nullptr;
    std::string timeline; ///< what it is a frame of, see EmbeddingEntry
    MapSink show; ///< may be empty
};

/// Maps config.embedding.points images of a split, a sample that depends on the run's seed alone, by
/// config.embedding.method. Features are brought to unit length first, so that the map, the neighbours and kNN measure
/// likeness in the same way: by cosine.
/// @throws Error for too few images, UsageError for an unknown method, Cancelled on stop
EmbeddingMap make_map(const Subject& subject, const Dataset& dataset, const MapRequest& request,
    const ProgressSink& progress = {}, std::stop_token stop = {});

/// The phases of its progress and their rough shares of the time.
std::map<std::string, double> map_phases(const std::string& method);

/// Writes it under run/embeddings/ as run_types.h lays down; a map of the same checkpoint is not overwritten but gets a
/// sibling with -2, -3, ... @returns the file relative to the run folder
std::string write_map(const std::filesystem::path& run, const EmbeddingMap& map);

/// The points, indices and labels of a map that was written. @throws Error when it cannot be read
EmbeddingMap read_map(const std::filesystem::path& run, const EmbeddingEntry& entry);

} // namespace byol
