#include "cli/output.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>

#include "base/files.hpp"
#include "cli/console.hpp"
#include "cli/verb.hpp"
#include "format/write.hpp"

namespace counterpoint::cli {

namespace {

bool isRegularFile(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

// A file with several names loses all but one of them, since the new file takes the place of one name.
bool hasOtherNames(const std::string& path) {
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_nlink > 1;
}

int replaced(const std::string& output, bool hadOtherNames, const base::Result<void>& done) {
    if (!done) return complain(done.error());
    if (hadOtherNames)
        note(fmt::format("{}: the file's other names (hard links) keep the old content.", output));
    return kFine;
}

}  // namespace

base::Result<void> checkDistinct(const std::string& input, const std::string& output) {
    const std::string from = input == "-" ? "/dev/stdin" : input;
    const std::string to = output == "-" ? "/dev/stdout" : output;
    if (!isRegularFile(from) || !base::sameFile(from, to)) return {};
    return base::Error{"This is the input, which is never written over; choose another name for the output.",
                       {output == "-" ? "standard output" : output}};
}

int writeOutput(const std::string& output, std::string_view bytes) {
    if (output == "-") return printed(bytes, kFine);
    const bool otherNames = hasOtherNames(output);
    return replaced(output, otherNames, base::replaceFile(output, bytes, base::Content::Derived));
}

int saveOutput(const std::string& output, const map::Map& map) {
    if (output == "-") {
        const auto bytes = format::writeChecked(map, "standard output");
        return bytes ? printed(*bytes, kFine) : complain(bytes.error());
    }
    const bool otherNames = hasOtherNames(output);
    return replaced(output, otherNames, format::saveMap(map, output));
}

std::string extensionOf(const std::string& name) {
    std::string extension = std::filesystem::path(name).extension();
    if (!extension.empty()) extension.erase(0, 1);
    for (char& c : extension) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return extension;
}

}  // namespace counterpoint::cli
