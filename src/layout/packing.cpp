#include "layout/packing.hpp"

#include <algorithm>

namespace counterpoint::layout {

std::vector<TreePlace> packTrees(const std::vector<TreeShape>& trees, double width, const Options& options) {
    std::vector<TreePlace> places;
    double x = 0;
    std::size_t row = 0;
    std::size_t rows = 0;
    bool loose = false;
    for (const TreeShape& tree : trees) {
        const bool firstLoose = tree.rows == 1 && !loose && rows > 1;
        loose = tree.rows == 1;
        if (x > 0 && (firstLoose || x + tree.width > width)) {
            x = 0;
            row += rows;
            rows = 0;
        }
        places.push_back({x, row});
        x += tree.width + (tree.rows == 1 ? options.siblingGap : options.treeGap);
        rows = std::max(rows, tree.rows);
    }
    return places;
}

}  // namespace counterpoint::layout
