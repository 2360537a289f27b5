#include "cli/verbs.hpp"

#include <array>

namespace counterpoint::cli {

std::span<const Verb> verbs() {
    static constexpr std::array<Verb, 5> kVerbs = {{
        {"export", "make a picture of a map, or a file for other programs", &defineExport},
        {"check", "say what is wrong with maps, and where", &defineCheck},
        {"show", "show the argument as an indented outline", &defineShow},
        {"new", "start the map of an article", &defineNew},
        {"convert", "write a map anew in canonical form", &defineConvert},
    }};
    return kVerbs;
}

}  // namespace counterpoint::cli
