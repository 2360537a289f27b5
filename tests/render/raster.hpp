#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/geometry.hpp"

namespace counterpoint::render {

// A picture in shades of grey, 0 (black) to 255 (white).
struct Raster {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> grey;  // row by row

    unsigned char at(int x, int y) const {
        return grey[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
                    static_cast<std::size_t>(x)];
    }
};

// A PNG file over white; nothing in it when it can't be read.
Raster readPng(const std::string& path);

// Draws the SVG file with librsvg (96 dots an inch) into a PNG file. What it complained of; "" when all is
// well.
std::string drawWithRsvg(const std::string& svgFile, const std::string& pngFile);

// How far two pictures of one size are from each other, in shades of grey.
struct Distance {
    double mean = 0;   // over all pixels
    double worst = 0;  // the mean of the worst of the squares of 16 by 16 pixels
};
Distance compare(const Raster& one, const Raster& other);

// What isn't white in this part of a raster, in pixels; of no width when all is white.
base::Rect inkIn(const Raster& raster, const base::Rect& part);

}  // namespace counterpoint::render
