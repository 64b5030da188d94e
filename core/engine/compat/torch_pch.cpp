// Carries the precompiled <torch/torch.h> that every folder of the engine shares.
