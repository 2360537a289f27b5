#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "article/find_again.hpp"
#include "article/read.hpp"
#include "article/text.hpp"
#include "base/result.hpp"
#include "map/map.hpp"

namespace counterpoint::article {

// A span of a claim: which anchor of which claim, and where it is in the article at hand.
struct Span {
    map::ClaimId claim;
    std::size_t anchor = 0;  // position in the claim's list
    Finding finding;

    bool operator==(const Span&) const = default;
};

// The spans of all claims in this source's text, in the order of the map. When the hash says that the text is
// the one that the map was made from, spans without hash and words count as kept.
std::vector<Span> findSpans(const map::Map& map, const map::SourceId& source, const Text& text,
                            const std::string& sha256);

struct Attached {
    map::Map map;
    std::vector<Span> spans;
    bool sameText = false;  // it is the article that the map was made from
};

// Gives the source this article. The one that the map was made from (by SHA-256) changes nothing but the
// path, when one is given; with another one the spans are found again, and their places in the map follow.
// Words and hashes of changed and lost spans stay as they were until a person decides. `file` is the path
// from the map's folder, or empty. Errors: no such source.
base::Result<Attached> attach(const map::Map& map, const map::SourceId& source, const Article& article,
                              const std::string& file = "");

// The map with the anchor put on other words of its source's text.
base::Result<map::Map> moveAnchor(const map::Map& map, const map::ClaimId& claim, std::size_t anchor,
                                  const Text& text, const Range& range);
// The map without the anchor; the claim stays.
base::Result<map::Map> removeAnchor(const map::Map& map, const map::ClaimId& claim, std::size_t anchor);

}  // namespace counterpoint::article
