#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "map/extras.hpp"

namespace counterpoint::format {

// Writes XML in canonical form: an element a line, two spaces deeper than its parent; one that holds text is
// on one line with it, since white space counts there. Attributes belong to the element opened last, before
// anything is put into it.
class XmlWriter {
  public:
    XmlWriter();  // writes the XML declaration

    void open(std::string_view name);
    void attribute(std::string_view name, std::string_view value);
    void text(std::string_view text);
    void close();

    // Attributes of other namespaces, in this order, with the declarations that they need.
    void foreignAttributes(const std::vector<const map::ExtraAttribute*>& attributes);

    // XML text on a line of its own.
    void kept(std::string_view xml);

    std::string take() { return std::move(out_); }

  private:
    using Binding = std::pair<std::string, std::string>;  // prefix, namespace

    struct Level {
        std::string name;
        bool hasChildren = false;
        bool hasText = false;
        std::vector<Binding> bindings = {};
    };

    void newLine();
    void endStartTag();
    void bind(const std::string& prefix, const std::string& namespaceUri);
    const std::string* find(const std::string& prefix) const;

    std::string out_;
    std::vector<Level> levels_;
    bool inStartTag_ = false;
};

}  // namespace counterpoint::format
