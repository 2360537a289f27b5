#pragma once

#include <QIcon>

#include "drawing/icons.hpp"
#include "drawing/theme.hpp"

namespace counterpoint::ui {

// The picture's icon for buttons and lists, sharp in every size. Without a colour it is painted in the
// text's, which changes with the theme and with selection.
QIcon outlineIcon(drawing::Icon icon);
QIcon outlineIcon(drawing::Icon icon, drawing::Colour colour);

}  // namespace counterpoint::ui
