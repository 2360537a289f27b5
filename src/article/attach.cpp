#include "article/attach.hpp"

#include <fmt/format.h>
#include <utility>

#include "article/anchors.hpp"
#include "article/new_map.hpp"
#include "base/text.hpp"
#include "map/edits.hpp"

namespace counterpoint::article {

namespace {

base::Error noSource(const map::SourceId& id) {
    return {fmt::format("There is no source “{}” in this map.", base::visible(id.name)), {}};
}
base::Error noAnchor() {
    return {"This claim has no such span any more.", {}};
}

// The anchor in its new place. What it says of its words stays, so that a change isn't forgotten.
map::Anchor placed(map::Anchor anchor, const Finding& finding, const Text& text) {
    anchor.start = finding.range.start;
    anchor.end = finding.range.end;
    if (finding.fate == Fate::Changed) return anchor;
    if (anchor.prefix.empty() && anchor.suffix.empty()) return anchor;
    anchor.prefix = wordsBefore(text, finding.range);
    anchor.suffix = wordsBehind(text, finding.range);
    return anchor;
}

base::Result<map::Map> withPlaces(map::Map map, const std::vector<Span>& spans, const Text& text) {
    for (const Span& span : spans) {
        if (span.finding.fate == Fate::Lost) continue;
        map::Claim claim = *map.claims().find(span.claim);
        const map::Anchor moved = placed(claim.anchors[span.anchor], span.finding, text);
        if (moved == claim.anchors[span.anchor]) continue;
        claim.anchors[span.anchor] = moved;
        auto changed = map::replace(map, std::move(claim));
        if (!changed) return changed;
        map = std::move(*changed);
    }
    return map;
}

}  // namespace

std::vector<Span> findSpans(const map::Map& map, const map::SourceId& source, const Text& text,
                            const std::string& sha256) {
    std::vector<Span> spans;
    std::vector<map::Anchor> anchors;
    for (std::size_t i = 0; i < map.claims().size(); ++i) {
        const map::Claim& claim = map.claims()[i];
        for (std::size_t k = 0; k < claim.anchors.size(); ++k) {
            if (claim.anchors[k].source != source) continue;
            anchors.push_back(claim.anchors[k]);
            spans.push_back({claim.id, k, {}});
        }
    }
    const std::vector<Finding> findings = findAgain(anchors, text);
    const map::Source* item = map.sources().find(source);
    const bool same = item && item->text && item->text->sha256 == sha256;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        spans[i].finding = findings[i];
        const bool unchecked = anchors[i].sha256.empty() && anchors[i].quote.empty();
        const Range old{anchors[i].start, anchors[i].end};
        if (same && unchecked && findings[i] == Finding{Fate::Changed, old})
            spans[i].finding.fate = Fate::Kept;
    }
    return spans;
}

base::Result<Attached> attach(const map::Map& map, const map::SourceId& source, const Article& article,
                              const std::string& file) {
    const map::Source* old = map.sources().find(source);
    if (!old) return noSource(source);
    const Text text(article.text);
    map::SourceText newText = sourceText(article, file);
    Attached attached;
    attached.spans = findSpans(map, source, text, newText.sha256);
    attached.sameText = old->text && old->text->sha256 == newText.sha256;
    if (attached.sameText && newText.file.empty()) newText.file = old->text->file;
    map::Source changed = *old;
    changed.text = std::move(newText);
    if (changed.title.empty()) changed.title = titleOf(article.text);
    auto made = map::replace(map, std::move(changed));
    if (made && !attached.sameText) made = withPlaces(std::move(*made), attached.spans, text);
    if (!made) return made.error();
    attached.map = std::move(*made);
    return attached;
}

base::Result<map::Map> moveAnchor(const map::Map& map, const map::ClaimId& claim, std::size_t anchor,
                                  const Text& text, const Range& range) {
    const map::Claim* old = map.claims().find(claim);
    if (!old || anchor >= old->anchors.size()) return noAnchor();
    map::Claim changed = *old;
    const bool hashOnly = changed.anchors[anchor].quote.empty() && !changed.anchors[anchor].sha256.empty();
    changed.anchors[anchor] = makeAnchor(text, changed.anchors[anchor].source, range,
                                         hashOnly ? Carries::HashOnly : Carries::Words);
    return map::replace(map, std::move(changed));
}

base::Result<map::Map> removeAnchor(const map::Map& map, const map::ClaimId& claim, std::size_t anchor) {
    const map::Claim* old = map.claims().find(claim);
    if (!old || anchor >= old->anchors.size()) return noAnchor();
    map::Claim changed = *old;
    changed.anchors.erase(changed.anchors.begin() + static_cast<std::ptrdiff_t>(anchor));
    return map::replace(map, std::move(changed));
}

}  // namespace counterpoint::article
