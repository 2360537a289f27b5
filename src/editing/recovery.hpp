#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "editing/journal_text.hpp"
#include "map/map.hpp"

// Work that a program left behind when it ended without saving.
namespace counterpoint::editing {

inline constexpr std::string_view kJournalSuffix = ".cpj";
inline constexpr std::size_t kLargestJournal = std::size_t{1} << 30U;  // bytes

// A journal that no running program has open.
struct LeftWork {
    std::string journal;         // the file
    std::string path;            // the map's; empty: it had none yet
    long long seconds = 0;       // when the last step was taken, since 1970
    std::size_t steps = 0;       // at least so many since the last save
    std::string lastGesture;     // in English
    bool fileUnchanged = false;  // the map's file is still the one that the work began with
};

// Newest first. Journals whose work turns out to be in the map's file already are removed, and so are those
// without a step. Damaged ones stay where they are.
std::vector<LeftWork> findLeftWork(const std::string& folder);

// The newest version that can be read, looking from the last record back to the base.
base::Result<map::Map> newestMap(const JournalText& journal, const std::string& name);

// Removes a journal for good.
void discardLeftWork(const std::string& journal);

}  // namespace counterpoint::editing
