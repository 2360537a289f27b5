#include "drawing/prepare.hpp"

#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/small_map.hpp"

namespace counterpoint::drawing {
namespace {

Drawing drawnWith(const map::Map& map, const Typesetter& typesetter) {
    const Prepared prepared = prepare(map, {}, typesetter);
    return finish(map, {}, prepared, layout::place(prepared.graph).value(), typesetter);
}

map::Map saying(const map::Map& map, const std::string& claim, const std::string& text) {
    map::Claim changed = *map.claims().find({claim});
    changed.text = text;
    return map::replace(map, changed).value();
}

TEST(Prepare, MeasuresOneTextForAnEditOfOneClaim) {
    const Typesetter typesetter;
    const map::Map before = support::smallMap();
    (void)prepare(before, {}, typesetter);
    const std::size_t texts = typesetter.remembered();
    (void)prepare(saying(before, "c", "Something new."), {}, typesetter);
    EXPECT_EQ(typesetter.remembered(), texts + 1);
    (void)prepare(before, {}, typesetter);
    EXPECT_EQ(typesetter.remembered(), texts + 1);
}

TEST(Prepare, MakesTheSamePictureWithATypesetterThatRemembers) {
    const Typesetter kept;
    map::Map map = support::smallMap();
    for (const char* text : {"One.", "Two words.", "One.", "A longer sentence that needs a second line."}) {
        map = saying(map, "a", text);
        EXPECT_EQ(drawnWith(map, kept), draw(map).value());
    }
    map::Header header = map.header();
    header.language = "zh-Hans";
    map = map::setHeader(map, header).value();
    EXPECT_EQ(drawnWith(map, kept), draw(map).value());
}

TEST(LineMemory, StartsAfreshWhenItIsFull) {
    LineMemory memory;
    int worked = 0;
    const auto recall = [&](std::size_t number) {
        memory.recall(std::to_string(number), {}, 100, "", [&] {
            ++worked;
            return std::vector<MeasuredLine>();
        });
    };
    for (std::size_t i = 0; i <= LineMemory::kMost; ++i) recall(i);
    EXPECT_EQ(memory.size(), 1U);
    recall(LineMemory::kMost);
    EXPECT_EQ(worked, static_cast<int>(LineMemory::kMost) + 1);
}

}  // namespace
}  // namespace counterpoint::drawing
