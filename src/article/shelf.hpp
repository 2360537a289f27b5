#pragma once

#include <optional>
#include <string>

#include "article/read.hpp"
#include "base/result.hpp"

// A folder of the user's own in which the texts of articles are kept under their hashes. A map that travels
// without its article finds it there again, and what was pasted isn't lost when the map isn't saved yet.
namespace counterpoint::article {

// Puts a copy into the folder, which is made (for this user alone) where it is missing. A copy that is there
// is left as it is.
base::Result<void> keepCopy(const std::string& folder, const Article& article);

// The article with this SHA-256, when there is a whole copy of it.
std::optional<Article> findCopy(const std::string& folder, const std::string& sha256);

}  // namespace counterpoint::article
