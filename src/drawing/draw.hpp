#pragma once

#include <functional>
#include <set>
#include <string>

#include "base/result.hpp"
#include "drawing/drawing.hpp"
#include "layout/place.hpp"
#include "map/map.hpp"

namespace counterpoint::drawing {

enum class ThemeName { Light, Dark, Print, Contrast };

// What the reader wants to see.
struct ViewOptions {
    ThemeName theme = ThemeName::Light;
    bool legend = true;
    double claimWidth = 196;       // of a claim's box, in points (120 to 600)
    std::set<std::string> folded;  // ids of claims whose reasons are hidden
    std::string focus;             // id of the claim that is shown alone with what is below it; empty: all
};

using Placer = std::function<base::Result<layout::Places>(const layout::Graph&)>;

// The picture of a map. The same map, options and fonts give the same picture. Errors are those of `placer`.
base::Result<Drawing> draw(const map::Map& map, const ViewOptions& options, const Placer& placer);

// The same, placed in this process.
base::Result<Drawing> draw(const map::Map& map, const ViewOptions& options = {});

}  // namespace counterpoint::drawing
