#pragma once

#include "ui/outline/outline_tree.hpp"

#include <QAbstractItemModel>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "map/differences.hpp"

namespace counterpoint::ui {

class Session;

// The map as a tree of rows; see outline_tree.hpp. When the map changes, rows that stay keep their indexes:
// only what came, went or moved is announced, unless very much did.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

  public:
    explicit OutlineModel(Session& session, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    // A claim's text can be edited. What is wrong with a text goes to the session as a notice.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    // Where the claim or argument stands, not where it is referred to; invalid: nowhere.
    QModelIndex indexOf(const std::string& name) const;
    RowKind kindOf(const QModelIndex& index) const { return nodeAt(index).kind; }
    const std::string& nameOf(const QModelIndex& index) const { return nodeAt(index).name; }
    const std::string& keyOf(const QModelIndex& index) const { return nodeAt(index).key; }
    QModelIndex indexOfKey(const std::string& key) const;

  private:
    struct Node {
        RowKind kind = RowKind::Claim;
        std::string name;
        std::string key;
        std::size_t parent = 0;
        std::size_t row = 0;
        std::vector<std::size_t> children;
    };
    // Where a key belongs: below the row with this index, at this position.
    struct Place {
        std::size_t parent = 0;
        std::size_t position = 0;
    };
    using Places = std::unordered_map<std::string_view, Place>;

    const Node& nodeAt(const QModelIndex& index) const;
    QModelIndex indexAt(std::size_t node) const;

    void update(const map::Differences& differences);
    void rebuild();
    void follow(const std::vector<OutlineRow>& rows);
    std::size_t countChanges(const Places& places) const;
    void removeGone(const Places& places);
    void arrange(std::size_t parent, std::size_t parentRow, const std::vector<const OutlineRow*>& wanted,
                 const Places& places);
    void insertRow(std::size_t parent, std::size_t position, const OutlineRow& row);
    void moveRow(std::size_t node, std::size_t parent, std::size_t position);
    void removeRow(std::size_t node);
    void touch(const map::Differences& differences);

    std::size_t newNode(const OutlineRow& row, std::size_t parent);
    void freeTree(std::size_t node);
    void renumber(std::size_t parent);

    Session& session_;
    map::Relations relations_;
    std::vector<Node> nodes_;  // the first one is the root; free ones have an empty key
    std::vector<std::size_t> free_;
    std::unordered_map<std::string, std::size_t> byKey_;
};

}  // namespace counterpoint::ui
