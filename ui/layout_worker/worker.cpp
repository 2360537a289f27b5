#include "ui/layout_worker/worker.hpp"

#include "ui/layout_worker/framing.hpp"
#include "ui/layout_worker/messages.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <sys/resource.h>
#include <unistd.h>

#include "layout/memory.hpp"

namespace counterpoint::ui {
namespace {

constexpr rlim_t kMostMemory = rlim_t{1} << 30;  // bytes
constexpr rlim_t kLongest = 10;                  // seconds of the processor for one graph

void limitWorker() {
#ifndef __SANITIZE_ADDRESS__  // which maps terabytes for itself
    const rlimit memory{kMostMemory, kMostMemory};
    setrlimit(RLIMIT_AS, &memory);
#endif
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

// The limit counts from the start of the process, so it is moved on before each graph.
void limitTime() {
    rusage used{};
    rlimit limit{};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0) return;
    const auto seconds = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
    limit.rlim_cur = seconds + 1 + kLongest;
    setrlimit(RLIMIT_CPU, &limit);
}

bool writeAll(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::string answerTo(const PlaceRequest& request, layout::Memory& memory) {
    const auto places = layout::place(request.graph, {}, memory);
    if (places) {
        const std::string payload = encode(request.version, *places);
        if (payload.size() <= kLargestPayload) return packFrame(FrameKind::Places, payload);
    }
    return packFrame(FrameKind::Refusal, {});
}

}  // namespace

bool isWorkerCall(int argc, char** argv) {
    return argc == 2 && std::strcmp(argv[1], kWorkerArgument) == 0;
}

int runLayoutWorker() {
    limitWorker();
    layout::Memory memory;
    FrameReader frames;
    std::array<char, 1 << 16> buffer{};
    while (true) {
        while (const auto frame = frames.next()) {
            const auto request = decodeRequest(frame->payload);
            if (frame->kind != FrameKind::Graph || !request) return 2;
            limitTime();
            if (!writeAll(answerTo(*request, memory))) return 0;  // nobody is there any more
        }
        if (frames.isBroken()) return 2;
        const ssize_t count = read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return 0;
        frames.feed({buffer.data(), static_cast<std::size_t>(count)});
    }
}

}  // namespace counterpoint::ui
