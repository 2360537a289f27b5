#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace CLI {  // NOLINT(readability-identifier-naming): the library’s name
class App;
class ParseError;
}  // namespace CLI

// Help, and what is said about a command line that can't be understood.
namespace counterpoint::cli {

// What `counterpoint --help` prints.
std::string overview();

// Says what is wrong with the command line of the program or of one of its verbs, and how to get help. Gives
// kTrouble.
int misuse(std::string_view command, std::string_view sentence);

int misuse(const CLI::App& app, const CLI::ParseError& error);

int unknownVerb(const std::string& verb);

// " Did you mean “b”?" when one of the names is near to what was written, else nothing.
std::string didYouMean(std::string_view written, std::span<const std::string_view> names);

// The position of the value in the list, or an error that names the option and what it may be.
base::Result<std::size_t> choose(std::string_view option, std::string_view value,
                                 const std::vector<std::string_view>& allowed);

}  // namespace counterpoint::cli
