#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "editing/step.hpp"

// Claims that are there before they say anything.
//
// By the map's rules every claim has a text, and a gesture that adds one is a step at once, before a letter
// is typed. The new claim therefore says kNoTextYet, and the step has `startsTyping` set. Whoever edits text:
// - shows an empty field where the claim says kNoTextYet (see textToEdit);
// - commits with session.apply(setText(map, claim, typed)), whether something was typed or not;
// - commits nothing when the text is as it was.
// The history takes the addition and its first text for one step: undo takes back both at once. Committing
// nothing to a new claim takes the addition back as if it had never been made.
namespace counterpoint::editing {

inline constexpr std::string_view kNoTextYet = "…";

inline bool hasTextYet(const map::Claim& claim) {
    return claim.text != kNoTextYet;
}

// What an editor of this claim's text starts with.
inline std::string textToEdit(const map::Claim& claim) {
    return hasTextYet(claim) ? claim.text : std::string();
}

// As a claim's text is kept: line breaks as "\n", without white space at its ends, and without characters
// that a file can't hold. Invalid UTF-8 stays, and is refused by the rules.
std::string tidyText(std::string_view typed);

// Gives the claim this text, tidied. Without any text: a claim that has none yet, and nothing under it, goes;
// another one is an error. Gesture::EditText.
base::Result<Step> setText(const map::Map& map, const std::string& claim, std::string_view typed);

}  // namespace counterpoint::editing
