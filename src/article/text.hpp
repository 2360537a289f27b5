#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace counterpoint::article {

// Places [start, end) in a text, in code points.
struct Range {
    std::size_t start = 0;
    std::size_t end = 0;

    std::size_t length() const { return end - start; }
    bool contains(std::size_t place) const { return start <= place && place < end; }
    bool overlaps(const Range& other) const { return start < other.end && other.start < end; }
    bool operator==(const Range&) const = default;
};

// A text in which places are known three ways: in code points (as maps count), in bytes of UTF-8 (as the text
// is kept) and in units of UTF-16 (as the window counts). Places past the end mean the end; a place inside a
// character means its start.
class Text {
  public:
    Text() : Text(std::string()) {}
    // The text must be valid UTF-8.
    explicit Text(std::string utf8);

    const std::string& utf8() const { return utf8_; }
    bool empty() const { return utf8_.empty(); }
    std::size_t length() const { return length_; }  // in code points

    std::size_t byteAt(std::size_t codePoint) const;
    std::size_t utf16At(std::size_t codePoint) const;
    std::size_t fromByte(std::size_t byte) const;
    std::size_t fromUtf16(std::size_t unit) const;

    std::string_view slice(const Range& range) const;
    // All of it, one character an element.
    std::u32string decoded() const;

  private:
    // The three names of one place.
    struct Mark {
        std::size_t codePoint = 0;
        std::size_t byte = 0;
        std::size_t unit = 0;
    };
    // Steps over the character at the mark.
    void advance(Mark& mark) const;
    // The last place whose name (code point, byte or unit) isn't past `value`.
    Mark seek(std::size_t Mark::*name, std::size_t value) const;

    std::string utf8_;
    std::size_t length_ = 0;
    std::vector<Mark> marks_;  // every so many code points, to search from
};

}  // namespace counterpoint::article
