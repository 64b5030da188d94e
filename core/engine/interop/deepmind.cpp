#include "core/engine/interop/deepmind.h"

#include "core/base/error/error.h"
#include "core/base/mapping/mapped_file.h"
#include "core/base/pickle/pickle.h"
#include "core/engine/interop/numpy_arrays.h"

#include <optional>
#include <string_view>

namespace byol {
namespace {

using pickle::Dictionary;
using pickle::Value;

constexpr const char* doing = "reading the authors' checkpoint";

/// Where the trees stand among the fields of the authors' two named tuples.
struct Fields {
    std::string_view type;
    std::size_t parameters;
    std::size_t state;
    std::optional<std::size_t> classifier; // a tree of its own
};
constexpr Fields known_states[] {
    { "_ByolExperimentState", 0, 2, {} },
    { "_EvalExperimentState", 0, 2, 1 },
};

[[noreturn]] void refuse(const std::string& source, const std::string& problem) {
    throw Error(doing, source, problem,
        "Checkpoints of DeepMind's byol can be imported, of pretraining and of linear evaluation.");
}

void add_tree(HaikuTree& tree, const Value& value, const std::string& source) {
    const Dictionary* modules = pickle::mapping_of(value);
    if (modules == nullptr)
        refuse(source, "it has " + pickle::describe(value) + " where a tree of arrays is expected");
    for (const auto& [module, content] : modules->entries) {
        const auto module_name = pickle::text_of(module);
        const Dictionary* arrays = pickle::mapping_of(content);
        if (!module_name || arrays == nullptr)
            refuse(source, "its tree has " + pickle::describe(content) + " where a module's arrays are expected");
        for (const auto& [name, array] : arrays->entries)
            if (const auto text = pickle::text_of(name))
                if (const auto* data = pickle::as<pickle::Array>(array))
                    tree[std::string(*module_name)][std::string(*text)] =
                        to_torch(*data, source, std::string(*module_name) + "/" + std::string(*text));
    }
}

const Fields* known_state(const pickle::Object& object) {
    const std::string type = pickle::type_name(object);
    for (const Fields& fields : known_states)
        if (std::string_view(type).ends_with(fields.type))
            return &fields;
    return nullptr;
}

const Value& experiment_state(const Value& root, const std::string& source) {
    const Dictionary* dictionary = pickle::mapping_of(root);
    const Value* state = dictionary == nullptr ? nullptr : pickle::find(*dictionary, "experiment_state");
    if (state == nullptr)
        refuse(source, "it is " + pickle::describe(root) + " without \"experiment_state\"");
    return *state;
}

// Arrays of all replicas are one axis higher: a convolution then has five.
bool has_replicas(const HaikuTree& tree) {
    for (const auto& [module, arrays] : tree)
        if (const auto weight = arrays.find("w"); weight != arrays.end() && weight->second.dim() == 5)
            return true;
    return false;
}

void take_first_replica(HaikuTree& tree) {
    for (auto& [module, arrays] : tree)
        for (auto& [name, array] : arrays)
            if (array.dim() > 0 && array.size(0) > 0)
                array = array[0].clone();
}

/// "res_net50/~/block_group_0/~/block_1/~/conv_2" -> res_net50, block_group_0, block_1, conv_2.
std::vector<std::string> parts_of(const std::string& module) {
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= module.size()) {
        const std::size_t end = std::min(module.find('/', begin), module.size());
        if (const std::string part = module.substr(begin, end - begin); !part.empty() && part != "~")
            parts.push_back(part);
        begin = end + 1;
    }
    return parts;
}

/// The number behind a name: 12 for ("block_12", "block_"); nothing when it does not begin so.
std::optional<int> number_behind(const std::string& part, std::string_view name) {
    constexpr std::size_t most_digits = 3;
    if (!part.starts_with(name) || part.size() == name.size() || part.size() > name.size() + most_digits)
        return std::nullopt;
    int number = 0;
    for (const char digit : part.substr(name.size())) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        number = 10 * number + (digit - '0');
    }
    return number;
}

// Haiku numbers modules of one name: the second is "name_1".
bool is_named(const std::string& part, std::string_view name) {
    return part == name || number_behind(part, std::string(name) + "_").has_value();
}

std::optional<std::string> block_layer(const std::string& part) {
    if (const auto conv = number_behind(part, "conv_"))
        return "conv" + std::to_string(*conv + 1);
    if (const auto norm = number_behind(part, "batchnorm_"))
        return "bn" + std::to_string(*norm + 1);
    if (part == "shortcut_conv")
        return "downsample.0";
    if (part == "shortcut_batchnorm")
        return "downsample.1";
    return std::nullopt;
}

std::optional<std::string> encoder_layer(const std::vector<std::string>& parts) {
    const std::string& last = parts.back();
    if (is_named(last, "initial_conv"))
        return "conv1";
    if (is_named(last, "initial_batchnorm"))
        return "bn1";
    if (parts.size() < 3)
        return std::nullopt;
    const auto group = number_behind(parts[parts.size() - 3], "block_group_");
    const auto block = number_behind(parts[parts.size() - 2], "block_");
    const auto layer = block_layer(last);
    if (!group || !block || !layer)
        return std::nullopt;
    return "layer" + std::to_string(*group + 1) + "." + std::to_string(*block) + "." + *layer;
}

std::optional<std::string> head_layer(const std::string& part) {
    if (part == "linear")
        return "fc1";
    if (part == "batch_norm")
        return "bn";
    if (part == "linear_1")
        return "fc2";
    return std::nullopt;
}

/// "online.encoder.layer1.0.conv1" for a module of Haiku; nothing for one that has no counterpart.
std::optional<std::string> our_module(const std::vector<std::string>& parts) {
    if (parts.empty())
        return std::nullopt;
    if (parts.size() == 1 && (parts[0] == "classifier" || parts[0] == "linear"))
        return "online.classifier";
    for (const char* head : { "projector", "predictor" })
        if (parts.size() == 2 && is_named(parts[0], head))
            if (const auto layer = head_layer(parts[1]))
                return "online." + std::string(head) + "." + *layer;
    if (const auto layer = encoder_layer(parts))
        return "online.encoder." + *layer;
    return std::nullopt;
}

/// A parameter under its torch name and in its torch layout.
std::optional<std::pair<std::string, torch::Tensor>> our_parameter(
    const std::string& name, const torch::Tensor& array) {
    if (name == "w" && array.dim() == 4)
        return std::pair { "weight", array.permute({ 3, 2, 0, 1 }).contiguous() };
    if (name == "w" && array.dim() == 2)
        return std::pair { "weight", array.t().contiguous() };
    if (name == "scale")
        return std::pair { "weight", array.reshape({ -1 }) };
    if (name == "b" || name == "offset")
        return std::pair { "bias", array.reshape({ -1 }) };
    return std::nullopt;
}

using Found = std::map<std::string, torch::Tensor>;

void add(Found& found, const std::string& name, const torch::Tensor& tensor, const std::string& source) {
    if (!found.emplace(name, tensor).second)
        refuse(source, "it has two tensors for " + name);
}

void add_parameters(Found& found, const HaikuTree& tree, const std::string& source) {
    for (const auto& [module, arrays] : tree) {
        const auto ours = our_module(parts_of(module));
        if (!ours)
            continue;
        for (const auto& [name, array] : arrays) {
            const auto parameter = our_parameter(name, array);
            if (!parameter)
                refuse(source, "the array " + module + "/" + name + " is none of a ResNet's");
            add(found, *ours + "." + parameter->first, parameter->second, source);
        }
    }
}

void add_statistics(Found& found, const HaikuTree& tree, const std::string& source) {
    for (const auto& [module, arrays] : tree) {
        std::vector<std::string> parts = parts_of(module);
        const std::string kind = parts.empty() ? "" : parts.back();
        const auto average = arrays.find("average");
        if ((kind != "mean_ema" && kind != "var_ema") || average == arrays.end())
            continue;
        parts.pop_back();
        if (const auto ours = our_module(parts))
            add(found, *ours + (kind == "mean_ema" ? ".running_mean" : ".running_var"), average->second.reshape({ -1 }),
                source);
    }
}

} // namespace

HaikuCheckpoint read_deepmind_checkpoint(const std::filesystem::path& file) {
    const std::string source = file.string();
    const MappedFile mapped(file, doing);
    const pickle::Pickle content(mapped.bytes(), source);
    const Value& state = experiment_state(content.root(), source);
    const auto* object = pickle::as<pickle::Object>(state);
    const Fields* fields = object == nullptr ? nullptr : known_state(*object);
    const auto* values = fields == nullptr ? nullptr : pickle::as<pickle::Sequence>(object->arguments);
    if (values == nullptr || values->items.size() < 3)
        refuse(source, "its experiment_state is " + pickle::describe(state));
    HaikuCheckpoint checkpoint;
    add_tree(checkpoint.parameters, values->items[fields->parameters], source);
    add_tree(checkpoint.state, values->items[fields->state], source);
    if (fields->classifier)
        add_tree(checkpoint.parameters, values->items[*fields->classifier], source);
    return checkpoint;
}

NamedTensors deepmind_tensors(const HaikuCheckpoint& checkpoint, const std::string& source) {
    HaikuCheckpoint first = checkpoint;
    if (has_replicas(first.parameters)) {
        take_first_replica(first.parameters);
        take_first_replica(first.state);
    }
    Found found;
    add_parameters(found, first.parameters, source);
    add_statistics(found, first.state, source);
    return { found.begin(), found.end() };
}

} // namespace byol
