#pragma once

#include <span>

#include "cli/verb.hpp"

namespace counterpoint::cli {

// Every verb, in the order of the help.
std::span<const Verb> verbs();

}  // namespace counterpoint::cli
