#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

// What a journal file holds. First a line with the format's version, then frames: length and CRC-32C of the
// payload (32 bits each, least byte first), then the payload. The first frame is the header, each later one a
// record. Whatever is damaged ends the journal; what stands before it counts.
namespace counterpoint::editing {

inline constexpr int kJournalVersion = 1;

struct JournalHeader {
    std::string path;      // of the map, canonical; empty: it has none yet
    std::string fileHash;  // SHA-256 of the file's bytes; empty: there was none
    std::string base;      // the map as it was opened, in canonical form
};

struct JournalRecord {
    std::string gesture;       // what the step was, in English
    std::int64_t seconds = 0;  // when, since 1970
    // The new text is the first `kept` bytes of the one before, then `bytes`, then its last `keptAtEnd`.
    std::size_t kept = 0;
    std::size_t keptAtEnd = 0;
    std::string bytes;
};

struct JournalText {
    JournalHeader header;
    std::vector<JournalRecord> records;
    std::size_t validBytes = 0;  // what comes after them is damaged or was cut off
};

// The least change that makes one text of the other.
JournalRecord recordOf(std::string_view before, std::string_view after);
// Nothing, and the text stays, when the record doesn't fit to it.
bool applyRecord(const JournalRecord& record, std::string& text);

std::string encode(const JournalHeader& header);  // with the line before it
std::string encode(const JournalRecord& record);

// Errors: no journal, one of a newer version, or a damaged header. `name` is what they call it.
base::Result<JournalText> decodeJournal(std::string_view bytes, const std::string& name);

}  // namespace counterpoint::editing
