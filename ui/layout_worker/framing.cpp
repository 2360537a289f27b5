#include "ui/layout_worker/framing.hpp"

#include <cstring>

namespace counterpoint::ui {
namespace {

// The number at the end is to be raised whenever a message changes.
constexpr char kBeginning[] = {'C', 'P', 'L', '1'};

struct Header {
    char beginning[sizeof(kBeginning)];
    std::uint32_t kind;
    std::uint64_t length;
};
static_assert(sizeof(Header) == kFrameHeader);

}  // namespace

std::string packFrame(FrameKind kind, std::string_view payload) {
    Header header{};
    std::memcpy(header.beginning, kBeginning, sizeof(kBeginning));
    header.kind = static_cast<std::uint32_t>(kind);
    header.length = payload.size();
    std::string bytes(sizeof(Header), '\0');
    std::memcpy(bytes.data(), &header, sizeof(Header));
    return bytes.append(payload);
}

std::optional<Frame> FrameReader::next() {
    if (broken_ || bytes_.size() < sizeof(Header)) return std::nullopt;
    Header header{};
    std::memcpy(&header, bytes_.data(), sizeof(Header));
    const bool isKnown = header.kind >= static_cast<std::uint32_t>(FrameKind::Graph) &&
                         header.kind <= static_cast<std::uint32_t>(FrameKind::Refusal);
    if (std::memcmp(header.beginning, kBeginning, sizeof(kBeginning)) != 0 || !isKnown ||
        header.length > kLargestPayload) {
        broken_ = true;
        bytes_.clear();
        return std::nullopt;
    }
    const std::size_t end = sizeof(Header) + static_cast<std::size_t>(header.length);
    if (bytes_.size() < end) return std::nullopt;
    Frame frame{static_cast<FrameKind>(header.kind), bytes_.substr(sizeof(Header), end - sizeof(Header))};
    bytes_.erase(0, end);
    return frame;
}

}  // namespace counterpoint::ui
