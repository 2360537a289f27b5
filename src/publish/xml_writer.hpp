#pragma once

#include <string>
#include <string_view>
#include <vector>

// How XML text is made: every string that comes from a map goes through here, so nothing that a person wrote
// can become markup.
namespace counterpoint::publish {

// Text as XML can hold it: markup characters escaped, so that a parser gives back the same text. Bytes that
// aren't UTF-8 and characters that XML has no way to write become U+FFFD.
std::string escapeText(std::string_view text);

// The same for a value between double quotes; line breaks and tabs survive too.
std::string escapeAttribute(std::string_view text);

// A length with at most two decimals, with a dot whatever the locale says; never "-0", never an exponent.
// What isn't a finite number is written as 0.
std::string number(double value);

// Writes elements one after the other. An element is on a line of its own, two spaces deeper than its parent;
// an element that was given text stays on one line, since white space may count there.
class XmlWriter {
  public:
    XmlWriter();  // writes the XML declaration

    void open(std::string_view name);
    void attribute(std::string_view name, std::string_view value);
    void attribute(std::string_view name, double value);
    void text(std::string_view text);
    void close();

    // An element that holds nothing but text.
    void leaf(std::string_view name, std::string_view content);

    // The whole document. Every element must be closed.
    std::string take();

  private:
    void endStartTag();

    struct Level {
        std::string name;
        bool hasChildren = false;
        bool hasText = false;
    };
    std::string out_;
    std::vector<Level> levels_;
    bool inStartTag_ = false;
};

}  // namespace counterpoint::publish
