#include "style/includes.hpp"

#include "style/source_tree.hpp"

#include <cctype>
#include <regex>
#include <sstream>

namespace counterpoint::style {
namespace {

// The comma-separated names of a table cell, without backquotes and remarks in parentheses.
std::set<std::string> namesIn(const std::string& cell) {
    std::istringstream text(std::regex_replace(cell, std::regex(R"(\([^)]*\)|`)"), ""));
    std::set<std::string> names;
    for (std::string name; std::getline(text, name, ',');) {
        name = std::regex_replace(name, std::regex(R"(^\s+|\s+$)"), "");
        if (!name.empty()) names.insert(name);
    }
    return names;
}

std::vector<std::string> cellsOf(const std::string& row) {
    std::istringstream text(row.substr(1));
    std::vector<std::string> cells;
    for (std::string cell; std::getline(text, cell, '|');) cells.push_back(cell);
    return cells;
}

bool startsWithAny(const std::string& text, std::initializer_list<const char*> beginnings) {
    for (const char* beginning : beginnings) {
        if (text.starts_with(beginning)) return true;
    }
    return false;
}

}  // namespace

std::map<std::string, Allowed> readTable() {
    std::map<std::string, Allowed> table;
    for (const std::string& line : linesOf(root() / "src" / "README.md")) {
        if (!line.starts_with("| `")) continue;
        const std::vector<std::string> cells = cellsOf(line);
        if (cells.size() < 4) continue;
        table[*namesIn(cells[0]).begin()] = {namesIn(cells[2]), namesIn(cells[3])};
    }
    return table;
}

std::string Include::folder() const {
    const std::filesystem::path path = from.lexically_relative(root());
    return path.begin()->string() == "src" ? std::next(path.begin())->string() : "ui";
}

std::string Include::sentence() const {
    return nameOf(from) + ":" + std::to_string(line) + " includes " + name;
}

std::vector<Include> findIncludes() {
    static const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
    std::vector<Include> found;
    for (const auto& path : allFiles()) {
        const std::string top = path.lexically_relative(root()).begin()->string();
        if (!isSource(path) || (top != "src" && top != "ui")) continue;
        int number = 0;
        for (const std::string& line : linesOf(path)) {
            ++number;
            std::smatch match;
            if (std::regex_match(line, match, kInclude))
                found.push_back({path, number, match[2], match[1] == "\""});
        }
    }
    return found;
}

std::string libraryOf(const std::string& header) {
    if (header == "pugixml.hpp") return "pugixml";
    if (startsWithAny(header, {"gvc", "cgraph", "cdt", "gvplugin", "graphviz/"})) return "Graphviz";
    if (startsWithAny(header, {"pango/", "fontconfig/", "hb", "freetype", "ft2build"})) return "Pango";
    if (startsWithAny(header, {"cairo"})) return "Cairo";
    if (startsWithAny(header, {"glib", "gio/", "gmodule", "gobject"})) return "GLib";
    if (startsWithAny(header, {"hunspell/"})) return "Hunspell";
    if (startsWithAny(header, {"libxml/"})) return "libxml2";
    if (startsWithAny(header, {"nlohmann/"})) return "nlohmann-json";
    if (startsWithAny(header, {"CLI/"})) return "CLI11";
    if (startsWithAny(header, {"fmt/"})) return "fmt";
    if (header[0] == 'Q') return "Qt";
    const bool standard = header.find_first_of("./") == std::string::npos;
    static const std::set<std::string> kSystem = {"fcntl.h", "unistd.h", "dirent.h", "signal.h",
                                                  "poll.h",  "stdlib.h", "pwd.h"};
    return standard || kSystem.contains(header) || header.starts_with("sys/") ? "" : "?";
}

}  // namespace counterpoint::style
