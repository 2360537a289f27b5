#include "article/markdown.hpp"

#include <cstddef>

namespace counterpoint::article {

namespace {

constexpr auto kBlank = " \t\r";

std::string_view trimmed(std::string_view line) {
    const std::size_t start = line.find_first_not_of(kBlank);
    if (start == std::string_view::npos) return {};
    return line.substr(start, line.find_last_not_of(kBlank) - start + 1);
}

std::string_view takeLine(std::string_view& rest) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return line;
}

bool consistsOf(std::string_view line, char mark, std::size_t least) {
    std::size_t count = 0;
    for (const char c : line) {
        if (c == mark)
            ++count;
        else if (c != ' ')
            return false;
    }
    return count >= least;
}

bool isRule(std::string_view line) {
    return consistsOf(line, '-', 3) || consistsOf(line, '*', 3) || consistsOf(line, '_', 3);
}
bool isUnderline(std::string_view line) {
    return consistsOf(line, '=', 2) || consistsOf(line, '-', 2);
}
bool isFence(std::string_view line) {
    return line.starts_with("```") || line.starts_with("~~~");
}
bool isListItem(std::string_view line) {
    if (line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ")) return true;
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos || digits > 9) return false;
    return line.substr(digits).starts_with(". ") || line.substr(digits).starts_with(") ");
}
// "[name]: https://example.org", which is for links elsewhere.
bool isLinkTarget(std::string_view line) {
    const std::size_t end = line.find("]: ");
    return line.starts_with('[') && end != std::string_view::npos && end < 100;
}
bool isWordByte(std::string_view text, std::size_t at) {
    if (at >= text.size()) return false;
    const auto byte = static_cast<unsigned char>(text[at]);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || ((byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z');
}

// Without the marks inside a line.
class Inline {
  public:
    explicit Inline(std::string_view text) : text_(text) {}

    std::string read() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            if (c == '\\' && at_ + 1 < text_.size() && !isWordByte(text_, at_ + 1)) {
                out_ += text_[at_ + 1];
                at_ += 2;
            } else if (c == '!' && text_.substr(at_).starts_with("![") && link(at_ + 1, true)) {
            } else if (c == '[' && link(at_, false)) {
            } else if (c == '<' && address()) {
            } else if (c == '`') {
                at_ = skip('`');
            } else if ((c == '*' || c == '_' || c == '~') && isEmphasis(c)) {
                at_ = skip(c);
            } else {
                out_ += c;
                ++at_;
            }
        }
        return std::move(out_);
    }

  private:
    std::size_t skip(char mark) const {
        const std::size_t end = text_.find_first_not_of(mark, at_);
        return end == std::string_view::npos ? text_.size() : end;
    }
    // Marks of emphasis touch a word on one side only; "2 * 3" and "snake_case" have none.
    bool isEmphasis(char mark) const {
        const std::size_t end = skip(mark);
        if (mark == '~' && end - at_ != 2) return false;
        const bool spaceBefore = at_ == 0 || text_[at_ - 1] == ' ';
        const bool spaceBehind = end == text_.size() || text_[end] == ' ';
        if (spaceBefore && spaceBehind) return false;
        return mark != '_' || !(at_ > 0 && isWordByte(text_, at_ - 1) && isWordByte(text_, end));
    }
    // "[words](address)" or "[words][name]" with the bracket at `open`: its words, or nothing of a picture
    // without words.
    bool link(std::size_t open, bool picture) {
        std::size_t close = open;
        int depth = 0;
        for (; close < text_.size() && close - open < 1000; ++close) {
            if (text_[close] == '[') ++depth;
            if (text_[close] == ']' && --depth == 0) break;
        }
        if (close + 1 >= text_.size() || text_[close] != ']') return false;
        const char opening = text_[close + 1];
        if (opening != '(' && opening != '[') return false;
        const std::size_t end = text_.find(opening == '(' ? ')' : ']', close + 2);
        if (end == std::string_view::npos) return false;
        const std::string_view words = text_.substr(open + 1, close - open - 1);
        out_ += picture ? std::string(words) : Inline(words).read();
        at_ = end + 1;
        return true;
    }
    // "<https://example.org>".
    bool address() {
        const std::size_t end = text_.find('>', at_);
        if (end == std::string_view::npos) return false;
        const std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
        if (inside.find(' ') == std::string_view::npos && inside.find(':') != std::string_view::npos)
            out_ += inside;
        else if (inside.empty() || !(isWordByte(inside, 0) || inside[0] == '/' || inside[0] == '!'))
            return false;
        at_ = end + 1;
        return true;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string out_;
};

class Reader {
  public:
    std::string read(std::string_view rest) {
        skipHeader(rest);
        bool code = false;
        while (!rest.empty()) {
            const std::string_view raw = takeLine(rest);
            std::string_view line = trimmed(raw);
            if (isFence(line)) {
                endParagraph();
                code = !code;
            } else if (code) {
                paragraph_ = std::string(raw.substr(0, raw.find_last_not_of(kBlank) + 1));
                endParagraph(true);
            } else {
                readLine(line);
            }
        }
        endParagraph();
        return std::move(text_);
    }

  private:
    void readLine(std::string_view line) {
        while (line.starts_with('>')) line = trimmed(line.substr(1));
        const std::size_t hashes = line.find_first_not_of('#');
        if (line.empty() || isLinkTarget(line)) {
            endParagraph();
        } else if (!paragraph_.empty() && isUnderline(line)) {
            endParagraph();
        } else if (isRule(line)) {
            endParagraph();
        } else if (hashes != 0 && hashes <= 6 && hashes != std::string_view::npos && line[hashes] == ' ') {
            endParagraph();
            line = trimmed(line.substr(hashes));
            while (line.ends_with('#')) line = trimmed(line.substr(0, line.size() - 1));
            paragraph_ = line;
            endParagraph();
        } else {
            if (isListItem(line)) endParagraph();
            if (!paragraph_.empty()) paragraph_ += ' ';
            paragraph_ += line;
        }
    }
    // Lines between "---" and "---" at the very start.
    static void skipHeader(std::string_view& rest) {
        std::string_view behind = rest;
        if (trimmed(takeLine(behind)) != "---") return;
        while (!behind.empty()) {
            if (trimmed(takeLine(behind)) == "---") {
                rest = behind;
                return;
            }
        }
    }
    void endParagraph(bool verbatim = false) {
        if (paragraph_.empty()) return;
        if (!text_.empty()) text_ += '\n';
        const std::string mark = isListItem(paragraph_) ? paragraph_.substr(0, paragraph_.find(' ') + 1) : "";
        text_ += verbatim ? paragraph_ : mark + Inline(paragraph_.substr(mark.size())).read();
        text_ += '\n';
        paragraph_.clear();
    }

    std::string text_;
    std::string paragraph_;
};

}  // namespace

std::string textOfMarkdown(std::string_view markdown) {
    return Reader().read(markdown);
}

}  // namespace counterpoint::article
