#pragma once

#include <vector>

#include "article/text.hpp"
#include "map/model.hpp"

namespace counterpoint::article {

// What became of a span when its article changed.
enum class Fate {
    Kept,     // the same words in the same place
    Moved,    // the same words elsewhere
    Changed,  // nearly the same words, or none to compare with: a person should look
    Lost,     // no such words
};

struct Finding {
    Fate fate = Fate::Lost;
    Range range;  // of the span now; of a lost one: empty

    bool operator==(const Finding&) const = default;
};

// Finds the spans of anchors in a text that may have changed since: by place and hash, by the words with what
// stands around them, by the hash alone (spans of equal length between words), by nearly the same words, and
// by what stood around. Of phrases that occur several times, the one in like surroundings is taken, then the
// one that moved as its neighbours did. One finding for each anchor, in their order. All anchors must be of
// the text's source. The work is bounded: about a second for the worst texts.
std::vector<Finding> findAgain(const std::vector<map::Anchor>& anchors, const Text& text);

}  // namespace counterpoint::article
