#pragma once

// What kinds of characters there are, as far as sentences and words are concerned. For src/article only.
namespace counterpoint::article {

bool isSpace(char32_t c);      // also no-break and ideographic spaces, and control characters
bool isLineEnd(char32_t c);    // line feed, carriage return, form feed and Unicode's separators
bool isWordPart(char32_t c);   // letters, digits and marks
bool isIdeograph(char32_t c);  // Han and kana: written without spaces, so that each is a word by itself
bool isLowerCase(char32_t c);
bool isUpperCase(char32_t c);
bool isDigit(char32_t c);
bool isClosing(char32_t c);  // quotation marks and brackets that may follow the end of a sentence
bool isOpening(char32_t c);
char32_t lowered(char32_t c);

}  // namespace counterpoint::article
