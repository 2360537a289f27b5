#pragma once

#include "ui/inspector/list_field.hpp"
#include "ui/session/session.hpp"

#include <vector>

// Lists of sources and voices, as pages show and offer them.
namespace counterpoint::ui {

ListField::Entry entryOf(const map::Source& source);
ListField::Entry entryOf(const map::Voice& voice);

std::vector<ListField::Entry> allSources(const map::Map& map);
std::vector<ListField::Entry> allVoices(const map::Map& map);

// The sources with these ids, and all others.
std::vector<ListField::Entry> sourcesIn(const map::Map& map, const std::vector<map::SourceId>& ids);
std::vector<ListField::Entry> sourcesNotIn(const map::Map& map, const std::vector<map::SourceId>& ids);

}  // namespace counterpoint::ui
