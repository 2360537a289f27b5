#pragma once

#include <string>
#include <vector>

#include "drawing/drawing.hpp"
#include "map/map.hpp"

namespace counterpoint::render {

// A map's picture in one theme, and its file.
struct Picture {
    std::string name;
    drawing::Drawing drawing;
    std::string svg;
};

// The map in the light, dark and print theme.
std::vector<Picture> picturesOf(const map::Map& map, const std::string& name);

// Every map that the project ships, in the three themes.
std::vector<Picture> shippedPictures();

// So many made-up maps in several scripts, each in the light theme.
std::vector<Picture> randomPictures(unsigned count);

}  // namespace counterpoint::render
