#include "ui/evaluate/class_figures.h"

#include <algorithm>

namespace byol::ui {
namespace {

double ratio(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : -1;
}

double meanOf(const std::vector<ClassFigures>& figures, double ClassFigures::*figure) {
    double sum = 0;
    int count = 0;
    for (const ClassFigures& each : figures)
        if (each.*figure >= 0) {
            sum += each.*figure;
            ++count;
        }
    return count > 0 ? sum / count : -1;
}

} // namespace

std::vector<ClassFigures> classFigures(int classes, const std::vector<std::int64_t>& confusion) {
    const auto count = static_cast<std::size_t>(classes);
    std::vector<ClassFigures> all(confusion.size() == count * count ? count : 0);
    for (std::size_t truth = 0; truth < all.size(); ++truth)
        for (std::size_t guess = 0; guess < all.size(); ++guess) {
            all[truth].support += confusion[truth * count + guess];
            all[guess].predicted += confusion[truth * count + guess];
        }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::int64_t right = confusion[i * count + i];
        all[i].precision = ratio(right, all[i].predicted);
        all[i].recall = ratio(right, all[i].support);
        all[i].f1 = ratio(2 * right, all[i].support + all[i].predicted);
    }
    return all;
}

ClassFigures macroAverage(const std::vector<ClassFigures>& figures) {
    ClassFigures average { meanOf(figures, &ClassFigures::precision), meanOf(figures, &ClassFigures::recall),
        meanOf(figures, &ClassFigures::f1), 0, 0 };
    for (const ClassFigures& each : figures) {
        average.support += each.support;
        average.predicted += each.predicted;
    }
    return average;
}

std::vector<Mistake> largestMistakes(int classes, const std::vector<std::int64_t>& confusion, std::size_t most) {
    const std::vector<ClassFigures> figures = classFigures(classes, confusion);
    std::vector<Mistake> mistakes;
    for (int truth = 0; truth < static_cast<int>(figures.size()); ++truth)
        for (int guess = 0; guess < classes; ++guess) {
            const auto count =
                confusion[static_cast<std::size_t>(truth) * figures.size() + static_cast<std::size_t>(guess)];
            if (truth != guess && count > 0)
                mistakes.push_back(
                    { truth, guess, count, ratio(count, figures[static_cast<std::size_t>(truth)].support) });
        }
    std::stable_sort(
        mistakes.begin(), mistakes.end(), [](const Mistake& a, const Mistake& b) { return a.count > b.count; });
    mistakes.resize(std::min(mistakes.size(), most));
    return mistakes;
}

} // namespace byol::ui
