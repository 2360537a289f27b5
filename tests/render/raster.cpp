#include "render/raster.hpp"

#include <algorithm>
#include <cairo.h>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "support/command.hpp"

namespace counterpoint::render {
namespace {

unsigned char greyOf(std::uint32_t argb) {
    const double alpha = static_cast<double>(argb >> 24U) / 255;
    const auto channel = [argb](unsigned shift) { return static_cast<double>((argb >> shift) & 0xffU); };
    // Cairo's colours are already weakened by their alpha.
    const double value = 0.299 * channel(16) + 0.587 * channel(8) + 0.114 * channel(0) + 255 * (1 - alpha);
    return static_cast<unsigned char>(std::clamp(std::lround(value), 0L, 255L));
}

double meanOf(const Raster& raster, int left, int top, int side) {
    double sum = 0;
    for (int y = top; y < top + side; ++y) {
        for (int x = left; x < left + side; ++x) sum += raster.at(x, y);
    }
    return sum / (side * side);
}

}  // namespace

Raster readPng(const std::string& path) {
    Raster raster;
    cairo_surface_t* surface = cairo_image_surface_create_from_png(path.c_str());
    if (cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS) {
        raster.width = cairo_image_surface_get_width(surface);
        raster.height = cairo_image_surface_get_height(surface);
        const bool opaque = cairo_image_surface_get_format(surface) == CAIRO_FORMAT_RGB24;
        const unsigned char* data = cairo_image_surface_get_data(surface);
        const int stride = cairo_image_surface_get_stride(surface);
        for (int y = 0; y < raster.height; ++y) {
            for (int x = 0; x < raster.width; ++x) {
                std::uint32_t pixel = 0;
                std::memcpy(&pixel, data + static_cast<std::ptrdiff_t>(y) * stride + x * 4, sizeof pixel);
                raster.grey.push_back(greyOf(opaque ? pixel | 0xff000000U : pixel));
            }
        }
    }
    cairo_surface_destroy(surface);
    return raster;
}

std::string drawWithRsvg(const std::string& svgFile, const std::string& pngFile) {
    const auto result = support::run({"rsvg-convert", "--output", pngFile, svgFile});
    if (result.status != 0 && result.err.empty()) return "exit status " + std::to_string(result.status);
    return result.err;
}

Distance compare(const Raster& one, const Raster& other) {
    constexpr int kSide = 16;
    Distance distance;
    for (int y = 0; y < one.height; ++y) {
        for (int x = 0; x < one.width; ++x) distance.mean += std::abs(one.at(x, y) - other.at(x, y));
    }
    distance.mean /= static_cast<double>(one.width) * one.height;
    for (int y = 0; y + kSide <= one.height; y += kSide) {
        for (int x = 0; x + kSide <= one.width; x += kSide) {
            distance.worst =
                std::max(distance.worst, std::abs(meanOf(one, x, y, kSide) - meanOf(other, x, y, kSide)));
        }
    }
    return distance;
}

base::Rect inkIn(const Raster& raster, const base::Rect& part) {
    constexpr unsigned char kNearlyWhite = 200;
    const int left = std::max(0, static_cast<int>(part.x));
    const int top = std::max(0, static_cast<int>(part.y));
    const int right = std::min(raster.width, static_cast<int>(std::ceil(part.right())));
    const int bottom = std::min(raster.height, static_cast<int>(std::ceil(part.bottom())));
    int minX = right;
    int maxX = left;
    int minY = bottom;
    int maxY = top;
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            if (raster.at(x, y) > kNearlyWhite) continue;
            minX = std::min(minX, x);
            maxX = std::max(maxX, x + 1);
            minY = std::min(minY, y);
            maxY = std::max(maxY, y + 1);
        }
    }
    if (maxX <= minX) return {};
    return {static_cast<double>(minX), static_cast<double>(minY), static_cast<double>(maxX - minX),
            static_cast<double>(maxY - minY)};
}

}  // namespace counterpoint::render
