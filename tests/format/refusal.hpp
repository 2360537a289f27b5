#pragma once

#include <string>

#include "format/read.hpp"

// What the tests of reading share.
namespace counterpoint::format {

// "line:column: sentence" for bytes that are refused, "" for those that are read.
inline std::string refusal(const std::string& bytes) {
    const auto read = readMap(bytes, "f");
    return read ? std::string() : base::describe(read.error()).substr(2);
}

inline const std::string kRoot = "<map xmlns=\"urn:counterpoint:argmap:1\" version=\"1\">";

// A map with this content, which starts at line 2, column 1.
inline std::string inMap(const std::string& content) {
    return kRoot + "\n" + content + "\n</map>\n";
}

}  // namespace counterpoint::format
