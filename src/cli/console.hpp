#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"

// Standard output and standard error. Nothing is kept back: when print() says that it worked, it worked.
namespace counterpoint::cli {

// Writes all of it to standard output.
base::Result<void> print(std::string_view bytes);

// Prints and gives `status`; when printing fails, says so and gives kTrouble.
int printed(std::string_view bytes, int status);

// One line on standard error, with the place in front. Control characters are made visible. Gives kTrouble.
int complain(const base::Error& error);

// "note: …" on standard error, for what the user should know and need not do anything about.
void note(std::string_view sentence);

}  // namespace counterpoint::cli
