#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace counterpoint::spelling {

// A dictionary on the disk, in two files as Hunspell keeps them.
struct Dictionary {
    std::string name;     // "en_US"
    std::string affixes;  // path of the .aff file
    std::string words;    // path of the .dic file

    bool operator==(const Dictionary&) const = default;
};

// Where dictionaries are looked for: the user's own folder first, then the system's ones.
std::vector<std::string> dictionaryFolders();

// The dictionary that fits a language (BCP 47) best. Another region's stands in for a missing one ("en-NZ" is
// checked as British or American English), another language's or script's never does. Nothing when there is
// none, or when the language is empty or has words that no dictionary can tell apart (Chinese, Japanese …).
std::optional<Dictionary> findDictionary(std::string_view language,
                                         const std::vector<std::string>& folders = dictionaryFolders());

}  // namespace counterpoint::spelling
