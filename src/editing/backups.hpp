#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

// Earlier versions of a file, kept beside it as "name.~1~", "name.~2~" and so on, the way `cp
// --backup=numbered` does; file managers hide such names unless asked. The largest number is the newest. Each
// is a whole file.
namespace counterpoint::editing {

inline constexpr std::size_t kBackups = 5;

struct Backup {
    std::string path;
    unsigned long number = 0;
    long long modified = 0;  // when that version was saved, in seconds since 1970
};

// Newest first.
std::vector<Backup> findBackups(const std::string& path);

// Gives the file that is at `path` now a second name, so that it outlasts its replacement. Gives the backup's
// path; no new one is made when the newest backup already is this very file.
base::Result<std::string> keepPrevious(const std::string& path);

// Keeps these bytes as the newest backup; only the user can read it.
base::Result<std::string> keepAsBackup(const std::string& path, std::string_view bytes);

// Removes the oldest backups until `most` are left. It is no trouble when that fails.
void removeOldBackups(const std::string& path, std::size_t most);

}  // namespace counterpoint::editing
