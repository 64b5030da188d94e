"""Writes files of weights as torchvision, lightly and solo-learn users have them, and features.pt with what their networks
make of some images. Usage: write_weights.py FOLDER"""
import argparse
import collections
import os
import sys

import torch
import torchvision

torch.set_num_threads(1)
torch.manual_seed(3)
folder = sys.argv[1]
images = torch.rand(2, 3, 32, 32)
results = {"images": images}


def network(architecture="resnet18", padding=None, relu=True):
    made = getattr(torchvision.models, architecture)()
    if padding is not None:
        made.conv1 = torch.nn.Conv2d(3, 64, 3, padding=padding, bias=False)
        made.maxpool = torch.nn.Identity()
    if not relu:
        made.relu = torch.nn.Identity()
    for name, tensor in made.state_dict().items():
        if name.endswith("running_mean"):
            tensor.normal_(std=0.1)
        elif name.endswith("running_var"):
            tensor.uniform_(0.7, 1.3)
        elif tensor.dim() == 1 and tensor.is_floating_point():
            tensor.add_(0.1 * torch.randn_like(tensor))
    return made.eval()


def features(made):
    made.fc, fc = torch.nn.Identity(), made.fc
    with torch.no_grad():
        result = made(images)
    made.fc = fc
    return result


def prefixed(prefix, state):
    return collections.OrderedDict((prefix + key, value) for key, value in state.items())


def save(name, content, made, **options):
    torch.save(content, os.path.join(folder, name), **options)
    results[name] = features(made)


def children(made, names):
    """The state of a Sequential of these children."""
    state = collections.OrderedDict()
    for key, value in made.state_dict().items():
        first, _, rest = key.partition(".")
        if first in names:
            state[f"{names.index(first)}.{rest}"] = value
    return state


heads = {"projection_head.layers.0.weight": torch.randn(4, 4), "prediction_head.layers.0.weight": torch.randn(4, 4)}
seven = network()
save("torchvision.pt", seven.state_dict(), seven)
save("parallel.pt", {"epoch": 3, "model": prefixed("module.", seven.state_dict())}, seven)
half = network().half().float()
save("half.pt", half.half().state_dict(), half.float())
last = network().to(memory_format=torch.channels_last)
save("channels_last.pt", last.state_dict(), last)
deep = network("resnet50")
save("deep.pt", deep.state_dict(), deep)

torchvision_children = ["conv1", "bn1", "relu", "maxpool", "layer1", "layer2", "layer3", "layer4", "avgpool"]
state = children(seven, torchvision_children)
lightning = {**prefixed("backbone.", state), **prefixed("backbone_momentum.", children(network(), torchvision_children))}
save("lightly.ckpt", {"state_dict": {**lightning, **heads}, "pytorch-lightning_version": "1.8"}, seven)
save("lightly_backbone.pt", {"resnet18_parameters": state}, seven)
own = network(padding=1, relu=False)
own_state = children(own, ["conv1", "bn1", "layer1", "layer2", "layer3", "layer4"])
own_state = {key.replace("downsample", "shortcut"): value for key, value in own_state.items()}
save("lightly_own.ckpt", {"state_dict": {**prefixed("backbone.", own_state), **heads}}, own)

solo = network(padding=2)
solo_state = {
    **prefixed("momentum_backbone.", network(padding=2).state_dict()),
    **prefixed("backbone.", solo.state_dict()),
    "projector.0.weight": torch.randn(4, 4), "classifier.weight": torch.randn(10, 512),
}
optimizer = torch.optim.SGD(solo.parameters(), lr=0.1, momentum=0.9)
save("solo.ckpt", {
    "state_dict": collections.OrderedDict(solo_state), "epoch": 999, "hyper_parameters": argparse.Namespace(method="byol"),
    "optimizer_states": [optimizer.state_dict()], "callbacks": {argparse.Namespace: torch.device("cpu"), "size": torch.Size([2])},
}, solo)
older = network()
save("solo_older.ckpt", {"state_dict": prefixed("encoder.", older.state_dict())}, older)

torch.save(seven.state_dict(), os.path.join(folder, "refused_legacy.pt"), _use_new_zipfile_serialization=False)
torch.save(seven, os.path.join(folder, "refused_module.pt"))
torch.jit.script(seven).save(os.path.join(folder, "refused_script.pt"))
wide = torchvision.models.wide_resnet50_2()
torch.save(wide.state_dict(), os.path.join(folder, "refused_wide.pt"))
torch.save(torchvision.models.resnext50_32x4d().state_dict(), os.path.join(folder, "refused_grouped.pt"))
torch.save({"features.0.weight": torch.randn(4, 3, 3, 3)}, os.path.join(folder, "refused_other.pt"))
torch.save(results, os.path.join(folder, "features.pt"))
