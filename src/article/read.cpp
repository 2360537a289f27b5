#include "article/read.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

#include "article/characters.hpp"
#include "article/html.hpp"
#include "article/markdown.hpp"
#include "base/text.hpp"

namespace counterpoint::article {

namespace {

using namespace std::string_view_literals;

constexpr auto kUtf8Mark = "\xEF\xBB\xBF"sv;

enum class Kind { Plain, Markdown, Html };

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

Kind kindOf(std::string_view text, const std::string& name) {
    const std::string lower = lowerCase(name);
    for (const char* ending : {".html", ".htm", ".xhtml"}) {
        if (lower.ends_with(ending)) return Kind::Html;
    }
    for (const char* ending : {".md", ".markdown"}) {
        if (lower.ends_with(ending)) return Kind::Markdown;
    }
    if (lower.ends_with(".txt")) return Kind::Plain;
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) return Kind::Plain;
    const std::string beginning = lowerCase(text.substr(start, 200));
    const bool html = beginning.starts_with("<!doctype html") || beginning.starts_with("<html") ||
                      (beginning.starts_with("<?xml") && beginning.find("html") != std::string::npos);
    return html ? Kind::Html : Kind::Plain;
}

// What files of other programs start with, and what to do about them.
std::optional<std::string> otherKindOfFile(std::string_view bytes) {
    if (bytes.starts_with("%PDF"))
        return "This is a PDF file: open it in its own program, copy the text and paste it here.";
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0"))
        return "This is a file of a word processor: copy the text there and paste it here, or save it as "
               "text.";
    if (bytes.starts_with("{\\rtf"))
        return "This is a rich text file: open it in its own program, copy the text and paste it here.";
    if (bytes.find('\0') != std::string_view::npos)
        return "This is no text: open an article as a text, Markdown or HTML file.";
    return std::nullopt;
}

base::Place placeOf(const std::string& name, std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    base::Place place{name, 1, 1};
    place.line += static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t lineStart = before.rfind('\n') + 1;  // npos + 1 is 0
    place.column += static_cast<int>(base::countCodePoints(before.substr(lineStart)));
    return place;
}

bool hasVisibleText(std::string_view text) {
    for (std::size_t offset = 0; offset < text.size();) {
        if (!isSpace(base::nextCodePoint(text, offset))) return true;
    }
    return false;
}

// UTF-8 without a byte order mark.
base::Result<std::string> decoded(std::string_view bytes, const std::string& name) {
    if (bytes.size() > kLargestArticle)
        return base::Error{fmt::format("The file is larger than {} MB: paste the part that you need.",
                                       kLargestArticle >> 20U),
                           {name}};
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) {
        auto text = base::fromUtf16(bytes);
        if (text) return std::move(*text);
        return base::Error{"The UTF-16 text of the file is damaged: save it again, best as UTF-8.", {name}};
    }
    if (auto other = otherKindOfFile(bytes)) return base::Error{std::move(*other), {name}};
    if (bytes.starts_with(kUtf8Mark)) bytes.remove_prefix(kUtf8Mark.size());
    if (const auto wrong = base::findInvalidUtf8(bytes))
        return base::Error{"The text is not valid UTF-8 here; save the article as UTF-8 text.",
                           placeOf(name, bytes, *wrong)};
    return std::string(bytes);
}

base::Error nothingToRead(const std::string& name) {
    return {"There is no text in this article.", {name}};
}

}  // namespace

base::Result<Article> readPlainText(std::string_view bytes, const std::string& name) {
    auto text = decoded(bytes, name);
    if (!text) return text.error();
    if (!hasVisibleText(*text)) return nothingToRead(name);
    return Article{std::move(*text), std::string(bytes), true};
}

base::Result<Article> readArticle(std::string_view bytes, const std::string& name) {
    auto text = decoded(bytes, name);
    const Kind kind = kindOf(text ? std::string_view(*text) : bytes, name);
    if (kind == Kind::Plain) return readPlainText(bytes, name);
    const bool foreign = !text && kind == Kind::Html && bytes.size() <= kLargestArticle &&
                         !otherKindOfFile(bytes) && declaresEncoding(bytes);
    if (!text && !foreign) return text.error();
    std::string plain = kind == Kind::Markdown ? textOfMarkdown(*text)
                        : foreign              ? textOfForeignHtml(bytes)
                                               : textOfHtml(*text);
    if (!hasVisibleText(plain)) return nothingToRead(name);
    return Article{plain, plain, false};
}

}  // namespace counterpoint::article
