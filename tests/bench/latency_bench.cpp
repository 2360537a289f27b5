// How long a person waits for the picture after an edit, on made-up maps.
//   counterpoint_latency_bench [CLAIMS…]      100, 1000 and 10000 when no number is given
// Each edit changes the text of a claim or adds a reason for one, in the tree whose size is nearest to 300
// claims (or the largest, on maps that have no such tree). Prints a table row a kind of edit: milliseconds
// until apply() returns, which is all that typing waits for, and until the new picture is there.
#include "bench/synthetic_map.hpp"
#include "bench/timing.hpp"
#include "ui/layout_worker/layout_client.hpp"
#include "ui/layout_worker/worker.hpp"
#include "ui/session/session.hpp"

#include <QCoreApplication>
#include <QEventLoop>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <random>
#include <string>
#include <vector>

#include "map/edits.hpp"
#include "map/relations.hpp"

namespace counterpoint::bench {
namespace {

constexpr int kEdits = 60;
constexpr double kWantedTree = 300;  // claims

// The claims below each main claim.
std::vector<std::vector<std::string>> treesOf(const map::Map& map) {
    const map::Relations relations(map);
    std::vector<bool> seen(map.claims().size(), false);
    std::vector<std::vector<std::string>> trees;
    for (std::size_t root = 0; root < map.claims().size(); ++root) {
        if (!map.claims()[root].main) continue;
        std::vector<std::size_t> open{root};
        trees.emplace_back();
        seen[root] = true;
        while (!open.empty()) {
            const std::size_t claim = open.back();
            open.pop_back();
            trees.back().push_back(map.claims()[claim].id.name);
            for (const std::size_t argument : relations.argumentsFor[claim])
                for (const std::size_t premise : relations.premises[argument]) {
                    // A claim with a second use stands where it was made: below the lower of them.
                    if (seen[premise] || relations.uses[premise].front() != argument) continue;
                    seen[premise] = true;
                    open.push_back(premise);
                }
        }
    }
    return trees;
}

std::vector<std::string> editedTree(const map::Map& map) {
    const auto trees = treesOf(map);
    const auto distance = [](const auto& tree) {
        return std::abs(static_cast<double>(tree.size()) - kWantedTree);
    };
    return *std::min_element(trees.begin(), trees.end(), [&](const auto& one, const auto& other) {
        return distance(one) < distance(other);
    });
}

base::Result<map::Map> withText(const map::Map& map, const std::string& id, int number) {
    map::Claim claim = *map.claims().find({id});
    claim.text =
        fmt::format("Since the council met for the {}th time, much of this has changed in town.", number);
    return map::replace(map, claim);
}

base::Result<map::Map> withReason(const map::Map& map, const std::string& id, int number) {
    map::Claim claim;
    claim.id = {fmt::format("new{}", number)};
    claim.text =
        fmt::format("Reason {} was given in the town hall by somebody who had counted the cars.", number);
    map::Argument argument;
    argument.id = {fmt::format("newArgument{}", number)};
    argument.target = map::ClaimId{id};
    return map::addReason(map, claim, argument);
}

void measure(ui::Session& session, const char* name,
             base::Result<map::Map> (*edit)(const map::Map&, const std::string&, int)) {
    const std::vector<std::string> tree = editedTree(session.map());
    std::mt19937_64 random(7);
    Samples applied;
    Samples shown;
    for (int number = 0; number < kEdits; ++number) {
        const auto next = edit(session.map(), tree[random() % tree.size()], number);
        if (!next) return;
        Stopwatch watch;
        double total = 0;
        bool isHere = false;
        const auto heard = QObject::connect(&session, &ui::Session::pictureChanged, [&] { isHere = true; });
        session.apply(editing::Step{*next, editing::Gesture::EditText, {}, false});
        total = watch.lap();
        applied.add(total);
        while (!isHere) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QObject::disconnect(heard);
        shown.add(total + watch.lap());
    }
    fmt::print("| {} | {} | {} | {:.0f} | {:.0f} | {:.0f} | {:.0f} |\n", session.map().claims().size(),
               tree.size(), name, applied.share(0.5), applied.share(0.95), shown.share(0.5),
               shown.share(0.95));
}

void run(std::size_t claims) {
    ui::LayoutClient client;
    ui::Session session;
    session.useWorker(client);
    Stopwatch watch;
    session.start(syntheticMap(claims));
    session.waitForPicture();
    const double first = watch.lap();
    measure(session, "change a text", withText);
    measure(session, "add a reason", withReason);
    fmt::print("| {} | | first picture | | | {:.0f} | |\n", claims, first);
}

}  // namespace
}  // namespace counterpoint::bench

int main(int argc, char** argv) {
    if (counterpoint::ui::isWorkerCall(argc, argv)) return counterpoint::ui::runLayoutWorker();
    const QCoreApplication application(argc, argv);
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(std::strtoul(argv[i], nullptr, 10));
    if (sizes.empty()) sizes = {100, 1000, 10000};
    fmt::print("| claims | edited tree | edit | apply p50 | p95 | picture p50 | p95 |\n");
    fmt::print("| ---: | ---: | --- | ---: | ---: | ---: | ---: |\n");
    for (const std::size_t claims : sizes)
        if (claims > 0) counterpoint::bench::run(claims);
    return 0;
}
