#include "ui/outline/outline_tree.hpp"

#include <utility>

namespace counterpoint::ui {

namespace {

class Reader {
  public:
    Reader(const map::Map& map, const map::Relations& relations)
        : map_(map), relations_(relations), shown_(map.claims().size(), false) {
        rows_.push_back({RowKind::LooseHeading, "", 0, " root"});
    }

    std::vector<OutlineRow> read() {
        const auto each = [this](const auto& isWanted) {
            for (std::size_t c = 0; c < shown_.size(); ++c)
                if (!shown_[c] && isWanted(c)) addTree(c);
        };
        each([this](std::size_t c) { return map_.claims()[c].main; });
        each([this](std::size_t c) { return relations_.uses[c].empty() && !relations_.isLoose(c); });
        each([this](std::size_t c) { return !relations_.isLoose(c); });
        addLoose();
        return std::move(rows_);
    }

  private:
    struct Item {
        bool isArgument = false;
        std::size_t index = 0;
        std::size_t parent = 0;
    };

    // A list of our own instead of calls within calls: a map may be as deep as it is long. What is below a
    // row is put on the list backwards, so that it comes off in order.
    void addTree(std::size_t root) {
        std::vector<Item> open = {{false, root, 0}};
        while (!open.empty()) {
            const Item item = open.back();
            open.pop_back();
            item.isArgument ? addArgument(item, open) : addClaim(item, open);
        }
    }

    void addClaim(const Item& item, std::vector<Item>& open) {
        const std::string& name = map_.claims()[item.index].id.name;
        if (shown_[item.index]) {
            rows_.push_back({RowKind::Reference, name, item.parent, rows_[item.parent].name + " " + name});
            return;
        }
        shown_[item.index] = true;
        rows_.push_back({RowKind::Claim, name, item.parent, name});
        push(open, true, relations_.argumentsFor[item.index]);
    }

    void addArgument(const Item& item, std::vector<Item>& open) {
        const std::string& name = map_.arguments()[item.index].id.name;
        rows_.push_back({RowKind::Argument, name, item.parent, name});
        push(open, true, relations_.argumentsAbout[item.index]);
        push(open, false, relations_.premises[item.index]);
    }

    // Below the row that was added last.
    void push(std::vector<Item>& open, bool areArguments, const std::vector<std::size_t>& items) const {
        for (auto i = items.rbegin(); i != items.rend(); ++i)
            open.push_back({areArguments, *i, rows_.size() - 1});
    }

    void addLoose() {
        std::size_t heading = 0;
        for (std::size_t c = 0; c < shown_.size(); ++c) {
            if (shown_[c]) continue;
            if (heading == 0) {
                heading = rows_.size();
                rows_.push_back({RowKind::LooseHeading, "", 0, " loose"});
            }
            const std::string& name = map_.claims()[c].id.name;
            rows_.push_back({RowKind::Claim, name, heading, name});
        }
    }

    const map::Map& map_;
    const map::Relations& relations_;
    std::vector<bool> shown_;
    std::vector<OutlineRow> rows_;
};

}  // namespace

std::vector<OutlineRow> outlineOf(const map::Map& map, const map::Relations& relations) {
    return Reader(map, relations).read();
}

}  // namespace counterpoint::ui
