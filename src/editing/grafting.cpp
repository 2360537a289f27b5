#include "editing/grafting.hpp"

#include <utility>

#include "map/relations.hpp"

namespace counterpoint::editing {

namespace {

using Names = std::unordered_map<std::string, std::string>;

class Grafter {
  public:
    Grafter(const map::Map& map, const map::Map& part, IdMaker& ids)
        : map_(map), part_(part), ids_(ids), parts_(map.parts()) {
        for (const auto& waiver : part.waivers()) waived_.emplace(waiver.item, waiver);
    }

    base::Result<Grafted> run() {
        mergeItems(part_.sources(), map_.sources(), parts_.sources,
                   [this](const map::Map& taken) { return ids_.source(taken).name; });
        mergeItems(part_.voices(), map_.voices(), parts_.voices,
                   [this](const map::Map& taken) { return ids_.voice(taken).name; });
        for (const map::Claim& claim : part_.claims())
            name(claim.id.name, [this](const map::Map& taken) { return ids_.claim(taken).name; });
        for (const map::Argument& argument : part_.arguments())
            name(argument.id.name, [this](const map::Map& taken) { return ids_.argument(taken).name; });
        connectSources();
        addClaims();
        addArguments();
        Grafted result;
        const map::Relations relations(part_);
        for (std::size_t c = 0; c < part_.claims().size(); ++c)
            if (relations.uses[c].empty()) result.roots.push_back({names_.at(part_.claims()[c].id.name)});
        if (result.roots.empty() && !part_.claims().empty())  // nothing but a circle
            result.roots.push_back({names_.at(part_.claims()[0].id.name)});
        auto made = map::Map::make(std::move(parts_));
        if (!made) return made.error();
        result.map = std::move(*made);
        result.names = std::move(names_);
        return result;
    }

  private:
    template <class MakeName>
    void name(const std::string& old, const MakeName& make) {
        std::string chosen = old;
        while (hasName(map_, chosen) || !isFree(old, chosen)) chosen = make(map_);
        given_.emplace(chosen, old);
        names_[old] = std::move(chosen);
    }
    // Neither given already nor the name of another item of the part, which might keep it.
    bool isFree(const std::string& old, const std::string& chosen) const {
        return !given_.contains(chosen) && (chosen == old || !hasName(part_, chosen));
    }

    template <class T, class MakeName>
    void mergeItems(const map::Items<T>& items, const map::Items<T>& there, std::vector<T>& into,
                    const MakeName& make) {
        for (const T& item : items) {
            bool isThere = false;
            for (const T& other : there) {
                T renamed = item;
                renamed.id = other.id;
                if (!(renamed == other)) continue;
                names_[item.id.name] = other.id.name;
                isThere = true;
                break;
            }
            if (isThere) continue;
            name(item.id.name, make);
            into.push_back(item);
            into.back().id = {names_.at(item.id.name)};
        }
    }

    void connectSources() {
        for (std::size_t s = map_.sources().size(); s < parts_.sources.size(); ++s)
            for (map::SourceId& origin : parts_.sources[s].basedOn) origin = {names_.at(origin.name)};
    }

    void addClaims() {
        const bool keepMain = map_.claims().empty();
        for (map::Claim claim : part_.claims()) {
            keepWaiver(claim.id.name);
            claim.id = {names_.at(claim.id.name)};
            claim.main = claim.main && keepMain;
            if (!claim.voice.empty()) claim.voice = {names_.at(claim.voice.name)};
            for (map::SourceId& source : claim.sources) source = {names_.at(source.name)};
            for (map::Anchor& anchor : claim.anchors) anchor.source = {names_.at(anchor.source.name)};
            parts_.claims.push_back(std::move(claim));
        }
    }

    void addArguments() {
        for (map::Argument argument : part_.arguments()) {
            keepWaiver(argument.id.name);
            argument.id = {names_.at(argument.id.name)};
            if (auto* claim = std::get_if<map::ClaimId>(&argument.target))
                *claim = {names_.at(claim->name)};
            else
                argument.target = map::ArgumentId{names_.at(map::nameOf(argument.target))};
            for (map::ClaimId& premise : argument.premises) premise = {names_.at(premise.name)};
            parts_.arguments.push_back(std::move(argument));
        }
    }

    void keepWaiver(const std::string& item) {
        const auto [first, last] = waived_.equal_range(item);
        for (auto waiver = first; waiver != last; ++waiver)
            parts_.waivers.push_back({names_.at(item), waiver->second.rule, waiver->second.reason});
    }

    const map::Map& map_;
    const map::Map& part_;
    IdMaker& ids_;
    map::Parts parts_;
    Names names_;
    Names given_;
    std::unordered_multimap<std::string, map::Waiver> waived_;
};

}  // namespace

base::Result<Grafted> graft(const map::Map& map, const map::Map& part, IdMaker& ids) {
    return Grafter(map, part, ids).run();
}

}  // namespace counterpoint::editing
