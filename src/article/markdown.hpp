#pragma once

#include <string>
#include <string_view>

namespace counterpoint::article {

// The words of a Markdown text without its marks: headings, emphasis, links, pictures, quotations, code and
// the header that some programs put in front. Lines of one paragraph are joined; items of lists keep their
// marks. What isn't clearly a mark stays.
std::string textOfMarkdown(std::string_view markdown);

}  // namespace counterpoint::article
