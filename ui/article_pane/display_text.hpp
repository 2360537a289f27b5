#pragma once

#include <QString>
#include <cstddef>
#include <vector>

#include "article/paragraphs.hpp"
#include "article/text.hpp"

namespace counterpoint::ui {

// An article as the window shows it: each paragraph one block, whatever white space lies between them. Every
// unit of UTF-16 inside a paragraph is shown by one unit, so that places can be told both ways.
class DisplayText {
  public:
    DisplayText() = default;
    DisplayText(article::Text text, std::vector<article::Paragraph> paragraphs);

    const article::Text& source() const { return source_; }
    const std::vector<article::Paragraph>& paragraphs() const { return paragraphs_; }

    const QString& shown() const { return shown_; }
    // Between paragraphs: the end of the one in front.
    int positionOf(std::size_t place) const;
    std::size_t placeOf(int position) const;
    article::Range placesOf(int start, int end) const;

  private:
    struct Block {
        std::size_t place = 0;  // of its start in the article, in code points
        std::size_t unit = 0;   // the same in units of UTF-16
        int position = 0;       // of its start in what is shown
        int length = 0;
    };

    article::Text source_;
    std::vector<article::Paragraph> paragraphs_;
    QString shown_;
    std::vector<Block> blocks_;
};

}  // namespace counterpoint::ui
