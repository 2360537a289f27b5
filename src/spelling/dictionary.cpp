#include "spelling/dictionary.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <utility>

namespace counterpoint::spelling {
namespace {

// The parts of a language's name that dictionaries differ by, in small letters.
struct Tag {
    std::string language;
    std::string script;
    std::string region;
    std::string rest;
};

bool isLetters(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string toSmall(std::string_view text) {
    std::string small(text);
    for (char& c : small) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return small;
}

// Reads "sr-Latn-RS", "sr_Latn_RS" or "de_DE_frami".
Tag readTag(std::string_view name) {
    const std::string small = toSmall(name);
    Tag tag;
    for (std::size_t start = 0; start <= small.size();) {
        const std::size_t end = std::min(small.find_first_of("-_@.", start), small.size());
        const std::string part = small.substr(start, end - start);
        start = end + 1;
        if (tag.language.empty()) {
            tag.language = part;
        } else if (part.size() == 4 && isLetters(part) && tag.region.empty()) {
            tag.script = part;
        } else if ((part.size() == 2 && isLetters(part)) || part.size() == 3) {
            tag.region = part;
        } else {
            tag.rest += "-" + part;
        }
    }
    if (tag.language == "no") tag.language = "nb";
    return tag;
}

// The region whose spelling is taken where none is named and it isn't called like the language (de_DE).
std::string usualRegion(const std::string& language) {
    static constexpr std::array<std::pair<const char*, const char*>, 14> kUsual = {{{"en", "us"},
                                                                                    {"sv", "se"},
                                                                                    {"da", "dk"},
                                                                                    {"nb", "no"},
                                                                                    {"nn", "no"},
                                                                                    {"cs", "cz"},
                                                                                    {"el", "gr"},
                                                                                    {"uk", "ua"},
                                                                                    {"he", "il"},
                                                                                    {"ko", "kr"},
                                                                                    {"vi", "vn"},
                                                                                    {"sl", "si"},
                                                                                    {"et", "ee"},
                                                                                    {"ca", "es"}}};
    for (const auto& [name, region] : kUsual) {
        if (language == name) return region;
    }
    return language;
}

// How well a dictionary fits; 0: not at all.
int fitOf(const Tag& wanted, const Tag& found) {
    if (wanted.language != found.language) return 0;
    if (!wanted.script.empty() && !found.script.empty() && wanted.script != found.script) return 0;
    int fit = 1;
    if (wanted.script == found.script) fit += 16;
    if (!wanted.region.empty() && wanted.region == found.region) fit += 8;
    if (found.region.empty() || found.region == usualRegion(found.language)) fit += 4;
    if (wanted.rest == found.rest) fit += 2;
    return fit;
}

std::vector<std::string> split(const std::string& list) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= list.size();) {
        const std::size_t end = std::min(list.find(':', start), list.size());
        if (end > start) parts.push_back(list.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

std::string environment(const char* name, const std::string& otherwise) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0' ? value : otherwise;
}

}  // namespace

std::vector<std::string> dictionaryFolders() {
    const std::string home = environment("HOME", "");
    std::vector<std::string> folders;
    const std::string own = environment("XDG_DATA_HOME", home.empty() ? "" : home + "/.local/share");
    if (!own.empty()) folders.push_back(own + "/hunspell");
    for (const std::string& shared : split(environment("XDG_DATA_DIRS", "/usr/local/share:/usr/share")))
        folders.push_back(shared + "/hunspell");
    if (std::find(folders.begin(), folders.end(), "/usr/share/hunspell") == folders.end())
        folders.emplace_back("/usr/share/hunspell");
    return folders;
}

std::optional<Dictionary> findDictionary(std::string_view language, const std::vector<std::string>& folders) {
    namespace fs = std::filesystem;
    const Tag wanted = readTag(language);
    if (wanted.language.empty()) return {};
    std::optional<Dictionary> best;
    int bestFit = 0;
    for (const std::string& folder : folders) {
        std::error_code trouble;
        // Sorted, so that the same dictionaries always give the same choice.
        std::vector<fs::path> paths;
        for (fs::directory_iterator entry(folder, trouble), end; !trouble && entry != end;
             entry.increment(trouble))
            paths.push_back(entry->path());
        std::sort(paths.begin(), paths.end());
        for (const fs::path& path : paths) {
            if (path.extension() != ".dic") continue;
            const int fit = fitOf(wanted, readTag(path.stem().string()));
            if (fit <= bestFit) continue;
            fs::path affixes = path;
            affixes.replace_extension(".aff");
            if (!fs::is_regular_file(affixes, trouble) || !fs::is_regular_file(path, trouble)) continue;
            best = Dictionary{path.stem().string(), affixes.string(), path.string()};
            bestFit = fit;
        }
    }
    return best;
}

}  // namespace counterpoint::spelling
