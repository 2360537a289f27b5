#include "refusal.hpp"

#include <cstddef>
#include <gtest/gtest.h>
#include <iostream>
#include <string>
#include <string_view>

#include "format/write.hpp"
#include "support/random_map.hpp"

// Damaged files: nothing crashes, and what is still read is read whole.
namespace counterpoint::format {
namespace {

using support::Random;

// How many elements, comments and instructions a text has, counted without any of the reader's code.
struct Pieces {
    int elements = 0;
    int comments = 0;
    int instructions = 0;

    bool operator==(const Pieces&) const = default;
};

Pieces countPieces(std::string_view text) {
    Pieces pieces;
    if (text.substr(0, 5) == "<?xml") text.remove_prefix(text.find("?>"));
    while (true) {
        const std::size_t start = text.find('<');
        if (start == std::string_view::npos) return pieces;
        text.remove_prefix(start);
        std::string_view end = ">";
        if (text.substr(0, 4) == "<!--") {
            ++pieces.comments;
            text.remove_prefix(4);
            end = "-->";
        } else if (text.substr(0, 9) == "<![CDATA[") {
            end = "]]>";
        } else if (text.substr(0, 2) == "<?") {
            ++pieces.instructions;
            end = "?>";
        } else if (text.substr(0, 2) != "</") {
            ++pieces.elements;
            // A ">" in a value doesn't end the tag.
            for (std::size_t quote = text.find_first_of("\"'>"); text[quote] != '>';
                 quote = text.find_first_of("\"'>"))
                text.remove_prefix(text.find(text[quote], quote + 1) + 1);
        }
        text.remove_prefix(text.find(end) + end.size());
    }
}

std::string randomBytes(Random& random) {
    static constexpr std::array<std::string_view, 24> kPieces = {
        "<",    ">",   "/>", "</", "&",   "&#", "\"", "'",  "=",    " ",          "\xFF",      "\xC3",
        "<!--", "-->", "<?", "?>", "]]>", "x:", ":",  "\r", "<x/>", "xmlns=\"\"", "id=\"c1\"", "中"};
    return std::string(random.oneOf(kPieces));
}

std::string corrupted(Random& random, std::string bytes) {
    const std::size_t at = random.below(bytes.size());
    const std::size_t length = 1 + random.below(random.chance(0.7) ? 4 : 60);
    switch (random.below(7)) {
        case 0:
            bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << random.below(8)));
            break;
        case 1:
            bytes.erase(at, length);
            break;
        case 2:
            bytes.insert(at, randomBytes(random));
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, length));
            break;
        case 4:
            bytes.resize(at);
            break;
        case 5:
            std::swap(bytes[at], bytes[random.below(bytes.size())]);
            break;
        default: {
            // Whole lines: the likeliest damage to leave a map behind.
            const std::size_t start = bytes.find('\n', at);
            const std::size_t end = start == std::string::npos ? start : bytes.find('\n', start + 1);
            if (end == std::string::npos) break;
            const std::string line = bytes.substr(start, end - start);
            if (random.chance(0.5))
                bytes.erase(start, line.size());
            else
                bytes.insert(start, line);
        }
    }
    return bytes;
}

TEST(Corruption, IsRefusedOrWhatIsLeftComesBackWhole) {
    Random random(20);
    int accepted = 0;
    for (unsigned round = 0; round < 10000; ++round) {
        support::RandomMapShape shape;
        shape.claims = 1 + static_cast<int>(random.below(6));
        shape.extras = random.chance(0.5) ? 0.5 : 0;
        std::string bytes = writeMap(support::randomMap(round, shape));
        do bytes = corrupted(random, std::move(bytes));
        while (!bytes.empty() && random.chance(0.2));
        const auto read = readMap(bytes, "f");
        if (!read) {
            ASSERT_FALSE(read.error().message.empty());
            continue;
        }
        ++accepted;
        const std::string written = writeMap(read->map);
        ASSERT_EQ(countPieces(written) == countPieces(bytes), true) << "round " << round << "\n" << bytes;
        const auto again = readMap(written, "f");
        ASSERT_TRUE(again.ok()) << "round " << round << ": " << base::describe(again.error()) << "\n"
                                << written;
        ASSERT_TRUE(again->map == read->map) << "round " << round << "\n" << bytes << "\n" << written;
        ASSERT_TRUE(writeMap(again->map) == written) << "round " << round << "\n" << bytes;
    }
    std::cout << "[   SHARE  ] " << accepted << " of 10000 corrupted maps were still maps\n";
    EXPECT_GT(accepted, 500);
}

TEST(Corruption, ByCuttingOffIsAlwaysRefused) {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        support::RandomMapShape shape;
        shape.claims = 3;
        shape.extras = seed % 2 == 0 ? 0.5 : 0;
        const std::string bytes = writeMap(support::randomMap(seed, shape));
        // Comments may follow; without them the map is whole.
        const std::size_t end = bytes.rfind("</map>") + 6;
        for (std::size_t length = 0; length < end; ++length)
            ASSERT_FALSE(readMap(bytes.substr(0, length), "f").ok())
                << "seed " << seed << ", " << length << " bytes";
        EXPECT_TRUE(readMap(bytes.substr(0, end), "f").ok()) << "seed " << seed;
    }
}

}  // namespace
}  // namespace counterpoint::format
