#pragma once

#include <QString>

namespace counterpoint::ui {

// How well a name answers to what was typed, in any letter case: the letters of `typed` occur in it in this
// order, better at the starts of words and side by side. Negative: it doesn't. Nothing typed fits everything
// alike (0).
int fuzzyScore(const QString& typed, const QString& name);

}  // namespace counterpoint::ui
