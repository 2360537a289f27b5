#include "base/text.hpp"

#include <cstdint>
#include <cstring>
#include <fmt/format.h>
#include <glib.h>
#include <memory>

namespace counterpoint::base {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

unsigned char byteAt(std::string_view text, std::size_t offset) {
    return static_cast<unsigned char>(text[offset]);
}

bool isContinuation(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

bool isSurrogate(char32_t codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF;
}

// The length of the well-formed sequence at `offset` (Unicode 15, table 3-7), or 0 when there is none.
std::size_t sequenceLength(std::string_view text, std::size_t offset) {
    const unsigned char first = byteAt(text, offset);
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4) return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (text.size() - offset < length) return 0;
    // The second byte's range is what keeps overlong forms, surrogates and values past U+10FFFF out.
    const unsigned char second = byteAt(text, offset + 1);
    const unsigned char lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest) return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if (!isContinuation(byteAt(text, offset + i))) return 0;
    }
    return length;
}

// Most text is ASCII: eight bytes of it are passed over at once.
std::size_t skipAscii(std::string_view text, std::size_t offset) {
    while (text.size() - offset >= sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + offset, sizeof eight);
        if ((eight & 0x8080808080808080ULL) != 0) break;
        offset += sizeof eight;
    }
    return offset;
}

// Explicit embeddings, overrides and isolates: they make a terminal show what stands around them in another
// order.
bool reorders(char32_t codePoint) {
    return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
}

}  // namespace

std::optional<std::size_t> findInvalidUtf8(std::string_view text) {
    std::size_t offset = 0;
    while ((offset = skipAscii(text, offset)) < text.size()) {
        const std::size_t length = sequenceLength(text, offset);
        if (length == 0) return offset;
        offset += length;
    }
    return std::nullopt;
}

std::size_t countCodePoints(std::string_view text) {
    std::size_t count = 0;
    for (const char byte : text) count += isContinuation(static_cast<unsigned char>(byte)) ? 0 : 1;
    return count;
}

std::optional<std::size_t> byteOffset(std::string_view text, std::size_t codePoint) {
    for (std::size_t offset = 0; offset < text.size(); ++offset) {
        if (isContinuation(byteAt(text, offset))) continue;
        if (codePoint == 0) return offset;
        --codePoint;
    }
    if (codePoint == 0) return text.size();
    return std::nullopt;
}

std::optional<std::string_view> slice(std::string_view text, std::size_t start, std::size_t end) {
    if (end < start) return std::nullopt;
    const auto first = byteOffset(text, start);
    if (!first) return std::nullopt;
    const auto length = byteOffset(text.substr(*first), end - start);
    if (!length) return std::nullopt;
    return text.substr(*first, *length);
}

void appendUtf8(std::string& text, char32_t codePoint) {
    if (codePoint > 0x10FFFF || isSurrogate(codePoint)) codePoint = kReplacement;
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto putRest = [&](int shift) {
        put(0x80U | ((codePoint >> static_cast<unsigned>(shift)) & 0x3FU));
    };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0U | (codePoint >> 6U));
        putRest(0);
    } else if (codePoint < 0x10000) {
        put(0xE0U | (codePoint >> 12U));
        putRest(6);
        putRest(0);
    } else {
        put(0xF0U | (codePoint >> 18U));
        putRest(12);
        putRest(6);
        putRest(0);
    }
}

char32_t nextLongCodePoint(std::string_view text, std::size_t& offset) {
    const std::size_t length = sequenceLength(text, offset);
    if (length == 0) {  // a mistake of the caller; still, never stand still and never read past the end
        ++offset;
        return kReplacement;
    }
    char32_t codePoint = byteAt(text, offset);
    if (length > 1) codePoint &= 0x7FU >> length;
    for (std::size_t i = 1; i < length; ++i) {
        codePoint = (codePoint << 6U) | (byteAt(text, offset + i) & 0x3FU);
    }
    offset += length;
    return codePoint;
}

std::optional<std::string> fromUtf16(std::string_view bytes) {
    if (bytes.size() < 2 || bytes.size() % 2 != 0) return std::nullopt;
    const bool bigEndian = bytes.starts_with("\xFE\xFF");
    if (!bigEndian && !bytes.starts_with("\xFF\xFE")) return std::nullopt;
    const auto unitAt = [&](std::size_t offset) -> char32_t {
        const char32_t one = byteAt(bytes, offset);
        const char32_t two = byteAt(bytes, offset + 1);
        return bigEndian ? (one << 8U) | two : (two << 8U) | one;
    };

    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t offset = 2; offset < bytes.size(); offset += 2) {
        char32_t codePoint = unitAt(offset);
        if (isSurrogate(codePoint)) {
            if (codePoint >= 0xDC00 || offset + 4 > bytes.size()) return std::nullopt;
            const char32_t low = unitAt(offset + 2);
            if (low < 0xDC00 || low > 0xDFFF) return std::nullopt;
            codePoint = 0x10000 + ((codePoint - 0xD800) << 10U) + (low - 0xDC00);
            offset += 2;
        }
        appendUtf8(text, codePoint);
    }
    return text;
}

std::string visible(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t length = sequenceLength(text, offset);
        if (length == 0) {
            shown += fmt::format("\\x{:02x}", byteAt(text, offset));
            ++offset;
            continue;
        }
        std::size_t next = offset;
        const char32_t codePoint = nextCodePoint(text, next);
        if (codePoint == '\n') {
            shown += "\\n";
        } else if (codePoint == '\t') {
            shown += "\\t";
        } else if (codePoint < 0x20 || codePoint == 0x7F) {
            shown += fmt::format("\\x{:02x}", static_cast<unsigned>(codePoint));
        } else if ((codePoint >= 0x80 && codePoint < 0xA0) || reorders(codePoint)) {
            shown += fmt::format("\\u{:04x}", static_cast<unsigned>(codePoint));
        } else {
            shown += text.substr(offset, length);
        }
        offset = next;
    }
    return shown;
}

std::string sha256(std::string_view bytes) {
    const std::unique_ptr<gchar, decltype(&g_free)> digits(
        g_compute_checksum_for_data(G_CHECKSUM_SHA256,
                                    reinterpret_cast<const guchar*>(bytes.data()),  // NOLINT: GLib's bytes
                                    bytes.size()),
        &g_free);
    return digits ? digits.get() : std::string();
}

}  // namespace counterpoint::base
