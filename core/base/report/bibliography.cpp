#include "core/base/report/bibliography.h"

namespace byol::report {
namespace {

struct Entry {
    const char* reference;
    const char* bibtex;
};

Entry entry_of(Source source) {
    switch (source) {
    case Source::byol:
        return { "Grill et al., 2020", R"(@inproceedings{grill2020bootstrap,
  title     = {Bootstrap Your Own Latent: A New Approach to Self-Supervised Learning},
  author    = {Grill, Jean-Bastien and Strub, Florian and Altch{\'e}, Florent and Tallec, Corentin and
               Richemond, Pierre H. and Buchatskaya, Elena and Doersch, Carl and Avila Pires, Bernardo and
               Guo, Zhaohan Daniel and Gheshlaghi Azar, Mohammad and Piot, Bilal and Kavukcuoglu, Koray and
               Munos, R{\'e}mi and Valko, Michal},
  booktitle = {Advances in Neural Information Processing Systems},
  volume    = {33},
  pages     = {21271--21284},
  year      = {2020}
}
)" };
    case Source::resnet:
        return { "He et al., 2016", R"(@inproceedings{he2016deep,
  title     = {Deep Residual Learning for Image Recognition},
  author    = {He, Kaiming and Zhang, Xiangyu and Ren, Shaoqing and Sun, Jian},
  booktitle = {IEEE Conference on Computer Vision and Pattern Recognition},
  pages     = {770--778},
  year      = {2016}
}
)" };
    case Source::lars:
        return { "You et al., 2017", R"(@article{you2017large,
  title   = {Large Batch Training of Convolutional Networks},
  author  = {You, Yang and Gitman, Igor and Ginsburg, Boris},
  journal = {arXiv preprint arXiv:1708.03888},
  year    = {2017}
}
)" };
    case Source::adamw:
        return { "Loshchilov and Hutter, 2019", R"(@inproceedings{loshchilov2019decoupled,
  title     = {Decoupled Weight Decay Regularization},
  author    = {Loshchilov, Ilya and Hutter, Frank},
  booktitle = {International Conference on Learning Representations},
  year      = {2019}
}
)" };
    case Source::tsne:
        return { "van der Maaten and Hinton, 2008", R"(@article{vandermaaten2008visualizing,
  title   = {Visualizing Data using t-{SNE}},
  author  = {van der Maaten, Laurens and Hinton, Geoffrey},
  journal = {Journal of Machine Learning Research},
  volume  = {9},
  pages   = {2579--2605},
  year    = {2008}
}
)" };
    case Source::cifar:
        return { "Krizhevsky, 2009", R"(@techreport{krizhevsky2009learning,
  title       = {Learning Multiple Layers of Features from Tiny Images},
  author      = {Krizhevsky, Alex},
  institution = {University of Toronto},
  year        = {2009}
}
)" };
    case Source::stl10:
        return { "Coates et al., 2011", R"(@inproceedings{coates2011analysis,
  title     = {An Analysis of Single-Layer Networks in Unsupervised Feature Learning},
  author    = {Coates, Adam and Ng, Andrew and Lee, Honglak},
  booktitle = {International Conference on Artificial Intelligence and Statistics},
  pages     = {215--223},
  year      = {2011}
}
)" };
    case Source::fashion_mnist:
        return { "Xiao et al., 2017", R"(@article{xiao2017fashion,
  title   = {Fashion-{MNIST}: a Novel Image Dataset for Benchmarking Machine Learning Algorithms},
  author  = {Xiao, Han and Rasul, Kashif and Vollgraf, Roland},
  journal = {arXiv preprint arXiv:1708.07747},
  year    = {2017}
}
)" };
    case Source::imagenet:
        return { "Russakovsky et al., 2015", R"(@article{russakovsky2015imagenet,
  title   = {{ImageNet} Large Scale Visual Recognition Challenge},
  author  = {Russakovsky, Olga and Deng, Jia and Su, Hao and Krause, Jonathan and Satheesh, Sanjeev and Ma, Sean and
             Huang, Zhiheng and Karpathy, Andrej and Khosla, Aditya and Bernstein, Michael and Berg, Alexander C. and
             Fei-Fei, Li},
  journal = {International Journal of Computer Vision},
  volume  = {115},
  number  = {3},
  pages   = {211--252},
  year    = {2015}
}
)" };
    }
    return {};
}

} // namespace

std::string short_reference(Source source) {
    return entry_of(source).reference;
}

std::string bibtex(Source source) {
    return entry_of(source).bibtex;
}

} // namespace byol::report
