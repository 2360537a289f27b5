#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

// The project's own files, for tests that read them.
namespace counterpoint::style {

inline std::filesystem::path root() {
    return COUNTERPOINT_ROOT;
}

inline std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline std::vector<std::string> linesOf(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

// What belongs to the project at its top: no hidden files, no build folders.
inline std::vector<std::filesystem::path> topLevel() {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(root())) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with('.') && !name.starts_with("build")) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

// Every file of the project, in the order of their names.
inline std::vector<std::filesystem::path> allFiles() {
    std::vector<std::filesystem::path> found;
    for (const std::filesystem::path& top : topLevel()) {
        if (!std::filesystem::is_directory(top)) {
            found.push_back(top);
            continue;
        }
        for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
            if (entry.is_regular_file()) found.push_back(entry.path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

inline bool isSource(const std::filesystem::path& path) {
    return path.extension() == ".cpp" || path.extension() == ".hpp";
}

inline std::string nameOf(const std::filesystem::path& path) {
    return path.lexically_relative(root()).string();
}

}  // namespace counterpoint::style
