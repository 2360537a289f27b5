#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "layout/sketch.hpp"

namespace counterpoint::layout {

// Graphviz, with its dot layout linked in, so that it looks for no configuration and loads no plugin.
class Graphviz {
  public:
    Graphviz();
    ~Graphviz();
    Graphviz(const Graphviz&) = delete;
    Graphviz& operator=(const Graphviz&) = delete;

    // The left edges of the sketch's nodes, or nothing when dot fails or breaks the order of a row.
    std::optional<std::vector<double>> place(const Sketch& sketch, const Options& options) const;

  private:
    struct Context;
    std::unique_ptr<Context> context_;
};

}  // namespace counterpoint::layout
