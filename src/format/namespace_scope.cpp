#include "format/namespace_scope.hpp"

namespace counterpoint::format {

NamespaceScope::NamespaceScope() {
    enterElement();
    declare("", "");
    declare("xml", kXmlNamespace);
}

void NamespaceScope::leaveElement() {
    for (const Bindings::iterator binding : declaredIn_.back()) {
        binding->second.pop_back();
        if (binding->second.empty()) bindings_.erase(binding);
    }
    declaredIn_.pop_back();
}

void NamespaceScope::declare(std::string_view prefix, std::string_view namespaceUri) {
    const auto number = numbers_.emplace(namespaceUri, numbers_.size()).first->second;
    const auto binding = bindings_.try_emplace(std::string(prefix)).first;
    binding->second.push_back(number);
    declaredIn_.back().push_back(binding);
}

std::optional<std::size_t> NamespaceScope::find(std::string_view prefix) const {
    const auto binding = bindings_.find(prefix);
    if (binding == bindings_.end()) return std::nullopt;
    return binding->second.back();
}

}  // namespace counterpoint::format
