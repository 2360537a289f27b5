#include "editing/journal_text.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <limits>
#include <optional>

#include "editing/checksum.hpp"

namespace counterpoint::editing {

namespace {

constexpr std::string_view kFirstWord = "counterpoint-journal ";
constexpr std::size_t kFrameStart = 8;  // bytes: length and checksum

void putNumber(std::string& into, std::uint64_t number, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) into += static_cast<char>((number >> (8 * i)) & 0xFFU);
}

void putText(std::string& into, std::string_view text) {
    putNumber(into, text.size(), 8);
    into += text;
}

// Takes values from the front of a payload; nothing when it is too short.
class Taker {
  public:
    explicit Taker(std::string_view bytes) : bytes_(bytes) {}

    std::optional<std::uint64_t> number(std::size_t size = 8) {
        if (bytes_.size() < size) return std::nullopt;
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < size; ++i) {
            number |= std::uint64_t{static_cast<unsigned char>(bytes_[i])} << (8 * i);
        }
        bytes_.remove_prefix(size);
        return number;
    }

    std::optional<std::string> text() {
        const auto size = number();
        if (!size || *size > bytes_.size()) return std::nullopt;
        std::string text(bytes_.substr(0, *size));
        bytes_.remove_prefix(*size);
        return text;
    }

    bool isEmpty() const { return bytes_.empty(); }

  private:
    std::string_view bytes_;
};

std::string frame(const std::string& payload) {
    std::string framed;
    framed.reserve(payload.size() + kFrameStart);
    putNumber(framed, payload.size(), 4);
    putNumber(framed, crc32c(payload), 4);
    return framed + payload;
}

// The payload of the frame at the front of the bytes, if it is whole and sound.
std::optional<std::string_view> unframe(std::string_view bytes) {
    Taker taker(bytes);
    const auto size = taker.number(4);
    const auto checksum = taker.number(4);
    if (!size || !checksum || *size > bytes.size() - kFrameStart) return std::nullopt;
    const std::string_view payload = bytes.substr(kFrameStart, *size);
    if (crc32c(payload) != *checksum) return std::nullopt;
    return payload;
}

std::optional<JournalHeader> decodeHeader(std::string_view payload) {
    Taker taker(payload);
    auto path = taker.text();
    auto hash = taker.text();
    auto base = taker.text();
    if (!path || !hash || !base || !taker.isEmpty()) return std::nullopt;
    return JournalHeader{*std::move(path), *std::move(hash), *std::move(base)};
}

std::optional<JournalRecord> decodeRecord(std::string_view payload) {
    Taker taker(payload);
    auto gesture = taker.text();
    const auto seconds = taker.number();
    const auto kept = taker.number();
    const auto keptAtEnd = taker.number();
    auto bytes = taker.text();
    if (!gesture || !seconds || !kept || !keptAtEnd || !bytes || !taker.isEmpty()) return std::nullopt;
    return JournalRecord{*std::move(gesture), static_cast<std::int64_t>(*seconds), *kept, *keptAtEnd,
                         *std::move(bytes)};
}

}  // namespace

JournalRecord recordOf(std::string_view before, std::string_view after) {
    const std::size_t most = std::min(before.size(), after.size());
    JournalRecord record;
    const auto first =
        std::mismatch(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(most), after.begin());
    record.kept = static_cast<std::size_t>(first.first - before.begin());
    const auto rest = static_cast<std::ptrdiff_t>(most - record.kept);
    const auto last = std::mismatch(before.rbegin(), before.rbegin() + rest, after.rbegin());
    record.keptAtEnd = static_cast<std::size_t>(last.first - before.rbegin());
    record.bytes = after.substr(record.kept, after.size() - record.kept - record.keptAtEnd);
    return record;
}

bool applyRecord(const JournalRecord& record, std::string& text) {
    if (record.kept > text.size() || record.keptAtEnd > text.size() - record.kept) return false;
    text.replace(record.kept, text.size() - record.kept - record.keptAtEnd, record.bytes);
    return true;
}

std::string encode(const JournalHeader& header) {
    std::string payload;
    putText(payload, header.path);
    putText(payload, header.fileHash);
    putText(payload, header.base);
    return fmt::format("{}{}\n", kFirstWord, kJournalVersion) + frame(payload);
}

std::string encode(const JournalRecord& record) {
    std::string payload;
    putText(payload, record.gesture);
    putNumber(payload, static_cast<std::uint64_t>(record.seconds), 8);
    putNumber(payload, record.kept, 8);
    putNumber(payload, record.keptAtEnd, 8);
    putText(payload, record.bytes);
    return frame(payload);
}

base::Result<JournalText> decodeJournal(std::string_view bytes, const std::string& name) {
    const base::Error damaged{"This autosave file is damaged at its beginning and can’t be used.", {name}};
    if (!bytes.starts_with(kFirstWord)) return damaged;
    std::string_view rest = bytes.substr(kFirstWord.size());
    int version = 0;
    const auto parsed = std::from_chars(rest.data(), rest.data() + rest.size(), version);
    rest.remove_prefix(static_cast<std::size_t>(parsed.ptr - rest.data()));
    if (parsed.ec != std::errc() || !rest.starts_with('\n')) return damaged;
    if (version != kJournalVersion) {
        return base::Error{"This autosave file is from another version of Counterpoint.", {name}};
    }
    rest.remove_prefix(1);

    const auto headerPayload = unframe(rest);
    auto header = headerPayload ? decodeHeader(*headerPayload) : std::nullopt;
    if (!header) return damaged;
    rest.remove_prefix(kFrameStart + headerPayload->size());
    JournalText text;
    text.header = *std::move(header);
    while (const auto payload = unframe(rest)) {
        auto record = decodeRecord(*payload);
        if (!record) break;
        text.records.push_back(*std::move(record));
        rest.remove_prefix(kFrameStart + payload->size());
    }
    text.validBytes = bytes.size() - rest.size();
    return text;
}

}  // namespace counterpoint::editing
