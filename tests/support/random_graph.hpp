#pragma once

#include <cstddef>
#include <random>

#include "layout/place.hpp"

// Boxes and wires made up for tests of the layout.
namespace counterpoint::support {

inline layout::Box plainBox(double width = 200, double height = 80, int inlets = 1) {
    layout::Box box;
    box.size = {width, height};
    const double part = width / inlets;
    for (int i = 0; i < inlets; ++i) box.inlets.push_back({part * i + part / 4, part / 2, 0});
    return box;
}

// Three trees of different shapes, and wires between boxes anywhere.
inline layout::Graph randomGraph(unsigned seed, std::size_t boxes, std::size_t crosses) {
    std::mt19937_64 random(seed);
    layout::Graph graph;
    for (std::size_t i = 0; i < boxes; ++i) {
        const int inlets = 1 + static_cast<int>(random() % 3);
        graph.boxes.push_back(plainBox(200.0 * inlets, 80 + static_cast<double>(random() % 60), inlets));
        if (i < 3) continue;
        const std::size_t parent = random() % i;
        graph.wires.push_back(
            {i, graph.boxes[i].size.width / 2, parent, random() % graph.boxes[parent].inlets.size(), true});
    }
    for (std::size_t i = 0; i < crosses; ++i) {
        const std::size_t from = random() % boxes;
        graph.wires.push_back({from, graph.boxes[from].size.width * 0.6, random() % boxes, 0, false});
    }
    return graph;
}

}  // namespace counterpoint::support
