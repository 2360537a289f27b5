#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// How the window and its layout worker pack what they say to each other: frames of a kind, a length and so
// many bytes. Both are one program on one machine, so numbers are as the machine has them; the first bytes of
// each frame tell a worker of another version apart.
namespace counterpoint::ui {

enum class FrameKind : std::uint32_t {
    Graph = 1,    // to the worker: boxes and wires to be placed
    Places = 2,   // from the worker: where they are
    Refusal = 3,  // from the worker: the graph can't be placed
};

struct Frame {
    FrameKind kind = FrameKind::Graph;
    std::string payload;
};

inline constexpr std::size_t kFrameHeader = 16;                         // bytes
inline constexpr std::size_t kLargestPayload = std::size_t{256} << 20;  // bytes

std::string packFrame(FrameKind kind, std::string_view payload);

// Takes frames out of bytes as they come in.
class FrameReader {
  public:
    void feed(std::string_view bytes) { bytes_.append(bytes); }

    // The next whole frame. Once something was wrong (another beginning, an unknown kind, more bytes than
    // kLargestPayload announced) there is none any more.
    std::optional<Frame> next();
    bool isBroken() const { return broken_; }

  private:
    std::string bytes_;
    bool broken_ = false;
};

}  // namespace counterpoint::ui
