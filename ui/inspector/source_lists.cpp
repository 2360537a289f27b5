#include "ui/inspector/source_lists.hpp"

#include "ui/inspector/outline_icon.hpp"
#include "ui/inspector/words.hpp"

#include <algorithm>

namespace counterpoint::ui {

ListField::Entry entryOf(const map::Source& source) {
    QString text = callSource(source);
    if (!source.title.empty() && !source.publisher.empty())
        text += QStringLiteral(" — ") + QString::fromStdString(source.publisher);
    return {source.id.name, text, outlineIcon(drawing::Icon::Document)};
}

ListField::Entry entryOf(const map::Voice& voice) {
    return {voice.id.name, callVoice(voice), {}};
}

std::vector<ListField::Entry> allSources(const map::Map& map) {
    return sourcesNotIn(map, {});
}

std::vector<ListField::Entry> allVoices(const map::Map& map) {
    std::vector<ListField::Entry> entries;
    for (const map::Voice& voice : map.voices()) entries.push_back(entryOf(voice));
    return entries;
}

std::vector<ListField::Entry> sourcesIn(const map::Map& map, const std::vector<map::SourceId>& ids) {
    std::vector<ListField::Entry> entries;
    for (const map::SourceId& id : ids)
        if (const map::Source* source = map.sources().find(id)) entries.push_back(entryOf(*source));
    return entries;
}

std::vector<ListField::Entry> sourcesNotIn(const map::Map& map, const std::vector<map::SourceId>& ids) {
    std::vector<ListField::Entry> entries;
    for (const map::Source& source : map.sources())
        if (std::find(ids.begin(), ids.end(), source.id) == ids.end()) entries.push_back(entryOf(source));
    return entries;
}

}  // namespace counterpoint::ui
