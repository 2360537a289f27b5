#pragma once

#include <string>
#include <string_view>

namespace counterpoint::article {

// What a browser would show of a page, as plain text: a paragraph a line, an empty line between two. Scripts,
// styles, forms, navigation and what is hidden are left out. Damaged pages are read as far as possible. The
// text must be valid UTF-8. Nothing is loaded from anywhere.
std::string textOfHtml(std::string_view utf8);

// True when a page says which encoding it is in.
bool declaresEncoding(std::string_view bytes);

// The same for a page in the encoding that it declares. Empty when that isn't known.
std::string textOfForeignHtml(std::string_view bytes);

}  // namespace counterpoint::article
