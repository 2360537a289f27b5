#include "layout/graphviz.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <graphviz/gvc.h>
#include <set>
#include <string>

// The name is Graphviz’s.
extern "C" gvplugin_library_t gvplugin_dot_layout_LTX_library;  // NOLINT(readability-identifier-naming)

namespace counterpoint::layout {
namespace {

constexpr double kPointsPerInch = 72;

int keepQuiet(char*) {
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

// The sketch as dot sees it: boxes without text, edges from parents down to children, and an edge from
// each node of a row to the next, which fixes the order.
class DotGraph {
  public:
    DotGraph(const Sketch& sketch, const Options& options)
        : sketch_(sketch), graph_(agopen(text("map"), Agstrictdirected, nullptr)) {
        padding_ = options.siblingGap - options.wireGap;
        const std::string gap = fmt::format("{}", options.wireGap / kPointsPerInch);
        agattr(graph_.get(), AGRAPH, text("nodesep"), text(gap));
        agattr(graph_.get(), AGRAPH, text("newrank"), text("true"));
        agattr(graph_.get(), AGRAPH, text("phase"), text("3"));  // positions only, no curves
        agattr(graph_.get(), AGNODE, text("label"), text(""));
        agattr(graph_.get(), AGNODE, text("shape"), text("box"));
        agattr(graph_.get(), AGNODE, text("fixedsize"), text("true"));
        agattr(graph_.get(), AGNODE, text("height"), text("0.1"));
        width_ = agattr(graph_.get(), AGNODE, text("width"), text("0.1"));
        weight_ = agattr(graph_.get(), AGEDGE, text("weight"), text("1"));
        length_ = agattr(graph_.get(), AGEDGE, text("minlen"), text("1"));
        tailPort_ = agattr(graph_.get(), AGEDGE, text("tailport"), text(""));
        headPort_ = agattr(graph_.get(), AGEDGE, text("headport"), text(""));
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
    void addNodes() {
        for (std::size_t i = 0; i < sketch_.nodes.size(); ++i) {
            Agnode_t* node = agnode(graph_.get(), text(fmt::format("n{}", i + 1)), 1);
            const Sketch::Node& drawn = sketch_.nodes[i];
            const double width = drawn.box == kNone ? 0.72 : drawn.width + padding_;
            agxset(node, width_, text(fmt::format("{:.6f}", width / kPointsPerInch)));
            nodes_.push_back(node);
        }
    }

    void addEdges() {
        for (std::size_t i = 0; i < sketch_.nodes.size(); ++i)
            if (sketch_.nodes[i].parent != kNone) addEdge(sketch_.nodes[i].parent, i, "3", "1");
        for (const std::vector<std::size_t>& row : sketch_.rows)
            for (std::size_t i = 1; i < row.size(); ++i) addEdge(row[i - 1], row[i], "0", "0");
    }

    Agedge_t* addEdge(std::size_t tail, std::size_t head, const char* weight, const char* length) {
        Agedge_t* edge = agedge(graph_.get(), nodes_[tail], nodes_[head], nullptr, 1);
        agxset(edge, weight_, text(weight));
        agxset(edge, length_, text(length));
        return edge;
    }

    const Sketch& sketch_;
    GraphHandle graph_;
    double padding_ = 0;
    std::vector<Agnode_t*> nodes_;
    Agsym_t* width_ = nullptr;
    Agsym_t* weight_ = nullptr;
    Agsym_t* length_ = nullptr;
    Agsym_t* tailPort_ = nullptr;
    Agsym_t* headPort_ = nullptr;
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

std::optional<std::vector<double>> Graphviz::place(const Sketch& sketch, const Options& options) const {
    if (!context_->handle) return std::nullopt;
    const Silence silence;
    const DotGraph graph(sketch, options);
    if (gvLayout(context_->handle.get(), graph.handle(), "dot") != 0) return std::nullopt;
    std::vector<double> lefts = graph.lefts();
    gvFreeLayout(context_->handle.get(), graph.handle());
    if (silence.heardError()) return std::nullopt;
    for (const double left : lefts)
        if (!std::isfinite(left)) return std::nullopt;
    for (const std::vector<std::size_t>& row : sketch.rows)
        for (std::size_t i = 1; i < row.size(); ++i)
            if (lefts[row[i]] < lefts[row[i - 1]] + sketch.nodes[row[i - 1]].width) return std::nullopt;
    return lefts;
}

}  // namespace counterpoint::layout
