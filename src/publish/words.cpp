#include "publish/words.hpp"

namespace counterpoint::publish {

using namespace map;

// A value outside of its list is a mistake of ours; the compiler checks that every listed one has its word.

std::string_view word(Genre genre) {
    switch (genre) {
        case Genre::News:
            return "news";
        case Genre::Analysis:
            return "analysis";
        case Genre::Opinion:
            return "opinion";
        case Genre::Sponsored:
            return "sponsored";
        case Genre::Official:
            return "official";
        case Genre::Research:
            return "research";
        case Genre::Data:
            return "data";
        case Genre::Social:
            return "social";
        case Genre::Other:
            return "other";
    }
    return {};
}

std::string_view word(Grade grade) {
    switch (grade) {
        case Grade::Original:
            return "original";
        case Grade::Copy:
            return "copy";
        case Grade::Weak:
            return "weak";
    }
    return {};
}

std::string_view word(Known known) {
    switch (known) {
        case Known::Yes:
            return "yes";
        case Known::No:
            return "no";
        case Known::Unknown:
            return "unknown";
    }
    return {};
}

std::string_view word(Verdict verdict) {
    switch (verdict) {
        case Verdict::Yes:
            return "yes";
        case Verdict::No:
            return "no";
        case Verdict::Open:
            return "open";
    }
    return {};
}

std::string_view word(VoiceType type) {
    switch (type) {
        case VoiceType::Author:
            return "author";
        case VoiceType::Person:
            return "person";
        case VoiceType::Organisation:
            return "organisation";
        case VoiceType::Unnamed:
            return "unnamed";
    }
    return {};
}

std::string_view word(Stance stance) {
    switch (stance) {
        case Stance::Asserted:
            return "asserted";
        case Stance::Reported:
            return "reported";
        case Stance::Conceded:
            return "conceded";
        case Stance::Questioned:
            return "questioned";
    }
    return {};
}

std::string_view word(Evidence evidence) {
    switch (evidence) {
        case Evidence::Statistic:
            return "statistic";
        case Evidence::Study:
            return "study";
        case Evidence::Document:
            return "document";
        case Evidence::OfficialStatement:
            return "official-statement";
        case Evidence::ExpertOpinion:
            return "expert-opinion";
        case Evidence::Eyewitness:
            return "eyewitness";
        case Evidence::NewsReport:
            return "news-report";
        case Evidence::AnonymousReport:
            return "anonymous-report";
        case Evidence::Example:
            return "example";
        case Evidence::Image:
            return "image";
        case Evidence::CommonKnowledge:
            return "common-knowledge";
    }
    return {};
}

std::string_view word(Nature nature) {
    switch (nature) {
        case Nature::Fact:
            return "fact";
        case Nature::Value:
            return "value";
        case Nature::Policy:
            return "policy";
        case Nature::Prediction:
            return "prediction";
        case Nature::Definition:
            return "definition";
    }
    return {};
}

std::string_view word(Choice choice) {
    switch (choice) {
        case Choice::Accept:
            return "accept";
        case Choice::Reject:
            return "reject";
        case Choice::Open:
            return "open";
    }
    return {};
}

std::string_view word(Role role) {
    switch (role) {
        case Role::Supports:
            return "supports";
        case Role::Opposes:
            return "opposes";
        case Role::Undercuts:
            return "undercuts";
        case Role::Warrants:
            return "warrants";
    }
    return {};
}

}  // namespace counterpoint::publish
