#pragma once

#include <cstdint>
#include <string_view>

namespace counterpoint::editing {

// CRC-32C (Castagnoli), as iSCSI and ext4 have it: 0xE3069283 for "123456789".
std::uint32_t crc32c(std::string_view bytes);

}  // namespace counterpoint::editing
