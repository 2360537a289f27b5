#pragma once

#include <string>

#include "map/model.hpp"

namespace counterpoint::drawing {

// The words in a picture, in the language of its map: plain ones, not the theory's. "{}" stands for a name, a
// number or a text.
struct Words {
    std::string because;
    std::string but;
    std::string doesntFollow;
    std::string whyItFollows;
    std::string together;  // {} claims linked in one argument
    std::string unstated;
    std::string admits;        // {} = who
    std::string authorAdmits;  // when it isn't said who
    std::string asks;
    std::string unnamed;  // {} = what the unnamed source is called
    std::string hidden;   // {} arguments folded away
    std::string sources;
    std::string nothingYet;  // in place of a map without claims

    std::string legendBecause;
    std::string legendBut;
    std::string legendUndercut;
    std::string legendWarrant;
    std::string legendMain;
    std::string legendEvidence;
    std::string legendUnstated;
    std::string legendAdmits;
    std::string legendAsks;
    std::string legendUnnamed;
    std::string legendJoined;
    std::string legendHidden;

    std::string mainClaim;  // for screen readers: {} = its text
    std::string claim;
    std::string reason;  // {} of {} for {}
    std::string objection;
    std::string undercutter;  // {} of {}, about the argument for {}
    std::string warrant;

    const std::string& bar(map::Role role) const;
};

// Simplified Chinese for "zh" and its regions, English for everything else.
const Words& wordsFor(const std::string& language);

// An ISO date as people write it: "14 Sep 2025", "Sep 2025", "2025"; in Chinese "2025年9月14日". Anything
// else comes back as it is.
std::string readableDate(const std::string& iso, const std::string& language);

// "Newspaper report" and so on, for legends and screen readers.
std::string wordFor(map::Evidence evidence, const std::string& language);

}  // namespace counterpoint::drawing
