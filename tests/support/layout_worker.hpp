#pragma once

#include "ui/layout_worker/layout_client.hpp"

#include <filesystem>
#include <string>

namespace counterpoint::support {

// The worker as the window starts it.
inline ui::LayoutWorker realWorker() {
    const auto folder = std::filesystem::path(COUNTERPOINT_PROGRAM).parent_path();
    return {QString::fromStdString((folder / "counterpoint-editor").string())};
}

// A worker that does what a line of shell says.
inline ui::LayoutWorker fakeWorker(const std::string& script) {
    return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(script)}};
}

}  // namespace counterpoint::support
