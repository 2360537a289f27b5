#include "map/edits.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "map/rules.hpp"

namespace counterpoint::map {

// Makes changed copies of maps; what isn't changed is shared. finish() is the one way out: it lets nothing
// pass that breaks a rule.
class Editor {
  public:
    explicit Editor(const Map& before) : before_(before), map_(before) {}

    Header& header() { return map_.header_; }
    std::vector<Waiver>& waivers() { return map_.waivers_; }
    Items<Source>& items(const SourceId&) { return map_.sources_; }
    Items<Voice>& items(const VoiceId&) { return map_.voices_; }
    Items<Claim>& items(const ClaimId&) { return map_.claims_; }
    Items<Argument>& items(const ArgumentId&) { return map_.arguments_; }

    base::Result<Map> finish() {
        const auto breaches = findBreaches(map_, before_);
        if (!breaches.empty()) return base::Error{breaches.front().message, {}};
        return std::move(map_);
    }

  private:
    const Map& before_;
    Map map_;
};

namespace {

template <class IdType>
base::Error unknown(const char* kind, const IdType& id) {
    return {fmt::format("There is no {} “{}” in this map.", kind, id.name), {}};
}
const char* wordFor(const SourceId&) {
    return "source";
}
const char* wordFor(const VoiceId&) {
    return "voice";
}
const char* wordFor(const ClaimId&) {
    return "claim";
}
const char* wordFor(const ArgumentId&) {
    return "argument";
}

bool isTaken(const Map& map, const std::string& name) {
    return map.sources().has({name}) || map.voices().has({name}) || map.claims().has({name}) ||
           map.arguments().has({name});
}

template <class T>
base::Result<Map> addItem(const Map& map, T item, std::size_t position) {
    if (isTaken(map, item.id.name))
        return base::Error{fmt::format("The id “{}” is taken: choose another.", item.id.name), {}};
    Editor editor(map);
    auto& items = editor.items(item.id);
    items = items.inserted(std::min(position, items.size()), std::move(item));
    return editor.finish();
}

template <class T>
base::Result<Map> replaceItem(const Map& map, T item) {
    Editor editor(map);
    auto& items = editor.items(item.id);
    const auto index = items.indexOf(item.id);
    if (!index) return unknown(wordFor(item.id), item.id);
    items = items.replaced(*index, std::move(item));
    return editor.finish();
}

template <class IdType>
base::Result<Map> moveItem(const Map& map, const IdType& id, std::size_t position) {
    Editor editor(map);
    auto& items = editor.items(id);
    const auto index = items.indexOf(id);
    if (!index) return unknown(wordFor(id), id);
    items = items.moved(*index, std::min(position, items.size() - 1));
    return editor.finish();
}

template <class T>
bool eraseValue(std::vector<T>& values, const T& value) {
    return std::erase(values, value) > 0;
}

// Takes out these arguments, the arguments about them, and so on; then waivers of whatever is gone.
void removeArguments(Editor& editor, std::set<std::string> gone) {
    auto& arguments = editor.items(ArgumentId{});
    std::unordered_map<std::string_view, std::vector<std::string_view>> aboutIt;
    for (const Argument& argument : arguments)
        if (const auto* about = std::get_if<ArgumentId>(&argument.target))
            aboutIt[about->name].push_back(argument.id.name);
    std::vector<std::string_view> open(gone.begin(), gone.end());
    while (!open.empty()) {
        const auto found = aboutIt.find(open.back());
        open.pop_back();
        if (found == aboutIt.end()) continue;
        for (const std::string_view name : found->second)
            if (gone.emplace(name).second) open.push_back(name);
    }
    arguments = arguments.without([&](const Argument& argument) { return gone.contains(argument.id.name); });
    std::erase_if(editor.waivers(), [&](const Waiver& waiver) { return gone.contains(waiver.item); });
}

template <class IdType>
bool eraseItem(Editor& editor, const IdType& id) {
    auto& items = editor.items(id);
    const auto index = items.indexOf(id);
    if (!index) return false;
    items = items.erased(*index);
    std::erase_if(editor.waivers(), [&](const Waiver& waiver) { return waiver.item == id.name; });
    return true;
}

}  // namespace

base::Result<Map> setHeader(const Map& map, Header header) {
    Editor editor(map);
    editor.header() = std::move(header);
    return editor.finish();
}

base::Result<Map> setWaivers(const Map& map, std::vector<Waiver> waivers) {
    Editor editor(map);
    editor.waivers() = std::move(waivers);
    return editor.finish();
}

base::Result<Map> add(const Map& map, Source source, std::size_t position) {
    return addItem(map, std::move(source), position);
}
base::Result<Map> add(const Map& map, Voice voice, std::size_t position) {
    return addItem(map, std::move(voice), position);
}
base::Result<Map> add(const Map& map, Claim claim, std::size_t position) {
    return addItem(map, std::move(claim), position);
}
base::Result<Map> add(const Map& map, Argument argument, std::size_t position) {
    return addItem(map, std::move(argument), position);
}

base::Result<Map> replace(const Map& map, Source source) {
    return replaceItem(map, std::move(source));
}
base::Result<Map> replace(const Map& map, Voice voice) {
    return replaceItem(map, std::move(voice));
}
base::Result<Map> replace(const Map& map, Claim claim) {
    return replaceItem(map, std::move(claim));
}
base::Result<Map> replace(const Map& map, Argument argument) {
    return replaceItem(map, std::move(argument));
}

base::Result<Map> move(const Map& map, const SourceId& id, std::size_t position) {
    return moveItem(map, id, position);
}
base::Result<Map> move(const Map& map, const VoiceId& id, std::size_t position) {
    return moveItem(map, id, position);
}
base::Result<Map> move(const Map& map, const ClaimId& id, std::size_t position) {
    return moveItem(map, id, position);
}
base::Result<Map> move(const Map& map, const ArgumentId& id, std::size_t position) {
    return moveItem(map, id, position);
}

base::Result<Map> remove(const Map& map, const SourceId& id) {
    Editor editor(map);
    if (!eraseItem(editor, id)) return unknown("source", id);
    auto& sources = editor.items(SourceId{});
    sources = sources.changed([&](Source& source) { return eraseValue(source.basedOn, id); });
    auto& claims = editor.items(ClaimId{});
    claims = claims.changed([&](Claim& claim) {
        const auto anchors = std::erase_if(claim.anchors, [&](const Anchor& a) { return a.source == id; });
        return eraseValue(claim.sources, id) || anchors > 0;
    });
    return editor.finish();
}

base::Result<Map> remove(const Map& map, const VoiceId& id) {
    Editor editor(map);
    if (!eraseItem(editor, id)) return unknown("voice", id);
    auto& claims = editor.items(ClaimId{});
    claims = claims.changed([&](Claim& claim) {
        if (claim.voice != id) return false;
        claim.voice = {};
        return true;
    });
    return editor.finish();
}

base::Result<Map> remove(const Map& map, const ClaimId& id) {
    return remove(map, std::set<ClaimId>{id}, {});
}

base::Result<Map> remove(const Map& map, const ArgumentId& id) {
    return remove(map, {}, std::set<ArgumentId>{id});
}

base::Result<Map> remove(const Map& map, const std::set<ClaimId>& claims,
                         const std::set<ArgumentId>& arguments) {
    for (const ClaimId& id : claims)
        if (!map.claims().has(id)) return unknown("claim", id);
    std::set<std::string> gone;
    for (const ArgumentId& id : arguments) {
        if (!map.arguments().has(id)) return unknown("argument", id);
        gone.insert(id.name);
    }
    Editor editor(map);
    if (!claims.empty()) {
        auto& kept = editor.items(ClaimId{});
        kept = kept.without([&](const Claim& claim) { return claims.contains(claim.id); });
        std::erase_if(editor.waivers(),
                      [&](const Waiver& waiver) { return claims.contains(ClaimId{waiver.item}); });
        auto& steps = editor.items(ArgumentId{});
        steps = steps.changed([&](Argument& argument) {
            const bool changed =
                std::erase_if(argument.premises, [&](const ClaimId& id) { return claims.contains(id); }) > 0;
            const auto* about = std::get_if<ClaimId>(&argument.target);
            if (argument.premises.empty() || (about && claims.contains(*about)))
                gone.insert(argument.id.name);
            return changed;
        });
    }
    removeArguments(editor, std::move(gone));
    return editor.finish();
}

base::Result<Map> addReason(const Map& map, Claim premise, Argument argument) {
    if (isTaken(map, premise.id.name) || isTaken(map, argument.id.name))
        return base::Error{"The id is taken: choose another.", {}};
    argument.premises.insert(argument.premises.begin(), premise.id);
    Editor editor(map);
    auto& claims = editor.items(premise.id);
    claims = claims.inserted(claims.size(), std::move(premise));
    auto& arguments = editor.items(argument.id);
    arguments = arguments.inserted(arguments.size(), std::move(argument));
    return editor.finish();
}

}  // namespace counterpoint::map
