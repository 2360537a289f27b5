#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "format/read.hpp"
#include "format/write.hpp"

// Any bytes are refused, or are a map that comes back whole. Not part of the default build:
//   tests/fuzz/run format_fuzz SECONDS
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace counterpoint;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto read = format::readMap(bytes, "fuzz");
    if (!read) {
        if (read.error().message.empty()) std::abort();
        return 0;
    }
    const std::string written = format::writeMap(read->map);
    const auto again = format::readMap(written, "again");
    if (!again.ok() || !(again->map == read->map) || format::writeMap(again->map) != written) std::abort();
    return 0;
}
