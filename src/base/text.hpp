#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// Unicode text as UTF-8. "Code points" are Unicode scalar values; offsets in bytes unless said otherwise.
namespace counterpoint::base {

// The byte offset of the first byte that isn't valid UTF-8 (surrogates and overlong forms are not), if any.
std::optional<std::size_t> findInvalidUtf8(std::string_view text);

// How many code points valid UTF-8 text has.
std::size_t countCodePoints(std::string_view text);

// The byte offset of the code point with this index; the index that equals the count gives the length in
// bytes, a larger one gives nothing. The text must be valid UTF-8.
std::optional<std::size_t> byteOffset(std::string_view text, std::size_t codePoint);

// The code points [start, end) of valid UTF-8 text, or nothing when the range doesn't lie in the text.
std::optional<std::string_view> slice(std::string_view text, std::size_t start, std::size_t end);

// Appends one code point. Anything that isn't a Unicode scalar value becomes U+FFFD.
void appendUtf8(std::string& text, char32_t codePoint);

// Decodes the code point at `offset` of valid UTF-8 text, which is not ASCII, and moves the offset behind it.
char32_t nextLongCodePoint(std::string_view text, std::size_t& offset);

// The same for any code point. (Inline: most are ASCII, and whole files pass through here.)
inline char32_t nextCodePoint(std::string_view text, std::size_t& offset) {
    const auto byte = static_cast<unsigned char>(text[offset]);
    if (byte >= 0x80) return nextLongCodePoint(text, offset);
    ++offset;
    return byte;
}

// UTF-16 with a byte order mark (either order) as UTF-8; nothing when it is malformed.
std::optional<std::string> fromUtf16(std::string_view bytes);

// True for code points that XML 1.0 (section 2.2, Char) lets a document hold.
inline bool isXmlCharacter(char32_t codePoint) {
    if (codePoint < 0x20) return codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    return codePoint < 0xD800 ||
           (codePoint > 0xDFFF && codePoint <= 0x10FFFF && codePoint != 0xFFFE && codePoint != 0xFFFF);
}

// Control characters as visible escapes (\x1b), for messages and terminals. Valid UTF-8 stays as it is.
std::string visible(std::string_view text);

// The SHA-256 of these bytes as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

}  // namespace counterpoint::base
