#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

// Which folder of the source includes what, and what src/README.md lets it include.
namespace counterpoint::style {

// What the table of src/README.md says about a folder.
struct Allowed {
    std::set<std::string> folders;
    std::set<std::string> libraries;  // by the names in the table: "Pango", "fmt", …
};

// The table, by folder.
std::map<std::string, Allowed> readTable();

struct Include {
    std::filesystem::path from;
    int line = 0;
    std::string name;
    bool quoted = false;  // "name" rather than <name>

    // The folder below src that `from` lies in, or "ui".
    std::string folder() const;
    // "src/map/map.hpp:12 includes <QString>", for messages.
    std::string sentence() const;
};

// Every #include below src and ui.
std::vector<Include> findIncludes();

// The outside library that a header in <> belongs to, by its name in the table; "" for the standard library
// and the system; "?" for what nobody has listed.
std::string libraryOf(const std::string& header);

}  // namespace counterpoint::style
