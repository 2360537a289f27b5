#include "ui/commands/fuzzy.hpp"

#include <QList>
#include <algorithm>

namespace counterpoint::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kWordStart = 8;
constexpr int kNameStart = 2;
constexpr int kSideBySide = 5;
constexpr int kNone = -1;

}  // namespace

int fuzzyScore(const QString& typed, const QString& name) {
    QString wanted = typed.toCaseFolded();
    wanted.remove(' ');
    if (wanted.isEmpty()) return 0;
    const QString text = name.toCaseFolded();
    // best[i]: the best way to have placed the letters so far with the last one at i.
    QList<int> best(text.size(), kNone);
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        QList<int> next(text.size(), kNone);
        int before = letter == 0 ? 0 : kNone;  // the best that ends left of i
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == wanted[letter]) {
                const bool starts = i == 0 || !text[i - 1].isLetterOrNumber();
                int score = before;
                if (letter > 0 && i > 0 && best[i - 1] >= 0)
                    score = std::max(score, best[i - 1] + kSideBySide);
                if (score >= 0)
                    next[i] = score + kLetter + (starts ? kWordStart : 0) + (i == 0 ? kNameStart : 0);
            }
            if (letter > 0) before = std::max(before, best[i]);
        }
        best = next;
    }
    return best.isEmpty() ? kNone : *std::max_element(best.begin(), best.end());
}

}  // namespace counterpoint::ui
