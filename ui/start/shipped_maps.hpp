#pragma once

#include <QString>

namespace counterpoint::ui {

// The path of a map that comes with the program ("local-chips/editorial.argmap"): beside the program where it
// was built, in the share folder where it is installed. Empty: it isn't there. Never write to it: what is
// opened from here is to be an unnamed copy.
QString shippedMap(const QString& name);

inline QString exampleMap() {
    return shippedMap("local-chips/editorial.argmap");
}
inline QString practiceMap() {
    return shippedMap("first-steps/letter.argmap");
}

}  // namespace counterpoint::ui
