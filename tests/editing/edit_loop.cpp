#include <fcntl.h>
#include <iostream>
#include <string>
#include <unistd.h>

#include "editing/scripted_edits.hpp"
#include "format/write.hpp"

// A program for tests to kill.
//   edit_loop FILE JOURNALS LOG   edits the map without end and saves it now and then; writes into LOG, for
//   each
//                                 edit, that it begins and that it is done
//   edit_loop --save FILE         one edit and a save; status 0: saved
//   edit_loop --make FILE CLAIMS  writes a map
namespace {

using namespace counterpoint;

int makeMap(const std::string& path, int claims) {
    map::Parts parts;
    for (int i = 0; i < claims; ++i) parts.claims.push_back(support::claim("m" + std::to_string(i)));
    return format::saveMap(support::mapOf(parts), path).ok() ? 0 : 1;
}

int save(const std::string& path) {
    auto document = editing::Document::open(path);
    if (!document) return 1;
    editing::edit(document.value(), 1);
    const editing::SaveResult result = document.value().save();
    if (!result.ok()) std::cerr << result.error.message << "\n";
    return result.ok() ? 0 : 1;
}

int editWithoutEnd(const std::string& path, const std::string& journals, const std::string& logPath) {
    auto document = editing::Document::open(path, {journals, editing::kBackups});
    const int log = ::open(logPath.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (!document || log < 0) return 1;
    for (unsigned i = 1;; ++i) {
        if (::write(log, "b", 1) != 1) return 1;
        editing::edit(document.value(), i);
        if (::write(log, "d", 1) != 1) return 1;
        if (i % 13 == 0 && !document.value().save().ok()) return 1;
        if (i % 9 == 0) document.value().sync();
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::string first = argc > 1 ? argv[1] : "";
    if (argc == 3 && first == "--save") return save(argv[2]);
    if (argc == 4 && first == "--make") return makeMap(argv[2], std::stoi(argv[3]));
    return argc == 4 ? editWithoutEnd(first, argv[2], argv[3]) : 2;
}
