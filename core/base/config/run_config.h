#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace byol {

// The settings of a run as plain values. What each field means, its default, range, unit and help stand once, in
// schema.cpp; the comments here give only the source where it is the paper.

struct DataSettings {
    std::string path;
    std::string format = "auto"; // auto | folder | cifar10 | cifar100 | stl10 | idx
    std::int64_t image_size = 32;
    std::string decode = "scaled"; // scaled | full
    std::int64_t max_images = 0;
    std::int64_t memory_budget_mb = 4096;
    std::int64_t loader_threads = 0;
};

struct EncoderSettings {
    std::string architecture = "small"; // small | resnet18 | resnet34 | resnet50 | resnet101 | resnet152 | resnet200
    std::string stem = "cifar"; // imagenet | cifar | cifar_wide | cifar_linear | same
    std::int64_t width = 1;
    bool project_first = false;
    bool zero_init_residual = false;
};

/// A multi-layer perceptron head: Linear, batch norm, ReLU, Linear without bias (paper, section 3.2).
struct HeadSettings {
    std::int64_t hidden = 4096;
    std::int64_t output = 256; // the predictor's output always equals the projector's
    std::int64_t depth = 2; // linear layers; 0 = no head: what comes in goes out
};

struct MethodSettings {
    double base_tau = 0.996;
    std::string tau_schedule = "cosine"; // cosine | constant
    bool online_classifier = true;
    std::string target = "moving_average"; // moving_average | online: no target network (paper, section 5)
    std::string output_norm = "l2"; // l2 | layer | batch | none (paper, ablations)
    double negatives = 0; // beta of the paper's equation 8: 0 BYOL, 1 SimCLR's repulsion
    double negatives_temperature = 0.1; // alpha of the same
    std::string running_statistics = "torch"; // torch | authors
};

struct OptimizerSettings {
    std::string kind = "lars"; // lars | sgd | adamw
    double base_lr = 0.2; // per 256 images
    double momentum = 0.9;
    bool nesterov = false; // sgd only
    double weight_decay = 1.5e-6;
    double trust_coefficient = 1e-3; // lars only
    double warmup_epochs = 10;
    double beta2 = 0.999; // adamw only; its beta1 is `momentum`
    double epsilon = 1e-8; // adamw only
    double predictor_lr = 1; // times the learning rate, for the predictor (paper, section 5)
    double clip_norm = 0; // of the whole gradient; 0 = no clipping
};

struct TrainingSettings {
    std::int64_t epochs = 100;
    std::int64_t max_steps = 0;
    std::int64_t batch_size = 256;
    std::int64_t accumulation = 1; // parts of a batch that are computed one after the other
    std::int64_t seed = 1;
    std::string device = "auto"; // auto | cpu | cuda:N
    std::int64_t threads = 0;
    std::string precision = "auto"; // auto | float32 | bfloat16
    std::string cuda_graph = "auto"; // auto | on | off
};

/// One view's distribution of augmentations (paper, table 6).
struct ViewSettings {
    double crop = 1.0;
    double flip = 0.5;
    double jitter = 0.8;
    double brightness = 0.4;
    double contrast = 0.4;
    double saturation = 0.2;
    double hue = 0.1;
    double grayscale = 0.2;
    double blur = 1.0;
    double blur_sigma_min = 0.1;
    double blur_sigma_max = 2.0;
    double solarize = 0.0;
    double solarize_threshold = 0.5;
};

struct AugmentSettings {
    std::string policy = "paper"; // paper | torchvision: conventions of crop, colour and blur (docs/augmentations.md)
    double crop_area_min = 0.08;
    double crop_area_max = 1.0;
    double crop_aspect_min = 3.0 / 4.0;
    double crop_aspect_max = 4.0 / 3.0;
    std::string interpolation = "bicubic"; // bicubic | bilinear
    std::array<double, 3> mean { 0.485, 0.456, 0.406 };
    std::array<double, 3> std { 0.229, 0.224, 0.225 };
    ViewSettings view1;
    ViewSettings view2 { .blur = 0.1, .solarize = 0.2 };
};

struct LoggingSettings {
    std::int64_t diagnostics_every = 50;
    std::int64_t knn_every_epochs = 1;
    std::string on_collapse = "warn"; // warn | stop
};

struct CheckpointSettings {
    std::int64_t every_epochs = 1;
    double every_minutes = 10;
    std::int64_t keep_last = 3;
};

/// kNN evaluation of the representation (byol-style weighting: sum of exp(cosine / temperature) per class).
struct KnnSettings {
    std::int64_t k = 200;
    double temperature = 0.1;
    std::int64_t max_bank = 0;
    std::int64_t max_queries = 0;
};

/// Linear evaluation on frozen features (paper, appendix C.1).
struct LinearSettings {
    std::int64_t epochs = 80;
    std::int64_t batch_size = 1024;
    double base_lr = 0.2; // per 256 images
    double momentum = 0.9;
    bool augment = false;
};

/// Fine-tuning of the whole network with a fresh linear classifier, and what is tried for it. Lists are numbers with
/// commas between them (number_list.h).
struct FinetuneSettings {
    std::string lr = "0.005,0.01,0.02,0.05,0.1"; // per 256 images
    std::string epochs = "30,50";
    std::string weight_decay = "0";
    std::int64_t batch_size = 1024;
    double momentum = 0.9;
    std::int64_t max_steps = 0;
    bool batch_norm_by_epoch = false;
    std::string selection = "validation"; // validation | subset; semi only
};

/// Multinomial logistic regression on frozen features (paper, appendix D).
struct LogregSettings {
    double l2_min = 1e-6;
    double l2_max = 1e5;
    std::int64_t l2_count = 45;
    std::int64_t max_iterations = 1000;
    double tolerance = 1e-6;
};

struct EmbeddingSettings {
    std::string method = "tsne"; // tsne | pca
    std::int64_t points = 5000;
    double perplexity = 30;
    std::int64_t iterations = 750;
    std::int64_t neighbours = 24;
};

struct RunConfig {
    DataSettings data;
    EncoderSettings encoder;
    HeadSettings projector;
    HeadSettings predictor; // its `output` is no setting
    MethodSettings method;
    OptimizerSettings optimizer;
    TrainingSettings training;
    AugmentSettings augment;
    LoggingSettings logging;
    CheckpointSettings checkpoint;
    KnnSettings knn;
    LinearSettings linear;
    FinetuneSettings semi; // a fraction of the labels (paper, appendix C.2)
    FinetuneSettings finetune { .batch_size = 256, .batch_norm_by_epoch = true }; // all labels (paper, appendix D)
    LogregSettings logreg;
    EmbeddingSettings embedding;
};

} // namespace byol
