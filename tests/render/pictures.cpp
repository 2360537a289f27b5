#include "render/pictures.hpp"

#include <gtest/gtest.h>

#include "drawing/draw.hpp"
#include "publish/svg.hpp"
#include "support/random_map.hpp"
#include "support/shipped_maps.hpp"

namespace counterpoint::render {
namespace {

void addPicture(std::vector<Picture>& pictures, const map::Map& map, drawing::ThemeName theme,
                const std::string& name) {
    drawing::ViewOptions options;
    options.theme = theme;
    auto drawn = drawing::draw(map, options);
    if (!drawn) {
        ADD_FAILURE() << name << ": " << base::describe(drawn.error());
        return;
    }
    std::string svg = publish::writeSvg(drawn.value());
    pictures.push_back({name, std::move(drawn).value(), std::move(svg)});
}

}  // namespace

std::vector<Picture> picturesOf(const map::Map& map, const std::string& name) {
    std::vector<Picture> pictures;
    addPicture(pictures, map, drawing::ThemeName::Light, name + ", light");
    addPicture(pictures, map, drawing::ThemeName::Dark, name + ", dark");
    addPicture(pictures, map, drawing::ThemeName::Print, name + ", print");
    return pictures;
}

std::vector<Picture> shippedPictures() {
    std::vector<Picture> pictures;
    for (const auto& path : support::shippedMaps()) {
        const std::string name = path.lexically_relative(support::kMapsFolder).string();
        for (Picture& picture : picturesOf(support::shippedMap(name), name))
            pictures.push_back(std::move(picture));
    }
    return pictures;
}

std::vector<Picture> randomPictures(unsigned count) {
    std::vector<Picture> pictures;
    for (unsigned seed = 0; seed < count; ++seed) {
        addPicture(pictures, support::randomMap(seed, 5 + static_cast<int>(seed % 30)),
                   drawing::ThemeName::Light, "random map " + std::to_string(seed));
    }
    return pictures;
}

}  // namespace counterpoint::render
