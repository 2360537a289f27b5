#pragma once

#include <span>
#include <string_view>

// What may stand where: the elements of the format as tables, in canonical order. Reader and writer both
// follow them.
namespace counterpoint::format {

struct Shape;

enum class Count { AtMostOne, One, Any };
enum class Holds { Elements, Text, PerhapsText, Nothing };  // Text: at least one character

struct AttributeShape {
    std::string_view name;
    bool required = false;
};

struct PartShape {
    const Shape* shape;
    Count count = Count::AtMostOne;
};

struct Shape {
    std::string_view name;
    Holds holds = Holds::Text;
    std::span<const AttributeShape> attributes = {};
    std::span<const PartShape> parts = {};
    bool isItem = false;  // it keeps its own extras, and others name it by its id
};

extern const Shape kMapShape;
extern const Shape kSourceShape;
extern const Shape kVoiceShape;
extern const Shape kClaimShape;
extern const Shape kArgumentShape;
extern const Shape kWaiverShape;

}  // namespace counterpoint::format
