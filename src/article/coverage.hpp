#pragma once

#include <cstddef>
#include <vector>

#include "article/paragraphs.hpp"

namespace counterpoint::article {

// Which sentences of an article carry a claim. A sentence does when it shares a character with a span.
struct Coverage {
    std::vector<Range> missing;  // the sentences without a claim, in the order of the article
    std::size_t sentences = 0;

    std::size_t mapped() const { return sentences - missing.size(); }
    bool operator==(const Coverage&) const = default;
};

Coverage coverageOf(const std::vector<Paragraph>& paragraphs, std::vector<Range> spans);

}  // namespace counterpoint::article
