#include "layout/place.hpp"
namespace counterpoint::layout {}
