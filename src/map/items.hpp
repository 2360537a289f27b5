#pragma once

#include <cassert>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace counterpoint::map {

// The items of one kind, in order, found by id. A changed copy shares every unchanged item with the original
// (measured need: a history of thousands of versions), and comparing two versions first compares addresses.
template <class T>
class Items {
  public:
    using IdType = decltype(T::id);

    Items() : Items(std::vector<T>{}) {}

    // The ids must differ from one another.
    explicit Items(std::vector<T> items) {
        list_.reserve(items.size());
        for (T& item : items) list_.push_back(std::make_shared<const T>(std::move(item)));
        reindex();
    }

    std::size_t size() const { return list_.size(); }
    bool empty() const { return list_.empty(); }
    const T& operator[](std::size_t index) const { return *list_[index]; }

    std::optional<std::size_t> indexOf(const IdType& id) const {
        const auto found = index_->find(std::string_view(id.name));
        if (found == index_->end()) return std::nullopt;
        return found->second;
    }
    const T* find(const IdType& id) const {
        const auto index = indexOf(id);
        return index ? list_[*index].get() : nullptr;
    }
    bool has(const IdType& id) const { return indexOf(id).has_value(); }

    // The same items with the one at `index` replaced by one of the same id.
    Items replaced(std::size_t index, T item) const {
        assert(item.id == list_[index]->id);
        Items copy = *this;
        copy.list_[index] = std::make_shared<const T>(std::move(item));
        return copy;
    }
    Items inserted(std::size_t index, T item) const {
        assert(index <= size() && !has(item.id));
        Items copy = *this;
        copy.list_.insert(copy.list_.begin() + static_cast<std::ptrdiff_t>(index),
                          std::make_shared<const T>(std::move(item)));
        copy.reindex();
        return copy;
    }
    Items erased(std::size_t index) const {
        Items copy = *this;
        copy.list_.erase(copy.list_.begin() + static_cast<std::ptrdiff_t>(index));
        copy.reindex();
        return copy;
    }
    // The items for which `isGone` is false. Indexed once, however many go.
    template <class Predicate>
    Items without(const Predicate& isGone) const {
        Items copy = *this;
        if (std::erase_if(copy.list_, [&](const auto& item) { return isGone(*item); }) > 0) copy.reindex();
        return copy;
    }
    // The same items with every one changed for which `change`, given a copy, says that it changed it. It
    // leaves the id alone.
    template <class Change>
    Items changed(const Change& change) const {
        Items copy = *this;
        for (auto& item : copy.list_) {
            T next = *item;
            if (change(next)) item = std::make_shared<const T>(std::move(next));
        }
        return copy;
    }
    // The item at `from` taken out and put in so that it stands at `to` afterwards.
    Items moved(std::size_t from, std::size_t to) const {
        assert(from < size() && to < size());
        Items copy = *this;
        auto item = copy.list_[from];
        copy.list_.erase(copy.list_.begin() + static_cast<std::ptrdiff_t>(from));
        copy.list_.insert(copy.list_.begin() + static_cast<std::ptrdiff_t>(to), std::move(item));
        copy.reindex();
        return copy;
    }

    class Iterator {
      public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        explicit Iterator(typename std::vector<std::shared_ptr<const T>>::const_iterator at) : at_(at) {}
        reference operator*() const { return **at_; }
        pointer operator->() const { return at_->get(); }
        Iterator& operator++() {
            ++at_;
            return *this;
        }
        Iterator operator++(int) { return Iterator(at_++); }
        bool operator==(const Iterator&) const = default;

      private:
        typename std::vector<std::shared_ptr<const T>>::const_iterator at_;
    };
    Iterator begin() const { return Iterator(list_.begin()); }
    Iterator end() const { return Iterator(list_.end()); }

    // True when item `index` here and item `otherIndex` there are one object in memory.
    bool shares(std::size_t index, const Items& other, std::size_t otherIndex) const {
        return list_[index] == other.list_[otherIndex];
    }

    bool operator==(const Items& other) const {
        if (size() != other.size()) return false;
        for (std::size_t i = 0; i < size(); ++i)
            if (!shares(i, other, i) && !(*list_[i] == *other.list_[i])) return false;
        return true;
    }

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>{}(name); }
    };
    using Index = std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>>;

    void reindex() {
        auto index = std::make_shared<Index>();
        index->reserve(list_.size());
        for (std::size_t i = 0; i < list_.size(); ++i) index->emplace(list_[i]->id.name, i);
        index_ = std::move(index);
    }

    std::vector<std::shared_ptr<const T>> list_;
    std::shared_ptr<const Index> index_;
};

}  // namespace counterpoint::map
