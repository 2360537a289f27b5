#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace counterpoint::format {

inline constexpr std::string_view kXmlNamespace = "http://www.w3.org/XML/1998/namespace";
inline constexpr std::string_view kXmlnsNamespace = "http://www.w3.org/2000/xmlns/";

// Which namespaces the prefixes stand for while one walks down into elements and up again. Namespaces are
// numbered, so that comparing two costs nothing even when their names are long.
class NamespaceScope {
  public:
    NamespaceScope();

    void enterElement() { declaredIn_.emplace_back(); }
    void leaveElement();

    // Binds the prefix in the element entered last; an empty name takes the default namespace away.
    void declare(std::string_view prefix, std::string_view namespaceUri);

    // The number of the namespace that the prefix stands for. An empty prefix always stands for something:
    // with no default namespace, for no namespace.
    std::optional<std::size_t> find(std::string_view prefix) const;

  private:
    using Bindings = std::map<std::string, std::vector<std::size_t>, std::less<>>;

    std::map<std::string, std::size_t, std::less<>> numbers_;
    Bindings bindings_;
    std::vector<std::vector<Bindings::iterator>> declaredIn_;
};

}  // namespace counterpoint::format
