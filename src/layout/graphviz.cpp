#include "layout/graphviz.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fmt/format.h>
#include <graphviz/gvc.h>
#include <set>
#include <string>

// The name is Graphviz’s.
extern "C" gvplugin_library_t gvplugin_dot_layout_LTX_library;  // NOLINT(readability-identifier-naming)

namespace counterpoint::layout {
namespace {

constexpr double kPointsPerInch = 72;
// dot's time grows faster than the square of this number: a fifth of a second at 1500, a minute at 16,000.
constexpr std::size_t kMostRowsCrossed = 1000;

int keepQuiet(char* /*message*/) {
    return 0;
}

// Graphviz prints what it doesn't like; we only ask afterwards whether there was something.
class Silence {
  public:
    Silence() : before_(agseterrf(keepQuiet)) { agreseterrors(); }
    ~Silence() { agseterrf(before_); }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

    bool heardError() const { return agerrors() >= AGERR; }

  private:
    agusererrf before_;
};

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using GraphHandle = std::unique_ptr<Agraph_t, CloseGraph>;

// The C interface takes char* for strings that it doesn't change.
char* text(const std::string& string) {
    return const_cast<char*>(string.c_str());
}
char* text(const char* string) {
    return const_cast<char*>(string);
}

// The sketch as dot sees it: boxes without text, edges from parents down to children and along wires that
// cross, and an edge from each node of a row to the next, which fixes the order.
class DotGraph {
  public:
    DotGraph(const Sketch& sketch, const Options& options, bool withCrosses)
        : sketch_(sketch), withCrosses_(withCrosses), graph_(agopen(text("map"), Agdirected, nullptr)) {
        padding_ = options.siblingGap - options.wireGap;
        const std::string gap = fmt::format("{}", options.wireGap / kPointsPerInch);
        agattr(graph_.get(), AGRAPH, text("nodesep"), text(gap));
        agattr(graph_.get(), AGRAPH, text("newrank"), text("true"));
        agattr(graph_.get(), AGRAPH, text("phase"), text("3"));  // positions only, no curves
        shape_ = agattr(graph_.get(), AGNODE, text("shape"), text("plain"));
        width_ = agattr(graph_.get(), AGNODE, text("width"), text("0"));
        agattr(graph_.get(), AGNODE, text("height"), text("0.01"));
        fixedSize_ = agattr(graph_.get(), AGNODE, text("fixedsize"), text("false"));
        label_ = agattr(graph_.get(), AGNODE, text("label"), text(""));
        weight_ = agattr(graph_.get(), AGEDGE, text("weight"), text("1"));
        length_ = agattr(graph_.get(), AGEDGE, text("minlen"), text("1"));
        tailPort_ = agattr(graph_.get(), AGEDGE, text("tailport"), text(""));
        addNodes();
        addEdges();
    }

    Agraph_t* handle() const { return graph_.get(); }

    std::vector<double> lefts() const {
        std::vector<double> lefts(nodes_.size());
        for (std::size_t i = 0; i < nodes_.size(); ++i)
            lefts[i] = ND_coord(nodes_[i]).x - sketch_.nodes[i].width / 2;
        return lefts;
    }

  private:
    // Where wires come in from below, as dot knows it: columns of a table, named after their middles.
    using Ports = std::vector<std::set<int>>;

    static std::string portName(int middle) { return fmt::format("p{}", middle); }
    static int portAt(double middle) { return static_cast<int>(std::lround(middle)); }

    void addNodes() {
        Ports ports(sketch_.nodes.size());
        for (const Sketch::Node& node : sketch_.nodes)
            if (node.parent != kNone) ports[node.parent].insert(portAt(node.inlet));
        for (const Sketch::Cross& cross : sketch_.crosses) ports[cross.to].insert(portAt(cross.inlet));
        for (std::size_t i = 0; i < sketch_.nodes.size(); ++i) {
            Agnode_t* node = agnode(graph_.get(), text(fmt::format("n{}", i + 1)), 1);
            if (ports[i].empty()) {
                // No table to read: that would take longer.
                agxset(node, shape_, text("box"));
                agxset(node, fixedSize_, text("true"));
                agxset(node, width_, text(fmt::format("{}", widthOf(sketch_.nodes[i]) / kPointsPerInch)));
            } else {
                char* const label = agstrdup_html(graph_.get(), text(table(sketch_.nodes[i], ports[i])));
                agxset(node, label_, label);
                agstrfree(graph_.get(), label);
            }
            nodes_.push_back(node);
        }
    }

    int widthOf(const Sketch::Node& node) const {
        return std::max(1, portAt(node.width + (node.box == kNone ? 0 : padding_)));
    }

    // A row of empty cells as wide as the node: a port of one point at each middle, free space between.
    std::string table(const Sketch::Node& node, const std::set<int>& middles) const {
        const double padding = node.box == kNone ? 0 : padding_;
        const int width = widthOf(node);
        std::string cells;
        int at = 0;
        const auto add = [&](int until, const std::string& port) {
            if (until <= at) return;
            cells +=
                fmt::format("<TD FIXEDSIZE=\"TRUE\" WIDTH=\"{}\" HEIGHT=\"1\"{}></TD>", until - at, port);
            at = until;
        };
        for (const int middle : middles) {
            const int start = std::clamp(middle + portAt(padding / 2), at, width - 1);
            add(start, "");
            add(start + 1, fmt::format(" PORT=\"{}\"", portName(middle)));
        }
        add(width, "");
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>" + cells +
               "</TR></TABLE>";
    }

    void addEdges() {
        for (std::size_t i = 0; i < sketch_.nodes.size(); ++i) {
            const Sketch::Node& node = sketch_.nodes[i];
            if (node.parent == kNone) continue;
            Agedge_t* edge = addEdge(node.parent, i, node.parent == 0 ? "0" : "6", "1");
            if (node.parent != 0) agxset(edge, tailPort_, text(portName(portAt(node.inlet))));
        }
        for (const Sketch::Cross& cross : sketch_.crosses) {
            if (!withCrosses_) break;
            Agedge_t* edge = addEdge(cross.to, cross.from, "1", "1");
            agxset(edge, tailPort_, text(portName(portAt(cross.inlet))));
        }
        for (std::size_t row = 0; row < sketch_.rows.size(); ++row) addRow(row);
    }

    void addRow(std::size_t number) {
        const std::vector<std::size_t>& row = sketch_.rows[number];
        Agraph_t* same = agsubg(graph_.get(), text(fmt::format("r{}", number)), 1);
        agsafeset(same, text("rank"), text("same"), text(""));
        for (const std::size_t node : row) agsubnode(same, nodes_[node], 1);
        // dot takes no notice of edges inside a row that weigh nothing.
        for (std::size_t i = 1; i < row.size(); ++i) addEdge(row[i - 1], row[i], "1", "0");
    }

    Agedge_t* addEdge(std::size_t tail, std::size_t head, const char* weight, const char* length) {
        Agedge_t* edge = agedge(graph_.get(), nodes_[tail], nodes_[head], nullptr, 1);
        agxset(edge, weight_, text(weight));
        agxset(edge, length_, text(length));
        return edge;
    }

    const Sketch& sketch_;
    bool withCrosses_;
    GraphHandle graph_;
    double padding_ = 0;
    std::vector<Agnode_t*> nodes_;
    Agsym_t* label_ = nullptr;
    Agsym_t* shape_ = nullptr;
    Agsym_t* width_ = nullptr;
    Agsym_t* fixedSize_ = nullptr;
    Agsym_t* weight_ = nullptr;
    Agsym_t* length_ = nullptr;
    Agsym_t* tailPort_ = nullptr;
};

}  // namespace

struct Graphviz::Context {
    struct Close {
        void operator()(GVC_t* handle) const { gvFreeContext(handle); }
    };
    std::unique_ptr<GVC_t, Close> handle;
};

Graphviz::Graphviz() : context_(std::make_unique<Context>()) {
    const lt_symlist_t plugins[] = {{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
                                    {nullptr, nullptr}};
    context_->handle.reset(gvContextPlugins(plugins, 0));
}

Graphviz::~Graphviz() = default;

namespace {

bool keepsOrder(const Sketch& sketch, const std::vector<double>& lefts) {
    for (const std::vector<std::size_t>& row : sketch.rows)
        for (std::size_t i = 1; i < row.size(); ++i)
            if (lefts[row[i]] < lefts[row[i - 1]] + sketch.nodes[row[i - 1]].width) return false;
    return true;
}

std::optional<std::vector<double>> run(GVC_t* context, const Sketch& sketch, const Options& options,
                                       bool withCrosses) {
    const Silence silence;
    const DotGraph graph(sketch, options, withCrosses);
    if (gvLayout(context, graph.handle(), "dot") != 0) return std::nullopt;
    std::vector<double> lefts = graph.lefts();
    gvFreeLayout(context, graph.handle());
    const bool finite =
        std::all_of(lefts.begin(), lefts.end(), [](double left) { return std::isfinite(left); });
    if (silence.heardError() || !finite || !keepsOrder(sketch, lefts)) return std::nullopt;
    return lefts;
}

// How many rows the wires that cross pass, all together: dot makes a node of each.
std::size_t rowsCrossed(const Sketch& sketch) {
    std::size_t rows = 0;
    for (const Sketch::Cross& cross : sketch.crosses)
        rows += static_cast<std::size_t>(std::abs(sketch.nodes[cross.from].row - sketch.nodes[cross.to].row));
    return rows;
}

}  // namespace

std::optional<std::vector<double>> Graphviz::place(const Sketch& sketch, const Options& options) const {
    if (!context_->handle) return std::nullopt;
    // Among the bends of wires that cross, dot at times loses the order of a row; without them it never does.
    if (!sketch.crosses.empty() && rowsCrossed(sketch) <= kMostRowsCrossed)
        if (auto lefts = run(context_->handle.get(), sketch, options, true)) return lefts;
    return run(context_->handle.get(), sketch, options, false);
}

}  // namespace counterpoint::layout
