#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace counterpoint::article {

inline constexpr std::size_t kLargestArticle = std::size_t{16} << 20U;  // bytes

// An article as maps refer to it.
struct Article {
    std::string text;   // what is read and counted; valid UTF-8 with at least one visible character
    std::string bytes;  // the plain text file, to be kept: what the hash is about
    bool plain = true;  // the bytes are those of the file that was read; false: the file had markup

    bool operator==(const Article&) const = default;
};

// Reads plain text, Markdown or HTML: by the name's extension (.txt, .md, .markdown, .html, .htm, .xhtml),
// and where that says nothing by the content. Markup is taken out. UTF-8 and, with a byte order mark, UTF-16;
// HTML also in the encoding that it declares. Errors: no text, another encoding, another kind of file, too
// large.
base::Result<Article> readArticle(std::string_view bytes, const std::string& name);

// Reads a plain text file, whatever it is called, as a map's source names one: nothing is taken out but a
// byte order mark.
base::Result<Article> readPlainText(std::string_view bytes, const std::string& name);

}  // namespace counterpoint::article
