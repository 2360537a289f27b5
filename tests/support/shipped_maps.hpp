#pragma once

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "format/read.hpp"
#include "map/map.hpp"

// The maps that the project ships, and what tests of them share.
namespace counterpoint::support {

inline const std::filesystem::path kMapsFolder = std::filesystem::path(COUNTERPOINT_ROOT) / "maps";

// Every .argmap file of the project's maps, in the order of their names.
inline std::vector<std::filesystem::path> shippedMaps() {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(kMapsFolder)) {
        if (entry.path().extension() == ".argmap") found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

// The map at this path below the folder of shipped maps; an empty map when it can't be read (which a test of
// all shipped maps reports).
inline map::Map shippedMap(const std::string& path) {
    auto loaded = format::loadMap((kMapsFolder / path).string());
    return loaded.ok() ? loaded.value().map : map::Map();
}

// The words of a text without their case: letters, digits and whatever isn't ASCII, apostrophes left out.
inline std::vector<std::string> words(std::string_view text) {
    static constexpr std::string_view kOther[] = {"\u00a0", "–", "“", "”", "…"};
    static constexpr std::string_view kApostrophes[] = {"’", "'"};
    std::vector<std::string> found(1);
    while (!text.empty()) {
        const auto begins = [&](std::string_view mark) { return text.substr(0, mark.size()) == mark; };
        const auto other = std::find_if(std::begin(kOther), std::end(kOther), begins);
        const auto apostrophe = std::find_if(std::begin(kApostrophes), std::end(kApostrophes), begins);
        const auto first = static_cast<unsigned char>(text.front());
        if (apostrophe != std::end(kApostrophes)) {
            text.remove_prefix(apostrophe->size());
        } else if (other != std::end(kOther)) {
            text.remove_prefix(other->size());
            found.emplace_back();
        } else if (first >= 0x80 || std::isalnum(first) != 0) {
            found.back() += static_cast<char>(std::tolower(first));
            text.remove_prefix(1);
        } else {
            text.remove_prefix(1);
            found.emplace_back();
        }
    }
    found.erase(std::remove(found.begin(), found.end(), ""), found.end());
    return found;
}

// Every text of a map that a person wrote and a reader may read.
inline std::vector<std::string> allTexts(const map::Map& map) {
    std::vector<std::string> texts{map.header().title, map.header().question, map.header().description};
    const auto add = [&](const std::vector<std::string>& more) {
        texts.insert(texts.end(), more.begin(), more.end());
    };
    const auto addAnswers = [&](const std::vector<map::Answer>& answers) {
        for (const map::Answer& answer : answers) texts.push_back(answer.note);
    };
    for (const map::Source& source : map.sources()) {
        add({source.title, source.publisher, source.author, source.ties, source.note});
        addAnswers(source.answers);
    }
    for (const map::Voice& voice : map.voices()) add({voice.name, voice.note});
    for (const map::Claim& claim : map.claims()) {
        add({claim.text, claim.note});
        add(claim.tags);
        for (const map::Anchor& anchor : claim.anchors) add({anchor.quote, anchor.prefix, anchor.suffix});
    }
    for (const map::Argument& argument : map.arguments()) {
        texts.push_back(argument.note);
        addAnswers(argument.answers);
    }
    for (const map::Waiver& waiver : map.waivers()) texts.push_back(waiver.reason);
    return texts;
}

}  // namespace counterpoint::support
