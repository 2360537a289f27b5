#include "publish/outline.hpp"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <iterator>
#include <string_view>
#include <vector>

#include "base/text.hpp"
#include "drawing/words.hpp"
#include "map/relations.hpp"
#include "publish/words.hpp"

namespace counterpoint::publish {

namespace {

// Deeper lines are not indented further but say how deep they are: the outline of a chain of 20,000 claims
// would otherwise be 400 MB of spaces.
constexpr std::size_t kDeepestIndent = 40;

std::string_view opening(map::Role role) {
    switch (role) {
        case map::Role::Supports:
            return "because";
        case map::Role::Opposes:
            return "but";
        case map::Role::Undercuts:
            return "that doesn't follow, because";
        case map::Role::Warrants:
            return "that follows, because";
    }
    return {};
}

// A voice as a reader can call it, also when the map gives it no name.
std::string named(const map::Voice& voice) {
    const bool unnamed = voice.type == map::VoiceType::Unnamed;
    if (voice.name.empty()) return unnamed ? "an unnamed source" : fmt::format("[{}]", voice.id.name);
    return unnamed ? voice.name + ", unnamed" : voice.name;
}

class Outline {
  public:
    explicit Outline(const map::Map& map) : map_(map), relations_(map), shown_(map.claims().size(), false) {}

    std::string take() {
        putHeader();
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            if (map_.claims()[i].main) putTree(i);
        }
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            if (relations_.uses[i].empty() && !relations_.isLoose(i)) putTree(i);
        }
        // What is left stands in circles that nothing else leads to.
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            if (!relations_.isLoose(i)) putTree(i);
        }
        putLoose();
        putSources();
        return std::move(out_);
    }

  private:
    // A claim or an argument that is still to be shown.
    struct Item {
        bool isArgument = false;
        std::size_t index = 0;
        std::size_t depth = 0;
    };

    void putHeader() {
        const map::Header& header = map_.header();
        if (!header.title.empty()) out_ += base::visible(header.title) + "\n";
        if (!header.question.empty()) out_ += "At issue: " + base::visible(header.question) + "\n";
    }

    void putTree(std::size_t root) {
        if (shown_[root]) return;
        if (!out_.empty()) out_ += '\n';
        // A list of our own instead of calls within calls: a map may be as deep as it is long.
        std::vector<Item> open = {{false, root, 0}};
        while (!open.empty()) {
            const Item item = open.back();
            open.pop_back();
            const auto first = static_cast<std::ptrdiff_t>(open.size());
            item.isArgument ? putArgument(item, open) : putClaim(item, open);
            std::reverse(open.begin() + first, open.end());
        }
    }

    void putClaim(const Item& item, std::vector<Item>& next) {
        const map::Claim& claim = map_.claims()[item.index];
        if (shown_[item.index]) {
            putLine(item.depth, "- ", fmt::format("see [{}]", claim.id.name));
            return;
        }
        shown_[item.index] = true;
        putLine(item.depth, item.depth == 0 ? "" : "- ",
                fmt::format("{}{} [{}]", claim.text, marks(claim), claim.id.name));
        for (const std::size_t argument : relations_.argumentsFor[item.index]) {
            next.push_back({true, argument, item.depth + 1});
        }
    }

    void putArgument(const Item& item, std::vector<Item>& next) {
        const map::Argument& argument = map_.arguments()[item.index];
        putLine(item.depth, "", fmt::format("{} [{}]", opening(argument.role), argument.id.name));
        for (const std::size_t premise : relations_.premises[item.index]) {
            next.push_back({false, premise, item.depth + 1});
        }
        for (const std::size_t about : relations_.argumentsAbout[item.index]) {
            next.push_back({true, about, item.depth + 1});
        }
    }

    void putLoose() {
        bool any = false;
        for (std::size_t i = 0; i < shown_.size(); ++i) {
            if (shown_[i]) continue;
            if (!any) out_ += out_.empty() ? "Not connected:\n" : "\nNot connected:\n";
            any = true;
            putClaim({false, i, 1}, ignored_);
        }
    }

    void putSources() {
        if (map_.sources().empty()) return;
        out_ += "\nSources:\n";
        for (const map::Source& source : map_.sources()) {
            std::string text;
            for (const std::string* part :
                 {&source.title, &source.author, &source.publisher, &source.published, &source.url}) {
                if (!part->empty()) text += (text.empty() ? "" : ", ") + *part;
            }
            putLine(1, "- ", fmt::format("{} [{}]", text.empty() ? "(no title)" : text, source.id.name));
        }
    }

    // " (unstated; conceded by …; official-statement; from …)", or nothing.
    std::string marks(const map::Claim& claim) const {
        std::vector<std::string> found;
        if (claim.implicit) found.emplace_back("unstated");
        const map::Voice* const voice = map_.voices().find(claim.voice);
        const bool plain = claim.stance == map::Stance::Asserted;
        if (voice) {
            found.push_back(plain ? named(*voice)
                                  : fmt::format("{} by {}", word(claim.stance), named(*voice)));
        } else if (!plain) {
            found.emplace_back(word(claim.stance));
        }
        if (claim.evidence) found.push_back(drawing::wordFor(*claim.evidence, ""));
        std::string sources;
        for (const map::SourceId& source : claim.sources) {
            sources += fmt::format("{} [{}]", sources.empty() ? "from" : ",", source.name);
        }
        if (!sources.empty()) found.push_back(sources);

        std::string text;
        for (const std::string& mark : found) text += (text.empty() ? " (" : "; ") + mark;
        return text.empty() ? text : text + ")";
    }

    // One line for each line of the text; those after the first stand below the first one's start.
    void putLine(std::size_t depth, std::string_view bullet, std::string_view text) {
        std::string indent(2 * std::min(depth, kDeepestIndent), ' ');
        if (depth > kDeepestIndent) indent += fmt::format("({}) ", depth);
        for (std::string_view lead = bullet;; lead = "  ") {
            const std::size_t end = text.find('\n');
            out_ += indent;
            out_ += lead.substr(0, bullet.size());
            out_ += base::visible(text.substr(0, end));
            out_ += '\n';
            if (end == std::string_view::npos) return;
            text.remove_prefix(end + 1);
        }
    }

    const map::Map& map_;
    const map::Relations relations_;
    std::vector<bool> shown_;
    std::vector<Item> ignored_;  // what would stand below a claim that nothing stands below
    std::string out_;
};

}  // namespace

std::string writeOutline(const map::Map& map) {
    return Outline(map).take();
}

}  // namespace counterpoint::publish
