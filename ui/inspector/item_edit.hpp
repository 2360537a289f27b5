#pragma once

#include "ui/session/session.hpp"

#include <QRandomGenerator>
#include <QString>
#include <functional>
#include <string>
#include <utility>

#include "map/edits.hpp"

// Changes of one item, as steps of the history.
namespace counterpoint::ui {

template <class Item>
const Item* findItem(const map::Map& map, const std::string& name);
template <>
inline const map::Claim* findItem(const map::Map& map, const std::string& name) {
    return map.claims().find({name});
}
template <>
inline const map::Argument* findItem(const map::Map& map, const std::string& name) {
    return map.arguments().find({name});
}
template <>
inline const map::Source* findItem(const map::Map& map, const std::string& name) {
    return map.sources().find({name});
}
template <>
inline const map::Voice* findItem(const map::Map& map, const std::string& name) {
    return map.voices().find({name});
}
template <>
inline const map::Header* findItem(const map::Map& map, const std::string&) {
    return &map.header();
}

template <class Item>
base::Result<map::Map> withItem(const map::Map& map, Item item) {
    return map::replace(map, std::move(item));
}
inline base::Result<map::Map> withItem(const map::Map& map, map::Header header) {
    return map::setHeader(map, std::move(header));
}

// Makes the new map a step, with the selection as it is. Gives what is wrong, or nothing.
inline QString applyMap(Session& session, base::Result<map::Map> made, editing::Gesture gesture) {
    if (!made) return QString::fromStdString(made.error().message);
    session.apply(editing::Step{std::move(made).value(), gesture, session.selection(), false});
    return {};
}

// Changes a copy of the item with this name and puts it into the map. An item that is gone stays gone.
template <class Item>
QString changeItem(Session& session, const std::string& name, editing::Gesture gesture,
                   const std::function<void(Item&)>& change) {
    const Item* const found = findItem<Item>(session.map(), name);
    if (!found) return {};
    Item item = *found;
    change(item);
    if (item == *found) return {};
    return applyMap(session, withItem(session.map(), std::move(item)), gesture);
}

// A name that is free in the map.
inline std::string freeName(const map::Map& map, const char* prefix) {
    while (true) {
        std::string name = map::freshName(prefix, [] { return QRandomGenerator::global()->generate64(); });
        if (!map.sources().has({name}) && !map.voices().has({name}) && !map.claims().has({name}) &&
            !map.arguments().has({name}))
            return name;
    }
}

}  // namespace counterpoint::ui
