#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"

// Files, whole or not at all. Paths are the bytes that the system was given; "-" means nothing special here.
namespace counterpoint::base {

// The largest map file that is read (64 MiB).
inline constexpr std::size_t kLargestFile = std::size_t{64} << 20U;

// The whole content of a regular file. Errors: missing, a folder, a device, a pipe or a socket, not readable,
// larger than `limit` bytes (told from the size before reading, and again while reading).
Result<std::string> readFile(const std::string& path, std::size_t limit = kLargestFile);

// All of standard input, up to `limit` bytes; more is an error. `name` is what messages call it.
Result<std::string> readStandardInput(std::size_t limit = kLargestFile, const std::string& name = "-");

// What a power cut may take. What people made must be on the disk before it counts as saved. What was made
// from it, and can be made again, needn't wait for the disk, which takes longer than making it.
enum class Content { Made, Derived };

// Puts `bytes` in the place of the file, or makes it: after success the whole new content is there (and, for
// made content, on the disk), after an error the old content is untouched. Permissions, owner (as far as
// allowed), the access control list, user attributes and symbolic links are kept; a link whose end doesn't
// exist yet gets one. A second name of the file (hard link) keeps the old content. Errors name the step that
// failed; a folder, a device or a read-only file is refused.
Result<void> replaceFile(const std::string& path, std::string_view bytes, Content content = Content::Made);

// True when both names lead to one existing file.
bool sameFile(const std::string& one, const std::string& other);

}  // namespace counterpoint::base
