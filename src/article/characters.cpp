#include "article/characters.hpp"

#include <glib.h>
#include <string_view>

namespace counterpoint::article {

namespace {

gunichar wide(char32_t c) {
    return static_cast<gunichar>(c);
}
bool isOneOf(char32_t c, std::u32string_view set) {
    return set.find(c) != std::u32string_view::npos;
}

}  // namespace

bool isSpace(char32_t c) {
    return c <= ' ' || (c >= 0x7F && c <= 0xA0) || c == 0xFEFF ||
           (c > 0xA0 && g_unichar_isspace(wide(c)) != 0);
}

bool isLineEnd(char32_t c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isWordPart(char32_t c) {
    return g_unichar_isalnum(wide(c)) != 0 || g_unichar_ismark(wide(c)) != 0;
}

bool isIdeograph(char32_t c) {
    return (c >= 0x3041 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3005 || c == 0x3007;
}

bool isLowerCase(char32_t c) {
    return g_unichar_islower(wide(c)) != 0;
}
bool isUpperCase(char32_t c) {
    return g_unichar_isupper(wide(c)) != 0;
}
bool isDigit(char32_t c) {
    return g_unichar_isdigit(wide(c)) != 0;
}

bool isClosing(char32_t c) {
    return isOneOf(c, U"\"')]}’”»›」』）】》〉］＂＇");
}
bool isOpening(char32_t c) {
    return isOneOf(c, U"\"'([{‘“«‹「『（【《〈［„‚¿¡");
}

char32_t lowered(char32_t c) {
    return static_cast<char32_t>(g_unichar_tolower(wide(c)));
}

}  // namespace counterpoint::article
