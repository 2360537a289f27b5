#pragma once

#include <string>
#include <sys/stat.h>

#include "base/result.hpp"

// Where a file that is to be replaced really is, and what it was. For src/base only.
namespace counterpoint::base {

struct Target {
    std::string name;    // what the user called it, for messages
    std::string path;    // with every symbolic link followed; may not exist yet
    std::string folder;  // the one that holds it
    bool exists = false;
    struct stat status = {};  // of the existing file
};

// Follows links, also one whose end doesn't exist yet. Refuses folders, devices, pipes, sockets and files
// that the user may not write to.
Result<Target> findTarget(const std::string& path);

// Gives the new file the old one's owner and group (as far as allowed), mode, access control list and user
// attributes. Returns 0 or errno. The list and the attributes are passed over where the file system has none.
int copyPermissions(const Target& old, int newFile);

}  // namespace counterpoint::base
