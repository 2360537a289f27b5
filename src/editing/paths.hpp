#pragma once

#include <string>

namespace counterpoint::editing {

// Absolute, with the links of everything that exists followed. Two names of one place give the same.
std::string canonicalPath(const std::string& path);

// With "/" at the end unless empty, and the rest.
std::string folderOf(const std::string& path);
std::string nameIn(const std::string& path);

// Where journals are kept: $XDG_STATE_HOME/counterpoint/journal, by default in ~/.local/state. Empty when the
// user has no home.
std::string defaultJournalFolder();

}  // namespace counterpoint::editing
