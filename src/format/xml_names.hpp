#pragma once

#include <cstddef>
#include <string_view>

namespace counterpoint::format {

// How many bytes at the start of valid UTF-8 text form a name of XML (Name); 0 when there is none. Colons
// belong to it.
std::size_t nameLength(std::string_view text);

// A name of the form "prefix:local" or "local" taken apart; the prefix is empty when there is none.
struct QualifiedName {
    std::string_view prefix;
    std::string_view local;
};

QualifiedName takeApart(std::string_view name);

// True for a Name with at most one colon, which neither starts nor ends it nor stands before a character that
// no name may start with (Namespaces in XML).
bool isQualifiedName(std::string_view name);

inline bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

}  // namespace counterpoint::format
