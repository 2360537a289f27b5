// The part of the outline's model that follows the map from version to version.
#include "ui/outline/outline_model.hpp"
#include "ui/session/session.hpp"

#include <algorithm>
#include <utility>

namespace counterpoint::ui {

namespace {

// More rows than these that come or go are told as one new outline: the view is faster so.
constexpr std::size_t kMostSingleChanges = 300;

}  // namespace

void OutlineModel::rebuild() {
    beginResetModel();
    relations_ = map::Relations(session_.map());
    nodes_.clear();
    free_.clear();
    byKey_.clear();
    std::vector<std::size_t> nodeOfRow;
    for (const OutlineRow& row : outlineOf(session_.map(), relations_)) {
        const std::size_t parent = nodeOfRow.empty() ? 0 : nodeOfRow[row.parent];
        const std::size_t node = newNode(row, parent);
        nodeOfRow.push_back(node);
        if (node == 0) continue;
        nodes_[node].row = nodes_[parent].children.size();
        nodes_[parent].children.push_back(node);
    }
    endResetModel();
}

void OutlineModel::update(const map::Differences& differences) {
    if (!differences.claims.empty() || !differences.arguments.empty()) {
        relations_ = map::Relations(session_.map());
        follow(outlineOf(session_.map(), relations_));
    }
    touch(differences);
}

void OutlineModel::follow(const std::vector<OutlineRow>& rows) {
    Places places;
    std::vector<std::vector<const OutlineRow*>> children(rows.size());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        auto& siblings = children[rows[i].parent];
        places[rows[i].key] = {rows[i].parent, siblings.size()};
        siblings.push_back(&rows[i]);
    }
    if (countChanges(places) > kMostSingleChanges) return rebuild();
    removeGone(places);
    // From the top down: whatever a row is moved below stands in its place already.
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!children[i].empty()) arrange(byKey_.at(rows[i].key), i, children[i], places);
    removeGone(places);
}

std::size_t OutlineModel::countChanges(const Places& places) const {
    std::size_t stay = 0;
    for (const auto& [key, node] : byKey_) stay += places.contains(key) ? 1 : 0;
    return (byKey_.size() - 1 - stay) + (places.size() - stay);  // the root is no row
}

// Takes out what isn't wanted any more, but for what still has wanted rows below it.
void OutlineModel::removeGone(const Places& places) {
    std::vector<bool> stays(nodes_.size(), false);
    stays[0] = true;
    for (const auto& [key, node] : byKey_)
        if (places.contains(key))
            for (std::size_t at = node; !stays[at]; at = nodes_[at].parent) stays[at] = true;
    std::vector<std::size_t> gone;
    for (std::size_t node = 1; node < nodes_.size(); ++node)
        if (!nodes_[node].key.empty() && !stays[node] && stays[nodes_[node].parent]) gone.push_back(node);
    for (const std::size_t node : gone) removeRow(node);
}

// Makes the first children of `parent` those that are wanted, in order, with few moves. What belongs
// elsewhere is left behind them.
void OutlineModel::arrange(std::size_t parent, std::size_t parentRow,
                           const std::vector<const OutlineRow*>& wanted, const Places& places) {
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto found = byKey_.find(wanted[i]->key);
        if (found == byKey_.end()) {
            insertRow(parent, i, *wanted[i]);
            continue;
        }
        const std::size_t node = found->second;
        if (nodes_[node].parent != parent) {
            moveRow(node, parent, i);
            continue;
        }
        // One that was moved away from here stands in the way of all others: better to move that one.
        while (nodes_[parent].children[i] != node) {
            const std::size_t there = nodes_[parent].children[i];
            const auto place = places.find(nodes_[there].key);
            const bool isStray = place == places.end() || place->second.parent != parentRow;
            const std::size_t to = isStray ? nodes_[parent].children.size() : place->second.position + 1;
            if (to > nodes_[node].row + 1)
                moveRow(there, parent, std::min(to, nodes_[parent].children.size()));
            else
                moveRow(node, parent, i);
        }
    }
}

void OutlineModel::insertRow(std::size_t parent, std::size_t position, const OutlineRow& row) {
    const int at = static_cast<int>(position);
    beginInsertRows(indexAt(parent), at, at);
    const std::size_t node = newNode(row, parent);
    auto& children = nodes_[parent].children;
    children.insert(children.begin() + at, node);
    renumber(parent);
    endInsertRows();
}

// `position` counts before the row is taken out, as Qt counts.
void OutlineModel::moveRow(std::size_t node, std::size_t parent, std::size_t position) {
    const std::size_t from = nodes_[node].parent;
    const std::size_t row = nodes_[node].row;
    if (from == parent && (position == row || position == row + 1)) return;
    const int at = static_cast<int>(row);
    beginMoveRows(indexAt(from), at, at, indexAt(parent), static_cast<int>(position));
    auto& left = nodes_[from].children;
    left.erase(left.begin() + at);
    auto& joined = nodes_[parent].children;
    if (from == parent && position > row) --position;
    joined.insert(joined.begin() + static_cast<std::ptrdiff_t>(position), node);
    nodes_[node].parent = parent;
    renumber(from);
    renumber(parent);
    endMoveRows();
}

void OutlineModel::removeRow(std::size_t node) {
    const std::size_t parent = nodes_[node].parent;
    const int at = static_cast<int>(nodes_[node].row);
    beginRemoveRows(indexAt(parent), at, at);
    auto& children = nodes_[parent].children;
    children.erase(children.begin() + at);
    freeTree(node);
    renumber(parent);
    endRemoveRows();
}

void OutlineModel::touch(const map::Differences& differences) {
    const auto tell = [this](const std::string& key) {
        const QModelIndex index = indexOfKey(key);
        if (index.isValid()) emit dataChanged(index, index);
    };
    for (const map::ArgumentId& id : differences.arguments.changed) tell(id.name);
    for (const map::ClaimId& id : differences.claims.changed) {
        tell(id.name);
        const auto claim = session_.map().claims().indexOf(id);
        if (!claim) continue;
        for (const std::size_t use : relations_.uses[*claim])
            tell(session_.map().arguments()[use].id.name + " " + id.name);
    }
    // The words are those of the map's language.
    if (!differences.header) return;
    for (std::size_t node = 0; node < nodes_.size(); ++node) {
        if (nodes_[node].key.empty() || nodes_[node].children.empty()) continue;
        emit dataChanged(indexAt(nodes_[node].children.front()), indexAt(nodes_[node].children.back()));
    }
}

std::size_t OutlineModel::newNode(const OutlineRow& row, std::size_t parent) {
    std::size_t node = nodes_.size();
    if (free_.empty()) {
        nodes_.emplace_back();
    } else {
        node = free_.back();
        free_.pop_back();
    }
    nodes_[node] = {row.kind, row.name, row.key, parent, 0, {}};
    byKey_[row.key] = node;
    return node;
}

void OutlineModel::freeTree(std::size_t node) {
    std::vector<std::size_t> open = {node};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        open.insert(open.end(), nodes_[at].children.begin(), nodes_[at].children.end());
        byKey_.erase(nodes_[at].key);
        nodes_[at] = {};
        free_.push_back(at);
    }
}

void OutlineModel::renumber(std::size_t parent) {
    const auto& children = nodes_[parent].children;
    for (std::size_t i = 0; i < children.size(); ++i) nodes_[children[i]].row = i;
}

}  // namespace counterpoint::ui
