#include "core/base/config/field_builder.h"

namespace byol {

std::vector<Field> data_fields() {
    return {
        FieldBuilder(
            "data.path", "Dataset",
            "Folder of images, or folder with the files of CIFAR-10, CIFAR-100, STL-10 or MNIST.",
            [](auto& c) -> auto& { return c.data.path; })
            .path(),
        FieldBuilder(
            "data.format", "Format", "What the dataset is; auto recognises it by its files.",
            [](auto& c) -> auto& { return c.data.format; })
            .choices({ "auto", "folder", "cifar10", "cifar100", "stl10", "idx" })
            .advanced(),
        FieldBuilder(
            "data.image_size", "Image size", "Side of the square views that the network sees. The paper uses 224.",
            [](auto& c) -> auto& { return c.data.image_size; })
            .range(8, 1024)
            .unit("px"),
        FieldBuilder(
            "data.decode", "JPEG decoding",
            "scaled decodes large JPEGs at 1/2, 1/4 or 1/8 while the shorter side stays at least 1.5 times the image "
            "size; full never does.",
            [](auto& c) -> auto& { return c.data.decode; })
            .choices({ "scaled", "full" })
            .advanced(),
        FieldBuilder(
            "data.max_images", "Images at most", "Trains on a fixed part of the training images; 0 means all of them.",
            [](auto& c) -> auto& { return c.data.max_images; })
            .range(0, 1e9)
            .advanced(),
        FieldBuilder(
            "data.memory_budget_mb", "Memory for images",
            "The decoded images are kept in memory while they fit; larger sets are read from disk as training goes.",
            [](auto& c) -> auto& { return c.data.memory_budget_mb; })
            .range(64, 1e7)
            .unit("MB")
            .advanced(),
        FieldBuilder(
            "data.loader_threads", "Loader threads",
            "Threads that make views; 0 chooses by the device. Results do not depend on it.",
            [](auto& c) -> auto& { return c.data.loader_threads; })
            .range(0, 256)
            .advanced(),
    };
}

} // namespace byol
