#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

// Random choices and texts that come out the same everywhere (the distributions of the standard library
// don't).
namespace counterpoint::support {

class Random {
  public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    std::uint64_t number() { return engine_(); }
    // 0 … count - 1
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    bool chance(double probability) { return static_cast<double>(engine_() >> 11U) * 0x1p-53 < probability; }
    double fraction() { return static_cast<double>(engine_() >> 11U) * 0x1p-53; }

    template <class List>
    auto oneOf(const List& list) {
        return list[below(std::size(list))];
    }

  private:
    std::mt19937_64 engine_;
};

// A sentence of a handful of words, all of one script.
inline std::string randomSentence(Random& random) {
    using Words = std::array<std::string_view, 8>;
    struct Language {
        Words words;
        std::string_view between;
        std::string_view end;
    };
    static constexpr std::array<Language, 8> kLanguages = {{
        {{"schools", "should", "measure", "noise", "before", "buying", "longer", "trains"}, " ", "."},
        {{"cities", "publish", "figures", "nobody", "checked", "twice", "last", "winter"}, " ", "."},
        {{"Straßen", "führen", "Bürger", "übermäßig", "zögerlich", "nach", "Köln", "größer"}, " ", "."},
        {{"города", "публикуют", "данные", "которые", "никто", "не", "проверил", "зимой"}, " ", "."},
        {{"城市", "公布", "数据", "没有人", "核实", "去年", "冬天", "铁路"}, "", "。"},
        {{"المدن", "تنشر", "أرقاما", "لم", "يتحقق", "منها", "أحد", "بعد"}, " ", "."},
        {{"הערים", "מפרסמות", "נתונים", "שאיש", "לא", "בדק", "בחורף", "האחרון"}, " ", "."},
        {{"शहर", "आँकड़े", "प्रकाशित", "करते", "हैं", "पिछली", "सर्दियों", "में"}, " ", "।"},
    }};
    // Half of all sentences are English, as in most maps that are made here.
    const Language& language = kLanguages[random.chance(0.5) ? 0 : random.below(kLanguages.size())];
    std::string sentence;
    const std::size_t count = 3 + random.below(14);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) sentence += language.between;
        sentence += random.oneOf(language.words);
    }
    return sentence + std::string(language.end);
}

// What programs stumble over: markup, quotation marks, every kind of white space, line ends of all kinds,
// emoji with joiners, marks that combine, direction marks.
inline std::string randomOddity(Random& random) {
    static constexpr std::array<std::string_view, 28> kOddities = {" ",
                                                                   "  ",
                                                                   "\t",
                                                                   "\n",
                                                                   "\n\n",
                                                                   "\r",
                                                                   "\r\n",
                                                                   "&",
                                                                   "&amp;",
                                                                   "<b>",
                                                                   "]]>",
                                                                   "\"",
                                                                   "'",
                                                                   "<!--",
                                                                   "?>",
                                                                   "\u00A0",
                                                                   "\u2028",
                                                                   "\u200B",
                                                                   "\uFEFF",
                                                                   "e\u0301",
                                                                   "\u202Ex\u202C",
                                                                   "\u0085",
                                                                   "\uFFFD",
                                                                   "\U0001F469\u200D\U0001F692",
                                                                   "\U0001F1E9\U0001F1EA",
                                                                   "\U0010FFFD",
                                                                   "\x7F",
                                                                   "\\"};
    return std::string(random.oneOf(kOddities));
}

// A sentence, with oddities in front, inside and behind when `odd`.
inline std::string randomText(Random& random, bool odd) {
    std::string text = randomSentence(random);
    if (!odd || !random.chance(0.4)) return text;
    while (random.chance(0.6)) {
        if (random.chance(0.3))
            text = randomOddity(random) + text;
        else
            text += randomOddity(random) + randomSentence(random);
    }
    if (random.chance(0.5)) text += randomOddity(random);
    return text;
}

}  // namespace counterpoint::support
