#include "article/read.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

#include "article/html.hpp"
#include "article/markdown.hpp"

namespace counterpoint::article {
namespace {

using ::testing::HasSubstr;

std::string textOf(const std::string& bytes, const std::string& name) {
    const auto article = readArticle(bytes, name);
    return article ? article->text : "ERROR " + article.error().message;
}

TEST(APlainText, IsReadAsItIs) {
    const auto article = readArticle("One.\r\n\r\n\"Two\" & <three>.\n", "a.txt");
    ASSERT_TRUE(article);
    EXPECT_EQ(article->text, "One.\r\n\r\n\"Two\" & <three>.\n");
    EXPECT_EQ(article->bytes, article->text);
    EXPECT_TRUE(article->plain);
    EXPECT_EQ(textOf("<html>no page</html>", "a.txt"), "<html>no page</html>");
}

TEST(APlainText, MayBeMarkedUtf8OrUtf16) {
    const auto marked = readArticle("\xEF\xBB\xBFOne.", "a.txt");
    ASSERT_TRUE(marked);
    EXPECT_EQ(marked->text, "One.");
    EXPECT_EQ(marked->bytes, "\xEF\xBB\xBFOne.") << "the hash is about the file";
    EXPECT_EQ(textOf(std::string("\xFF\xFEO\0n\0=\xD8\x69\xDC", 10), "a"), "On👩");
    EXPECT_EQ(textOf(std::string("\xFE\xFF\0O\0n", 6), "a"), "On");
    EXPECT_THAT(textOf("\xFF\xFEO", "a"), HasSubstr("UTF-16 text of the file is damaged"));
}

TEST(AnArticle, ThatCanNotBeReadIsRefusedWithWhatToDo) {
    const auto latin = readArticle("one\ntwo \xfc", "latin1.txt");
    ASSERT_FALSE(latin);
    EXPECT_EQ(latin.error().place, (base::Place{"latin1.txt", 2, 5}));
    EXPECT_THAT(textOf("%PDF-1.7\n\xb5", "a.pdf"), HasSubstr("PDF file: open it in its own program"));
    EXPECT_THAT(textOf(std::string("PK\x03\x04\0\0", 6), "a.docx"), HasSubstr("word processor"));
    EXPECT_THAT(textOf(std::string("\x7f"
                                   "ELF\0",
                                   5),
                       "a"),
                HasSubstr("This is no text"));
    EXPECT_THAT(textOf(" \n\t\n", "a.txt"), HasSubstr("There is no text"));
    EXPECT_THAT(textOf("<html><script>x()</script></html>", "a.html"), HasSubstr("There is no text"));
    EXPECT_THAT(textOf(std::string(kLargestArticle + 1, 'a'), "a.txt"), HasSubstr("larger than 16 MB"));
}

TEST(APage, IsReadAsABrowserShowsIt) {
    const std::string page = R"page(<!DOCTYPE html>
<html><head><title>Window title</title><style>p { color: red }</style></head>
<body><nav><a href="/">Home</a></nav><h1>Open   the
library</h1><p>Caf&eacute;s &amp; <b>more</b>,&nbsp;says <a href="javascript:x()">she</a>.<p>Second<br>line
<script>document.write("bad")</script><noscript>Turn it on</noscript>
<ul><li>One<li>Two</ul><table><tr><td>a<td>b</table><p hidden>Secret</p><!-- note -->&#x1F469;&#8217;</body></html>)page";
    const auto article = readArticle(page, "somewhere");
    ASSERT_TRUE(article) << article.error().message;
    EXPECT_EQ(article->text,
              "Open the library\n\nCafés & more, says she.\n\nSecond\nline\n\nOne\n\nTwo\n\na b\n\n👩’\n");
    EXPECT_EQ(article->bytes, article->text);
    EXPECT_FALSE(article->plain);
}

TEST(APage, MayBeInTheEncodingThatItDeclares) {
    EXPECT_EQ(textOf("<html><head><meta charset=\"iso-8859-1\"></head><body><p>Z\xfcrich</p></body></html>",
                     "a.html"),
              "Zürich\n");
    EXPECT_EQ(
        textOf("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"></head>"
               "<body><p>\xd6\xd0\xce\xc4</p></body></html>",
               "a.html"),
        "中文\n");
    EXPECT_THAT(textOf("<p>Z\xfcrich</p>", "a.html"), HasSubstr("not valid UTF-8"));
    EXPECT_EQ(textOf("<html><head><meta charset=\"gbk\"></head><body>é</body></html>", "a.html"), "é\n")
        << "what is UTF-8 is read as UTF-8";
}

TEST(APage, ThatIsDamagedIsReadAsFarAsPossible) {
    EXPECT_EQ(textOfHtml("<p>One <b>two</p> three </i></div><p"), "One two\n\nthree\n");
    EXPECT_EQ(textOfHtml("No markup at all"), "No markup at all\n");
    std::string deep;
    for (int i = 0; i < 20000; ++i) deep += "<div>";
    EXPECT_EQ(textOfHtml(deep + "Deep"), "Deep\n");
}

TEST(APage, NamesNoEntitiesAndNoFilesOfItsOwn) {
    EXPECT_EQ(textOfHtml("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>a &x; b</p>"),
              "]>\n\na &x; b\n");
}

TEST(AMarkdownText, IsReadWithoutItsMarks) {
    const std::string markdown = R"(---
author: someone
---
# Open the *library* #

Our town [library](https://example.org "x") should **open** on
Sundays, says snake_case and 2 * 3 = 6.

> Quoted `words` here.

- one
- two with ~~no~~ ![a picture](p.png)
1. three

Underlined
==========

```
code *stays*
```
<https://example.org> a\*b <b>bold</b>

[ref]: https://example.org
)";
    EXPECT_EQ(
        textOf(markdown, "a.MD"),
        "Open the library\n\nOur town library should open on Sundays, says snake_case and 2 * 3 = 6.\n\n"
        "Quoted words here.\n\n- one\n\n- two with no a picture\n\n1. three\n\nUnderlined\n\ncode "
        "*stays*\n\nhttps://example.org a*b bold\n");
}

TEST(AMarkdownText, KeepsWhatIsNoMark) {
    EXPECT_EQ(textOfMarkdown("a [b] c ! * d < e > f _g_ (h)"), "a [b] c ! * d < e > f g (h)\n");
    EXPECT_EQ(textOfMarkdown("[a](unfinished"), "[a](unfinished\n");
    EXPECT_EQ(textOfMarkdown("---\nno end"), "no end\n");
}

}  // namespace
}  // namespace counterpoint::article
