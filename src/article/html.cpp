#include "article/html.hpp"

#include <algorithm>
#include <array>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <memory>

#include "article/characters.hpp"
#include "base/text.hpp"

namespace counterpoint::article {

namespace {

// What is inside these isn't part of the article.
constexpr std::array<std::string_view, 17> kDropped = {
    "head",   "script", "style",    "noscript", "template", "nav", "button", "select", "svg",
    "iframe", "object", "textarea", "audio",    "video",    "map", "canvas", "dialog"};
// These start a line of their own.
constexpr std::array<std::string_view, 33> kBlocks = {
    "address", "article", "aside", "blockquote", "body",       "caption", "center", "dd",   "details",
    "div",     "dl",      "dt",    "fieldset",   "figcaption", "figure",  "footer", "h1",   "h2",
    "h3",      "h4",      "h5",    "h6",         "header",     "hr",      "li",     "main", "ol",
    "p",       "section", "table", "tr",         "ul",         "pre"};
template <std::size_t size>
bool isOneOf(std::string_view name, const std::array<std::string_view, size>& list) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

std::string_view viewOf(const xmlChar* text) {
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();  // NOLINT
}

// Gathers the text while the parser walks over the page. There is no tree, so depth costs nothing.
class Gatherer {
  public:
    void start(std::string_view name, const xmlChar** attributes) {
        if (dropped_ > 0 || isOneOf(name, kDropped) || isHidden(attributes)) {
            ++dropped_;
            return;
        }
        if (name == "br")
            line_ += '\n';
        else if (name == "td" || name == "th")
            gap_ = true;
        else if (isOneOf(name, kBlocks))
            endParagraph();
    }
    void end(std::string_view name) {
        if (dropped_ > 0) {
            --dropped_;
            return;
        }
        if (isOneOf(name, kBlocks)) endParagraph();
    }
    void characters(std::string_view text) {
        if (dropped_ > 0 || base::findInvalidUtf8(text)) return;
        for (std::size_t offset = 0; offset < text.size();) {
            const char32_t c = base::nextCodePoint(text, offset);
            if (isSpace(c) || !base::isXmlCharacter(c)) {
                gap_ = true;
                continue;
            }
            if (c == 0xAD) continue;  // soft hyphens are for the browser
            if (gap_ && !line_.empty() && line_.back() != '\n') line_ += ' ';
            gap_ = false;
            base::appendUtf8(line_, c);
        }
    }
    std::string finish() {
        endParagraph();
        return std::move(text_);
    }

  private:
    static bool isHidden(const xmlChar** attributes) {
        for (; attributes && *attributes; attributes += 2) {
            if (viewOf(attributes[0]) == "hidden") return true;
        }
        return false;
    }
    void endParagraph() {
        gap_ = false;
        while (!line_.empty() && line_.back() == '\n') line_.pop_back();
        const std::size_t start = line_.find_first_not_of('\n');
        if (start != std::string::npos) {
            if (!text_.empty()) text_ += '\n';
            text_ += line_.substr(start) + '\n';
        }
        line_.clear();
    }

    std::string text_;
    std::string line_;  // the paragraph at hand
    bool gap_ = false;  // white space is due in front of the next character
    int dropped_ = 0;   // depth inside of what is left out
};

Gatherer& gathererOf(void* context) {
    return *static_cast<Gatherer*>(context);
}

void onStart(void* context, const xmlChar* name, const xmlChar** attributes) {
    gathererOf(context).start(viewOf(name), attributes);
}
void onEnd(void* context, const xmlChar* name) {
    gathererOf(context).end(viewOf(name));
}
void onCharacters(void* context, const xmlChar* text, int length) {
    gathererOf(context).characters(viewOf(text).substr(0, static_cast<std::size_t>(length)));
}

std::string gather(std::string_view bytes, const char* encoding) {
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                                &htmlFreeParserCtxt);
    if (!parser) return {};
    Gatherer gatherer;
    *parser->sax = {};
    parser->sax->startElement = &onStart;
    parser->sax->endElement = &onEnd;
    parser->sax->characters = &onCharacters;
    parser->sax->ignorableWhitespace = &onCharacters;
    parser->userData = &gatherer;
    const int options = HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_RECOVER |
                        (encoding ? HTML_PARSE_IGNORE_ENC : 0);
    htmlDocPtr document = htmlCtxtReadMemory(parser.get(), bytes.data(), static_cast<int>(bytes.size()),
                                             nullptr, encoding, options);
    if (document) xmlFreeDoc(document);
    return gatherer.finish();
}

}  // namespace

std::string textOfHtml(std::string_view utf8) {
    return gather(utf8, "UTF-8");
}

bool declaresEncoding(std::string_view bytes) {
    constexpr std::size_t kFar = 4096;
    return bytes.substr(0, kFar).find("charset") != std::string_view::npos;
}

std::string textOfForeignHtml(std::string_view bytes) {
    return gather(bytes, nullptr);
}

}  // namespace counterpoint::article
