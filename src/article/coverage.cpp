#include "article/coverage.hpp"

#include <algorithm>

namespace counterpoint::article {

Coverage coverageOf(const std::vector<Paragraph>& paragraphs, std::vector<Range> spans) {
    std::sort(spans.begin(), spans.end(),
              [](const Range& one, const Range& other) { return one.start < other.start; });
    Coverage coverage;
    std::size_t next = 0;
    std::size_t reach = 0;  // the furthest end of the spans that start in front of the sentence's end
    for (const Paragraph& paragraph : paragraphs) {
        for (const Range& sentence : paragraph.sentences) {
            ++coverage.sentences;
            for (; next < spans.size() && spans[next].start < sentence.end; ++next)
                reach = std::max(reach, spans[next].end);
            if (reach <= sentence.start) coverage.missing.push_back(sentence);
        }
    }
    return coverage;
}

}  // namespace counterpoint::article
