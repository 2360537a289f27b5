#include "base/result.hpp"

#include <fmt/format.h>

namespace counterpoint::base {

std::string describe(const Error& error) {
    const Place& place = error.place;
    if (place.file.empty()) return error.message;
    if (place.line == 0) return fmt::format("{}: {}", place.file, error.message);
    if (place.column == 0) return fmt::format("{}:{}: {}", place.file, place.line, error.message);
    return fmt::format("{}:{}:{}: {}", place.file, place.line, place.column, error.message);
}

}  // namespace counterpoint::base
