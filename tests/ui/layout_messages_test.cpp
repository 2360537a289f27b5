#include "ui/layout_worker/framing.hpp"
#include "ui/layout_worker/messages.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <random>

#include "support/random_graph.hpp"

namespace counterpoint::ui {
namespace {

std::string request() {
    return encode(7, support::randomGraph(3, 20, 4));
}
std::string answer() {
    return encode(7, layout::place(support::randomGraph(3, 20, 4)).value());
}

TEST(LayoutMessages, BringAGraphAndItsPlacesAcrossUnchanged) {
    const layout::Graph graph = support::randomGraph(3, 20, 4);
    const auto asked = decodeRequest(encode(41, graph));
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->version, 41U);
    EXPECT_EQ(encode(41, asked->graph), encode(41, graph));
    const auto here = layout::place(graph).value();
    const auto there = decodeAnswer(encode(42, here));
    ASSERT_TRUE(there);
    EXPECT_EQ(there->version, 42U);
    EXPECT_EQ(there->places.size, here.size);
    EXPECT_EQ(there->places.boxes, here.boxes);
    EXPECT_EQ(there->places.wires, here.wires);
    EXPECT_TRUE(areFor(graph, there->places));
}

TEST(LayoutMessages, AreRefusedWhenAnyEndIsMissingOrLeftOver) {
    const std::string asked = request();
    for (std::size_t length = 0; length < asked.size(); ++length)
        ASSERT_FALSE(decodeRequest(asked.substr(0, length))) << length;
    EXPECT_FALSE(decodeRequest(asked + '\0'));
    const std::string answered = answer();
    for (std::size_t length = 0; length < answered.size(); ++length)
        ASSERT_FALSE(decodeAnswer(answered.substr(0, length))) << length;
    EXPECT_FALSE(decodeAnswer(answered + '\0'));
}

TEST(LayoutMessages, NeverMakeRoomForMoreThanTheyHold) {
    std::string bytes = request();
    for (std::size_t at = 8; at < 16; ++at) bytes[at] = '\x7f';  // the number of boxes
    EXPECT_FALSE(decodeRequest(bytes));
}

TEST(LayoutMessages, SurviveAnyDamage) {
    std::mt19937_64 random(2);
    const std::string goodRequest = request();
    const std::string goodAnswer = answer();
    for (int round = 0; round < 3000; ++round) {
        std::string asked = goodRequest;
        std::string answered = goodAnswer;
        for (std::string* bytes : {&asked, &answered})
            for (int change = 0; change < 4; ++change)
                (*bytes)[random() % bytes->size()] = static_cast<char>(random());
        // Damaged numbers may pass; then the layout and areFor() look at them.
        if (const auto graph = decodeRequest(asked)) (void)layout::placeSimply(graph->graph);
        (void)decodeAnswer(answered);
    }
}

TEST(LayoutMessages, FitOnlyTheGraphThatTheyAreFor) {
    const layout::Graph graph = support::randomGraph(3, 20, 4);
    auto places = layout::place(graph).value();
    EXPECT_TRUE(areFor(graph, places));
    EXPECT_FALSE(areFor(support::randomGraph(3, 21, 4), places));
    places.wires[3].clear();
    EXPECT_FALSE(areFor(graph, places));
    places = layout::place(graph).value();
    places.boxes[2].x = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(areFor(graph, places));
}

TEST(LayoutFrames, ComeOutWholeHoweverTheyCameIn) {
    const std::string bytes = packFrame(FrameKind::Graph, "numbers") + packFrame(FrameKind::Refusal, "");
    FrameReader reader;
    std::vector<Frame> frames;
    for (const char byte : bytes) {
        reader.feed({&byte, 1});
        while (auto frame = reader.next()) frames.push_back(std::move(*frame));
    }
    ASSERT_EQ(frames.size(), 2U);
    EXPECT_EQ(frames[0].payload, "numbers");
    EXPECT_EQ(frames[1].kind, FrameKind::Refusal);
    EXPECT_FALSE(reader.isBroken());
}

TEST(LayoutFrames, AreRefusedWhenTheyBeginOtherwiseOrAreTooLong) {
    const auto breaks = [](const std::string& bytes) {
        FrameReader reader;
        reader.feed(bytes);
        return !reader.next() && reader.isBroken();
    };
    EXPECT_TRUE(breaks("GET / HTTP/1.1\r\nHost: x"));
    std::string unknown = packFrame(FrameKind::Graph, "");
    unknown[4] = 9;
    EXPECT_TRUE(breaks(unknown));
    std::string tooLong = packFrame(FrameKind::Graph, "");
    tooLong[12] = 1;  // four gigabytes
    EXPECT_TRUE(breaks(tooLong));
    FrameReader reader;
    reader.feed("garbage of more than a header");
    EXPECT_FALSE(reader.next());
    reader.feed(packFrame(FrameKind::Graph, ""));
    EXPECT_FALSE(reader.next());  // what follows garbage can't be trusted
}

}  // namespace
}  // namespace counterpoint::ui
