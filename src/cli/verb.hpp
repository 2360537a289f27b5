#pragma once

#include <functional>
#include <string_view>

namespace CLI {  // NOLINT(readability-identifier-naming): the library’s name
class App;
}

namespace counterpoint::cli {

// Exit statuses.
inline constexpr int kFine = 0;
inline constexpr int kNo = 1;
inline constexpr int kTrouble = 2;

// What a verb does once its options are known. Gives the exit status.
using Action = std::function<int()>;

// A verb of the command line. Each one has a file of its own, a function here and a line in verbs.cpp.
struct Verb {
    std::string_view name;
    std::string_view summary;     // for the list of verbs
    Action (*define)(CLI::App&);  // adds the verb's options and examples
};

Action defineCheck(CLI::App& app);
Action defineConvert(CLI::App& app);
Action defineExport(CLI::App& app);
Action defineNew(CLI::App& app);
Action defineShow(CLI::App& app);

}  // namespace counterpoint::cli
