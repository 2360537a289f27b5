#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "map/extras.hpp"
#include "map/ids.hpp"

// What a map is made of. All of these are plain values; what they must keep to as a whole is in rules.hpp.
// Texts are UTF-8 as a person wrote them. Dates are ISO 8601, as exact as known: "2025", "2025-09",
// "2025-09-15". An empty text means "not given"; so does an empty optional.
namespace counterpoint::map {

enum class Genre { News, Analysis, Opinion, Sponsored, Official, Research, Data, Social, Other };
enum class Grade { Original, Copy, Weak };  // the original; a copy or report of it; a single weak page
enum class Known { Yes, No, Unknown };

// The text of a source as a plain text file beside the map. A map is whole without it.
struct SourceText {
    std::string file;          // relative to the map's folder and below it; may be empty: not shipped
    std::string sha256;        // of the file's bytes, 64 lower-case hexadecimal digits
    std::uint64_t length = 0;  // in code points

    bool operator==(const SourceText&) const = default;
};

// A person's answer to a question of a checklist or of an argument scheme.
enum class Verdict { Yes, No, Open };
struct Answer {
    std::string question;  // the id of the question, e.g. "expert_opinion.q1"
    Verdict verdict = Verdict::Open;
    std::string date;
    std::string note;

    bool operator==(const Answer&) const = default;
};

// A published text, document, data set … that claims are taken from or rest on.
struct Source {
    SourceId id;
    std::string title;
    std::string publisher;
    std::string author;
    std::string published;
    std::string accessed;
    std::string url;
    std::string archiveUrl;
    std::string language;  // BCP 47, e.g. "en", "zh-Hans"
    std::optional<Genre> genre;
    std::string ties;  // who stands behind it
    std::optional<SourceText> text;
    std::vector<SourceId> basedOn;
    std::optional<Known> originalSeen;
    std::optional<Grade> grade;
    std::vector<Answer> answers;
    std::string layer;
    std::string note;
    Extras extras;

    bool operator==(const Source&) const = default;
};

enum class VoiceType { Author, Person, Organisation, Unnamed };

// Who says something.
struct Voice {
    VoiceId id;
    std::string name;
    VoiceType type = VoiceType::Person;
    std::string note;
    Extras extras;

    bool operator==(const Voice&) const = default;
};

// Where a claim is found in a source's text: the code points [start, end).
struct Anchor {
    SourceId source;
    std::uint64_t start = 0;
    std::uint64_t end = 0;
    std::string sha256;  // of the span's UTF-8 bytes: the first 8 to 64 hexadecimal digits; may be empty
    std::string quote;   // the words themselves, where they may travel with the map
    std::string prefix;  // words in front of the span, to find it again
    std::string suffix;  // words behind it

    bool operator==(const Anchor&) const = default;
};

enum class Stance { Asserted, Reported, Conceded, Questioned };
enum class Evidence {
    Statistic,
    Study,
    Document,
    OfficialStatement,
    ExpertOpinion,
    Eyewitness,
    NewsReport,
    AnonymousReport,
    Example,
    Image,
    CommonKnowledge
};
enum class Nature { Fact, Value, Policy, Prediction, Definition };
enum class Choice { Accept, Reject, Open };  // the reader's own verdict

// One proposition. Whether it is a conclusion, a premise or loose follows from the arguments.
struct Claim {
    ClaimId id;
    std::string text;
    bool main = false;      // a main conclusion
    bool implicit = false;  // unstated: supplied by the person who made the map
    Stance stance = Stance::Asserted;
    VoiceId voice;  // empty: not given
    std::optional<Evidence> evidence;
    std::optional<Nature> nature;
    std::vector<Anchor> anchors;
    std::vector<SourceId> sources;   // what it rests on
    std::optional<double> credence;  // 0..1, the reader's
    std::optional<Choice> choice;
    std::string layer;
    std::vector<std::string> tags;
    std::string note;
    Extras extras;

    bool operator==(const Claim&) const = default;
};

enum class Role { Supports, Opposes, Undercuts, Warrants };

// What an argument is about: a claim (supports, opposes) or an argument (undercuts, warrants).
using Target = std::variant<ClaimId, ArgumentId>;

// A step from premises to a conclusion. Several premises are linked: they carry the step only together.
struct Argument {
    ArgumentId id;
    Role role = Role::Supports;
    Target target;
    std::vector<ClaimId> premises;   // at least one, each once, in order
    std::string scheme;              // the id of an argument scheme
    std::vector<Answer> answers;     // to the scheme's critical questions
    std::optional<double> strength;  // 0..1, of the step itself
    std::string layer;
    std::string note;
    Extras extras;

    bool operator==(const Argument&) const = default;
};

// A problem that a person has looked at and lets stand.
struct Waiver {
    std::string item;  // the id of any item of the map
    std::string rule;  // the name of the review rule
    std::string reason;

    bool operator==(const Waiver&) const = default;
};

// What a map says about itself.
struct Header {
    std::string id;
    std::string title;
    std::string language;  // BCP 47
    std::string question;  // what is at issue
    std::string description;
    Extras extras;

    bool operator==(const Header&) const = default;
};

// True for arguments against something (opposes, undercuts).
inline bool isAttack(Role role) {
    return role == Role::Opposes || role == Role::Undercuts;
}
// True for arguments about an argument (undercuts, warrants).
inline bool isAboutArgument(Role role) {
    return role == Role::Undercuts || role == Role::Warrants;
}

// The id of the target, whichever kind it is.
const std::string& nameOf(const Target& target);

}  // namespace counterpoint::map
