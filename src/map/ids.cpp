#include "map/ids.hpp"

#include <algorithm>

namespace counterpoint::map {

namespace {

constexpr std::size_t kLongestName = 64;

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

bool isWellFormedName(std::string_view name) {
    if (name.empty() || name.size() > kLongestName || !isLetter(name.front())) return false;
    return std::all_of(name.begin(), name.end(),
                       [](char c) { return isLetter(c) || isDigit(c) || c == '.' || c == '-'; });
}

std::string freshName(std::string_view prefix, const std::function<unsigned long long()>& random) {
    // No vowels and no look-alikes: names that nobody misreads and that spell nothing.
    constexpr std::string_view kAlphabet = "bcdfghjkmnpqrstvwxz23456789";
    constexpr int kLength = 8;
    std::string name(prefix);
    for (int i = 0; i < kLength; ++i) name += kAlphabet[random() % kAlphabet.size()];
    return name;
}

}  // namespace counterpoint::map
