#pragma once

#include <QStringList>

#include <cstdint>
#include <vector>

namespace byol::ui {

/// How well one class is told from the others; figures are fractions, -1 where nothing was divided by.
struct ClassFigures {
    double precision = -1; ///< right among those taken for this class
    double recall = -1; ///< right among those of this class
    double f1 = -1; ///< their harmonic mean
    std::int64_t support = 0; ///< images of this class
    std::int64_t predicted = 0; ///< images taken for this class
};

/// @param confusion classes x classes, row-major, rows are the true classes
std::vector<ClassFigures> classFigures(int classes, const std::vector<std::int64_t>& confusion);

/// The mean over the classes that have the figure; supports are summed.
ClassFigures macroAverage(const std::vector<ClassFigures>& figures);

/// One kind of mistake: images of a class taken for another.
struct Mistake {
    int truth = 0;
    int predicted = 0;
    std::int64_t count = 0;
    double share = 0; ///< of the images of the class
};
/// The most frequent mistakes, at most `most` of them; equal ones in the order of the classes.
std::vector<Mistake> largestMistakes(int classes, const std::vector<std::int64_t>& confusion, std::size_t most);

} // namespace byol::ui
