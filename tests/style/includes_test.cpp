#include "style/includes.hpp"

#include "style/source_tree.hpp"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

namespace counterpoint::style {
namespace {

std::string firstPart(const std::string& path) {
    return path.substr(0, path.find('/'));
}

TEST(Includes, TheTableNamesEveryFolderOfTheSource) {
    const auto table = readTable();
    for (const auto& entry : std::filesystem::directory_iterator(root() / "src")) {
        if (!entry.is_directory()) continue;
        EXPECT_TRUE(table.contains(entry.path().filename().string())) << entry.path().filename();
    }
    for (const auto& [folder, allowed] : table) {
        EXPECT_TRUE(std::filesystem::is_directory(root() / "src" / folder)) << folder;
        for (const std::string& other : allowed.folders)
            EXPECT_TRUE(table.contains(other)) << folder << " → " << other;
    }
}

TEST(Includes, ArrowsNeverRunInACircle) {
    // Takes away folders that use only what is already taken away; a circle would stay.
    auto table = readTable();
    std::set<std::string> done;
    for (bool found = true; found;) {
        found = false;
        for (const auto& [folder, allowed] : table) {
            if (done.contains(folder)) continue;
            const bool free = std::all_of(allowed.folders.begin(), allowed.folders.end(),
                                          [&](const std::string& other) { return done.contains(other); });
            if (!free) continue;
            done.insert(folder);
            found = true;
        }
    }
    EXPECT_EQ(done.size(), table.size());
}

TEST(Includes, AFolderIncludesOnlyWhatTheTableAllows) {
    const auto table = readTable();
    for (const Include& include : findIncludes()) {
        if (!include.quoted) continue;
        const std::string from = include.folder();
        const std::string to = firstPart(include.name);
        if (from == to) continue;
        if (from == "ui") {
            EXPECT_TRUE(table.contains(to) && to != "cli") << include.sentence();
            continue;
        }
        EXPECT_TRUE(table.at(from).folders.contains(to)) << include.sentence();
    }
}

TEST(Includes, AreWrittenAsFolderAndFile) {
    for (const Include& include : findIncludes()) {
        if (!include.quoted) continue;
        const std::string base = include.folder() == "ui" && include.name.starts_with("ui/") ? "" : "src";
        EXPECT_TRUE(std::filesystem::is_regular_file(root() / base / include.name)) << include.sentence();
    }
}

TEST(Includes, EveryOutsideLibraryStaysInItsFolders) {
    const auto table = readTable();
    for (const Include& include : findIncludes()) {
        if (include.quoted) continue;
        const std::string library = libraryOf(include.name);
        if (library.empty()) continue;
        if (include.folder() == "ui") {
            EXPECT_EQ(library, "Qt") << include.sentence();
            continue;
        }
        EXPECT_NE(library, "?") << include.sentence() << ": name its library in tests/style/includes.cpp";
        EXPECT_TRUE(table.at(include.folder()).libraries.contains(library)) << include.sentence();
    }
}

TEST(Includes, HeadersThatOtherFoldersSeeShowNoOutsideLibrary) {
    const std::vector<Include> all = findIncludes();
    std::set<std::string> seen;
    for (const Include& include : all) {
        if (include.quoted && include.folder() != firstPart(include.name)) seen.insert(include.name);
    }
    for (std::size_t before = 0; before != seen.size();) {
        before = seen.size();
        for (const Include& include : all) {
            const std::string from = include.from.lexically_relative(root() / "src").string();
            if (include.quoted && seen.contains(from)) seen.insert(include.name);
        }
    }
    for (const Include& include : all) {
        if (include.quoted || !seen.contains(include.from.lexically_relative(root() / "src").string()))
            continue;
        EXPECT_EQ(libraryOf(include.name), "") << include.sentence();
    }
}

// What the tests above rest on.
TEST(LibraryOf, TellsOutsideLibrariesFromTheSystem) {
    EXPECT_EQ(libraryOf("pugixml.hpp"), "pugixml");
    EXPECT_EQ(libraryOf("graphviz/gvc.h"), "Graphviz");
    EXPECT_EQ(libraryOf("pango/pangocairo.h"), "Pango");
    EXPECT_EQ(libraryOf("cairo.h"), "Cairo");
    EXPECT_EQ(libraryOf("QString"), "Qt");
    EXPECT_EQ(libraryOf("vector"), "");
    EXPECT_EQ(libraryOf("sys/stat.h"), "");
    EXPECT_EQ(libraryOf("boost/any.hpp"), "?");
}

}  // namespace
}  // namespace counterpoint::style
