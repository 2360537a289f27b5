#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "format/namespace_scope.hpp"
#include "format/places.hpp"

namespace counterpoint::format {

// One walk over an XML text. The functions that read a piece of it stand at its first character, move behind
// it, and return false after they have noted what is wrong with it.
class Scanner {
  public:
    Scanner(std::string_view text, const std::string& fileName) : text_(text), places_(text, fileName) {}

    std::optional<base::Error> run();

  private:
    struct OpenElement {
        std::string_view name;
        std::size_t offset;
    };
    struct Attribute {
        std::string_view name;
        std::size_t offset = 0;
        std::string_view value;  // as written
        std::size_t valueOffset = 0;
    };

    // scanner.cpp
    bool readDocument();
    bool readText();
    bool readMarkup();
    bool readDeclaration();
    bool readInstruction();
    bool readComment();
    bool readCdata();
    bool readReferenceIn(std::size_t& decodedLength);
    bool countNode();

    // scanner_tags.cpp
    bool readEndTag();
    bool readStartTag();
    bool readAttribute(std::vector<Attribute>& attributes);
    bool readAttributeValue(Attribute& attribute);
    bool declareNamespaces(const std::vector<Attribute>& attributes);
    bool checkNames(std::string_view element, std::size_t offset, const std::vector<Attribute>& attributes);
    bool checkUnique(const std::vector<Attribute>& attributes);

    bool fail(std::size_t offset, std::string message);
    std::string whereIs(std::size_t offset);  // "line 4, column 5"

    bool atEnd() const { return at_ >= text_.size(); }
    bool sees(std::string_view piece) const { return text_.substr(at_, piece.size()) == piece; }
    void skipSpace();
    std::string_view readName();

    std::string_view text_;
    Places places_;
    std::size_t at_ = 0;
    std::vector<OpenElement> open_;
    NamespaceScope scope_;
    bool rootSeen_ = false;
    std::size_t nodes_ = 0;
    std::size_t attributes_ = 0;
    std::optional<base::Error> error_;
};

}  // namespace counterpoint::format
