#include "spelling/checker.hpp"

#include "spelling/words.hpp"

#include <algorithm>
#include <glib.h>
#include <hunspell/hunspell.hxx>
#include <utility>

#include "base/files.hpp"
#include "base/text.hpp"

namespace counterpoint::spelling {
namespace {

constexpr std::size_t kSample = 200000;  // bytes of a dictionary that are read to see its scripts

std::string taken(char* text, gsize length) {
    std::string copy = text == nullptr ? std::string() : std::string(text, length);
    g_free(text);
    return copy;
}

// Text in another encoding; empty when it can't be said in that one.
std::string convert(std::string_view text, const std::string& to, const std::string& from) {
    gsize length = 0;
    char* made = g_convert(text.data(), static_cast<gssize>(text.size()), to.c_str(), from.c_str(), nullptr,
                           &length, nullptr);
    return taken(made, length);
}

// One spelling for letters with marks, and the plain apostrophe, as dictionaries have them.
std::string normalised(std::string_view word) {
    char* made = g_utf8_normalize(word.data(), static_cast<gssize>(word.size()), G_NORMALIZE_NFC);
    std::string text =
        made == nullptr ? std::string(word) : taken(made, std::char_traits<char>::length(made));
    for (std::size_t at = text.find("’"); at != std::string::npos; at = text.find("’", at))
        text.replace(at, std::string_view("’").size(), "'");
    return text;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

}  // namespace

struct Checker::Inside {
    explicit Inside(const Dictionary& dictionary)
        : hunspell(dictionary.affixes.c_str(), dictionary.words.c_str()),
          encoding(hunspell.get_dict_encoding()) {}

    // Hunspell's functions change it inside even when they only look something up.
    mutable Hunspell hunspell;
    std::string encoding;
    std::vector<int> scripts;
};

Checker::Checker(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;
Checker::~Checker() = default;

base::Result<Checker> Checker::open(const Dictionary& dictionary) {
    const auto affixes = base::readFile(dictionary.affixes);
    if (!affixes) return affixes.error();
    const auto words = base::readFile(dictionary.words);
    if (!words) return words.error();
    auto inside = std::make_unique<Inside>(dictionary);
    if (convert("a", inside->encoding, "UTF-8").empty())
        return base::Error{"This dictionary is written in an unknown encoding: " + inside->encoding,
                           {dictionary.affixes}};
    // Ends with a whole line, so that no character is cut in two.
    const std::size_t end = words->size() <= kSample ? words->size() : words->rfind('\n', kSample);
    inside->scripts = scriptsIn(convert(std::string_view(*words).substr(0, end), "UTF-8", inside->encoding));
    return Checker(std::move(inside));
}

bool Checker::accepts(std::string_view word) const {
    const std::vector<int> scripts = scriptsIn(word);
    const bool ours = std::any_of(scripts.begin(), scripts.end(), [this](int script) {
        return std::binary_search(inside_->scripts.begin(), inside_->scripts.end(), script);
    });
    if (!ours) return true;
    const std::string asked = convert(normalised(word), inside_->encoding, "UTF-8");
    // A letter that the dictionary's encoding lacks is in none of its words.
    return !asked.empty() && inside_->hunspell.spell(asked);
}

std::vector<std::string> Checker::suggest(std::string_view word, std::size_t most) const {
    std::vector<std::string> found;
    const std::string asked = convert(normalised(word), inside_->encoding, "UTF-8");
    if (asked.empty()) return found;
    const bool curly = word.find("’") != std::string_view::npos;
    for (const std::string& answer : inside_->hunspell.suggest(asked)) {
        if (found.size() == most) break;
        std::string text = convert(answer, "UTF-8", inside_->encoding);
        if (curly) replaceAll(text, "'", "’");
        if (!text.empty()) found.push_back(std::move(text));
    }
    return found;
}

}  // namespace counterpoint::spelling
