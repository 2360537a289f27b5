#include "drawing/structure.hpp"

#include <algorithm>
#include <optional>

namespace counterpoint::drawing {

namespace {

// Walks down from the conclusions: claim → arguments for it → their premises and the arguments about them.
class Arranger {
  public:
    Arranger(const map::Map& map, const map::Relations& relations, const std::set<std::string>& folded)
        : map_(map), relations_(relations), claims_(map.claims().size()), arguments_(map.arguments().size()) {
        result_.home.assign(claims_, kNone);
        result_.claimShown.assign(claims_, false);
        result_.argumentShown.assign(arguments_, false);
        result_.hiddenArguments.assign(claims_, 0);
        isFolded_.assign(claims_, false);
        reached_.assign(claims_ + arguments_, false);
        for (std::size_t c = 0; c < claims_; ++c) isFolded_[c] = folded.contains(map.claims()[c].id.name);
    }

    Structure run(std::optional<std::size_t> focus) {
        if (focus)
            addRoot(*focus);
        else
            findRoots();
        order();
        measureDepths();
        chooseHomes();
        readThrough();
        return std::move(result_);
    }

  private:
    // Nodes are claims (0 … claims_ - 1), then arguments.
    std::size_t argumentNode(std::size_t argument) const { return claims_ + argument; }

    std::vector<std::size_t> below(std::size_t node) const {
        std::vector<std::size_t> nodes;
        if (node < claims_) {
            if (isFolded_[node]) return nodes;
            for (const std::size_t a : relations_.argumentsFor[node]) nodes.push_back(argumentNode(a));
            return nodes;
        }
        nodes = relations_.premises[node - claims_];
        for (const std::size_t a : relations_.argumentsAbout[node - claims_])
            nodes.push_back(argumentNode(a));
        return nodes;
    }

    // Conclusions that nothing else rests on, then claims that only circles lead to, then loose ones.
    void findRoots() {
        std::vector<std::size_t> loose;
        for (std::size_t c = 0; c < claims_; ++c)
            if (map_.claims()[c].main) addRoot(c);
        for (std::size_t c = 0; c < claims_; ++c) {
            if (relations_.isLoose(c) && !map_.claims()[c].main)
                loose.push_back(c);
            else if (relations_.uses[c].empty() && !map_.claims()[c].main)
                addRoot(c);
        }
        for (std::size_t c = 0; c < claims_; ++c)
            if (!reached_[c] && !relations_.isLoose(c)) addRoot(c);
        for (const std::size_t c : loose) addRoot(c);
    }

    // Everything that can be reached from a root needs no root of its own, folded or not.
    void addRoot(std::size_t claim) {
        result_.roots.push_back(claim);
        std::vector<std::size_t> open{claim};
        reached_[claim] = true;
        while (!open.empty()) {
            const std::size_t node = open.back();
            open.pop_back();
            const auto visit = [&](std::size_t next) {
                if (reached_[next]) return;
                reached_[next] = true;
                open.push_back(next);
            };
            if (node < claims_) {
                for (const std::size_t a : relations_.argumentsFor[node]) visit(argumentNode(a));
            } else {
                for (const std::size_t c : relations_.premises[node - claims_]) visit(c);
                for (const std::size_t a : relations_.argumentsAbout[node - claims_]) visit(argumentNode(a));
            }
        }
    }

    // Depth first from the roots: marks what is shown, drops the links that close a circle, and lists the
    // nodes so that each stands before everything below it.
    void order() {
        enum class State : unsigned char { Unseen, Open, Done };
        std::vector<State> states(claims_ + arguments_, State::Unseen);
        next_.resize(claims_ + arguments_);
        struct Frame {
            std::size_t node;
            std::vector<std::size_t> below;
            std::size_t at = 0;
        };
        for (const std::size_t root : result_.roots) {
            if (states[root] != State::Unseen) continue;
            std::vector<Frame> frames;
            frames.push_back({root, below(root), 0});
            states[root] = State::Open;
            while (!frames.empty()) {
                Frame& frame = frames.back();
                if (frame.at == frame.below.size()) {
                    states[frame.node] = State::Done;
                    topological_.push_back(frame.node);
                    frames.pop_back();
                    continue;
                }
                const std::size_t to = frame.below[frame.at++];
                if (states[to] == State::Open) continue;
                next_[frame.node].push_back(to);
                if (states[to] == State::Done) continue;
                states[to] = State::Open;
                frames.push_back({to, below(to), 0});
            }
        }
        std::reverse(topological_.begin(), topological_.end());
        for (std::size_t c = 0; c < claims_; ++c) result_.claimShown[c] = states[c] == State::Done;
        for (std::size_t a = 0; a < arguments_; ++a)
            result_.argumentShown[a] = states[argumentNode(a)] == State::Done;
        for (std::size_t c = 0; c < claims_; ++c)
            if (result_.claimShown[c] && isFolded_[c])
                result_.hiddenArguments[c] = relations_.argumentsFor[c].size();
    }

    void measureDepths() {
        depth_.assign(claims_ + arguments_, 0);
        for (const std::size_t node : topological_)
            for (const std::size_t to : next_[node]) depth_[to] = std::max(depth_[to], depth_[node] + 1);
    }

    void chooseHomes() {
        std::vector<bool> isRoot(claims_, false);
        for (const std::size_t root : result_.roots) isRoot[root] = true;
        for (std::size_t a = 0; a < arguments_; ++a) {
            if (!result_.argumentShown[a]) continue;
            for (const std::size_t node : next_[argumentNode(a)]) {
                if (node >= claims_ || isRoot[node]) continue;
                const std::size_t best = result_.home[node];
                if (best == kNone || depth_[argumentNode(a)] > depth_[argumentNode(best)])
                    result_.home[node] = a;
            }
        }
    }

    // Reading order goes by where things are drawn: a claim, its arguments, the claims in each argument's
    // box.
    void readThrough() {
        std::vector<std::size_t> open;
        const auto push = [&](const std::vector<std::size_t>& arguments) {
            for (auto a = arguments.rbegin(); a != arguments.rend(); ++a)
                if (result_.argumentShown[*a]) open.push_back(*a);
        };
        for (const std::size_t root : result_.roots) {
            if (!isFolded_[root]) push(relations_.argumentsFor[root]);
            while (!open.empty()) {
                const std::size_t argument = open.back();
                open.pop_back();
                result_.readingOrder.push_back(argument);
                push(relations_.argumentsAbout[argument]);
                const auto& premises = relations_.premises[argument];
                for (auto c = premises.rbegin(); c != premises.rend(); ++c)
                    if (result_.home[*c] == argument && !isFolded_[*c]) push(relations_.argumentsFor[*c]);
            }
        }
    }

    const map::Map& map_;
    const map::Relations& relations_;
    std::size_t claims_;
    std::size_t arguments_;
    std::vector<bool> isFolded_;
    std::vector<bool> reached_;
    std::vector<std::vector<std::size_t>> next_;
    std::vector<std::size_t> topological_;
    std::vector<std::size_t> depth_;
    Structure result_;
};

}  // namespace

Structure arrange(const map::Map& map, const map::Relations& relations, const std::set<std::string>& folded,
                  const std::string& focus) {
    return Arranger(map, relations, folded).run(map.claims().indexOf({focus}));
}

}  // namespace counterpoint::drawing
