#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "layout/place.hpp"

// What frames hold: numbers only, never a text of the map. A version is the window's own number for a state
// of the map, and comes back with the answer. Whatever doesn't hold exactly what it says is refused (nothing
// is answered), before room for it is taken.
namespace counterpoint::ui {

struct PlaceRequest {
    std::uint64_t version = 0;
    layout::Graph graph;
};
std::string encode(std::uint64_t version, const layout::Graph& graph);
std::optional<PlaceRequest> decodeRequest(std::string_view bytes);

struct PlaceAnswer {
    std::uint64_t version = 0;
    layout::Places places;
};
std::string encode(std::uint64_t version, const layout::Places& places);
std::optional<PlaceAnswer> decodeAnswer(std::string_view bytes);

// True when the places can be those of the graph: a point for each box, a curve for each wire, all of them
// finite numbers.
bool areFor(const layout::Graph& graph, const layout::Places& places);

}  // namespace counterpoint::ui
