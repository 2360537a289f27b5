#pragma once

#include <QMimeData>
#include <QString>
#include <memory>
#include <optional>

#include "map/model.hpp"

namespace counterpoint::ui {

inline constexpr auto kSpanMimeType = "application/x-counterpoint-span";

// Words of an article on their way to the map, by drag or by the clipboard. Other programs get the words.
struct DraggedSpan {
    map::Anchor anchor;
    QString words;  // with single spaces between them: the text of the claim to be
};

// Puts the span into data that already may hold its words as text.
void addSpan(QMimeData& data, const DraggedSpan& span);
std::optional<DraggedSpan> spanIn(const QMimeData& data);

// The span as a claim without an id.
map::Claim claimOf(const DraggedSpan& span);

}  // namespace counterpoint::ui
