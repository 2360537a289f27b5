#include "editing/paths.hpp"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace counterpoint::editing {

std::string canonicalPath(const std::string& path) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    if (error) return path;
    const std::filesystem::path found = std::filesystem::weakly_canonical(absolute, error);
    return error ? absolute.string() : found.string();
}

std::string folderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

std::string nameIn(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

std::string defaultJournalFolder() {
    const std::string inside = "/counterpoint/journal";
    const char* const state = std::getenv("XDG_STATE_HOME");
    // The standard says that a path that isn't absolute is to be ignored.
    if (state != nullptr && *state == '/') return state + inside;
    const char* const home = std::getenv("HOME");
    return home != nullptr && *home == '/' ? home + ("/.local/state" + inside) : "";
}

}  // namespace counterpoint::editing
