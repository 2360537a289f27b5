#pragma once

#include <cstdint>
#include <string>

#include "base/result.hpp"

namespace counterpoint::editing {

// By what a file is known again. The status is quick to look at; the content decides.
struct Fingerprint {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modified = 0;       // in nanoseconds since 1970
    std::int64_t statusChanged = 0;  // the same; unlike the time above, no program can set it
    bool settled = false;            // the clock has moved since, so that a later change changes the times
    std::string sha256;              // of the whole content
};

struct FileOnDisk {
    std::string bytes;
    Fingerprint fingerprint;
};

// Reads a file and takes its fingerprint. Errors: those of base::readFile.
base::Result<FileOnDisk> readWithFingerprint(const std::string& path);

enum class DiskState {
    Same,
    Changed,     // it has other content
    Gone,        // there is no such file any more
    Unreadable,  // e.g. not allowed, or a folder is there now
};

enum class Look {
    Quick,  // reads the file only if its status has changed
    Whole,  // reads it in any case
};

// Compares the file with what was known of it. What is only touched is the same; then `known` learns its new
// status.
DiskState compareWithDisk(const std::string& path, Fingerprint& known, Look look);

}  // namespace counterpoint::editing
