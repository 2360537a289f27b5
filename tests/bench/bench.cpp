// What Counterpoint costs, stage by stage and as a whole command, beside Graphviz's own program on the same
// map.
//   counterpoint_bench write CLAIMS FILE     a made-up map
//   counterpoint_bench stages FILE           a table row of the stages' times in this process
//   counterpoint_bench race PROGRAM FILE PICTURE
//                                            a table row of whole commands: PROGRAM's export, and dot, whose
//                                            picture is left in PICTURE
//   counterpoint_bench crossings FILE PICTURE
//                                            the end of that row: crossings of wires in ours and in dot's
// tests/bench/run puts the rows together.
#include "bench/crossings.hpp"
#include "bench/race.hpp"
#include "bench/stages.hpp"
#include "bench/synthetic_map.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "format/write.hpp"

namespace {

int complain(const std::string& what) {
    std::fputs((what + "\n").c_str(), stderr);
    return 2;
}

int print(const counterpoint::base::Result<std::string>& row) {
    if (!row) return complain(counterpoint::base::describe(row.error()));
    std::puts(row.value().c_str());
    return 0;
}

}  // namespace

int main(int count, char** values) {
    using namespace counterpoint;
    const std::vector<std::string> arguments(values + 1, values + count);
    if (arguments.size() == 3 && arguments[0] == "write") {
        const std::size_t claims = std::strtoul(arguments[1].c_str(), nullptr, 10);
        if (claims == 0) return complain("A map needs at least one claim.");
        const auto saved = format::saveMap(bench::syntheticMap(claims), arguments[2]);
        return saved ? 0 : complain(base::describe(saved.error()));
    }
    if (arguments.size() == 2 && arguments[0] == "stages") return print(bench::stages(arguments[1]));
    if (arguments.size() == 4 && arguments[0] == "race") {
        return print(bench::race(arguments[1], arguments[2], arguments[3]));
    }
    if (arguments.size() == 3 && arguments[0] == "crossings") {
        return print(bench::compareCrossings(arguments[1], arguments[2]));
    }
    return complain("What can be asked is at the top of tests/bench/bench.cpp.");
}
