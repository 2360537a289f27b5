#include "format/decode.hpp"

#include <cstddef>
#include <fmt/format.h>
#include <optional>

#include "base/text.hpp"
#include "format/places.hpp"
#include "format/wording.hpp"

namespace counterpoint::format {

namespace {

using namespace std::string_view_literals;

constexpr auto kUtf8Mark = "\xEF\xBB\xBF"sv;
constexpr auto kSpace = " \t\r\n"sv;
constexpr std::size_t kLongestDeclaration = 1000;

struct Declared {
    std::string_view name;
    std::size_t offset = 0;
};

// The encoding that the XML declaration names. The declaration is judged as a whole later; this looks only at
// what has to be known before the bytes can be read.
std::optional<Declared> declaredEncoding(std::string_view bytes) {
    if (!bytes.starts_with("<?xml") || kSpace.find(bytes.substr(5, 1)) == std::string_view::npos)
        return std::nullopt;
    const auto declaration = bytes.substr(0, bytes.substr(0, kLongestDeclaration).find("?>"));
    std::size_t at = declaration.find("encoding");
    if (at == std::string_view::npos) return std::nullopt;
    at = declaration.find_first_of("\"'", at);
    if (at == std::string_view::npos) return std::nullopt;
    const std::size_t end = declaration.find(declaration[at], at + 1);
    if (end == std::string_view::npos) return std::nullopt;
    return Declared{declaration.substr(at + 1, end - at - 1), at + 1};
}

bool sameIgnoringCase(std::string_view one, std::string_view upper) {
    if (one.size() != upper.size()) return false;
    for (std::size_t i = 0; i < one.size(); ++i) {
        const char c = one[i];
        if ((c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c) != upper[i]) return false;
    }
    return true;
}

// What the first bytes show to be neither UTF-8 nor marked UTF-16.
std::optional<std::string> foreignEncoding(std::string_view bytes) {
    constexpr auto kUtf32 = "The file is UTF-32, which isn't read: save it as UTF-8.";
    if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return kUtf32;
    if (bytes.starts_with("<\0\0\0"sv) || bytes.starts_with("\0\0\0<"sv)) return kUtf32;
    if (bytes.starts_with("<\0"sv) || bytes.starts_with("\0<"sv))
        return "The file is UTF-16 without a byte order mark: save it as UTF-8.";
    return std::nullopt;
}

// The offset of the first character that XML has no way to hold. The text must be valid UTF-8.
std::optional<std::size_t> findNonXml(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isControl = byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
        const bool isNoncharacter =
            byte == 0xEF && (text.substr(i, 3) == "\xEF\xBF\xBE"sv || text.substr(i, 3) == "\xEF\xBF\xBF"sv);
        if (isControl || isNoncharacter) return i;
    }
    return std::nullopt;
}

base::Error encodingError(std::string_view text, const Declared& declared, const std::string& fileName,
                          std::string message) {
    // Everything in front of the name is ASCII unless the file isn't UTF-8 at all.
    const bool placeIsKnown = !base::findInvalidUtf8(text.substr(0, declared.offset));
    if (!placeIsKnown) return {std::move(message), {fileName, 1, 1}};
    return {std::move(message), Places(text, fileName).at(declared.offset)};
}

}  // namespace

base::Result<std::string> decode(std::string_view bytes, const std::string& fileName) {
    const base::Place start{fileName, 1, 1};
    if (bytes.empty())
        return base::Error{"The file is empty: a map starts with a <map> element.", {fileName, 0, 0}};
    if (auto foreign = foreignEncoding(bytes)) return base::Error{std::move(*foreign), start};

    const bool isUtf16 = bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv);
    std::string text;
    if (isUtf16) {
        auto converted = base::fromUtf16(bytes);
        if (!converted)
            return base::Error{"The UTF-16 text of the file is damaged: save it again, best as UTF-8.",
                               {fileName, 0, 0}};
        text = std::move(*converted);
    } else {
        text = bytes.substr(bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0);
    }

    if (const auto declared = declaredEncoding(text)) {
        const auto refuse = [&](std::string message) {
            return encodingError(text, *declared, fileName, std::move(message));
        };
        const bool saysUtf8 = sameIgnoringCase(declared->name, "UTF-8");
        const bool saysUtf16 = sameIgnoringCase(declared->name, "UTF-16");
        const std::string shown =
            base::findInvalidUtf8(declared->name) ? "of its declaration" : quoted(declared->name);
        if (!saysUtf8 && !saysUtf16)
            return refuse(fmt::format("The encoding {} isn't read: save the file as UTF-8.", shown));
        if (saysUtf8 == isUtf16)
            return refuse(fmt::format("The XML declaration says {}, but the file is {}: save it as UTF-8.",
                                      shown, isUtf16 ? "UTF-16" : "UTF-8"));
    }

    if (const auto invalid = base::findInvalidUtf8(text)) {
        const auto valid = std::string_view(text).substr(0, *invalid);
        return base::Error{fmt::format("The byte 0x{:02X} is not UTF-8: save the file as UTF-8.",
                                       static_cast<unsigned char>(text[*invalid])),
                           Places(valid, fileName).at(*invalid)};
    }
    if (const auto bad = findNonXml(text)) {
        std::size_t at = *bad;
        return base::Error{fmt::format("The character U+{:04X} can't stand in XML: remove it.",
                                       static_cast<unsigned>(base::nextCodePoint(text, at))),
                           Places(text, fileName).at(*bad)};
    }
    return text;
}

}  // namespace counterpoint::format
