#include "ui/map_pane/map_scene.hpp"

#include "ui/map_pane/rect_grid.hpp"
#include "ui/map_pane/text_shaper.hpp"

#include <QPainter>
#include <QTest>
#include <gtest/gtest.h>
#include <utility>

#include "drawing/draw.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

drawing::Drawing picture(map::Parts parts) {
    drawing::ViewOptions view;
    view.legend = false;
    return drawing::draw(support::mapOf(std::move(parts)), view).value();
}

QImage imageOf(MapScene& scene, const QRectF& area) {
    QImage image(area.size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter, {}, area);
    return image;
}

TEST(MapScene, TellsWhatIsWhere) {
    MapScene scene;
    scene.show(picture(support::smallParts()));
    const QRectF claim = scene.rectOf("a");
    const QRectF argument = scene.rectOf("r1");
    EXPECT_TRUE(argument.contains(claim));
    EXPECT_EQ(scene.itemAt(claim.center()), "a");
    EXPECT_EQ(scene.itemAt({argument.center().x(), argument.top() + 8}), "r1");
    EXPECT_EQ(scene.itemAt(scene.extent().topLeft() - QPointF(5, 5)), "");
    EXPECT_TRUE(scene.rectOf("nothing").isNull());
    ASSERT_NE(scene.elementOf("a"), nullptr);
    EXPECT_EQ(scene.elementOf("a")->id, "a");
}

TEST(MapScene, MovesBoxesFromWhereTheyWereToWhereTheyBelong) {
    MapScene scene;
    scene.show(picture(support::smallParts()));
    const QRectF before = scene.rectOf("d");
    map::Parts parts = support::smallParts();
    parts.header.description = "A description takes some lines above the map, which pushes everything down.";
    parts.header.question = "Why?";
    const QImage then = imageOf(scene, before);
    scene.show(picture(parts));
    const QRectF after = scene.rectOf("d");
    ASSERT_GT(after.top() - before.top(), 10);
    EXPECT_TRUE(scene.isMoving());
    EXPECT_EQ(imageOf(scene, before), then);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.isMoving(), 2000);
    EXPECT_EQ(imageOf(scene, after).size(), then.size());
    EXPECT_NE(imageOf(scene, before), then);
}

TEST(MapScene, WithoutMotionEverythingIsThereAtOnce) {
    MapScene scene;
    scene.setMotion(false);
    scene.show(picture(support::smallParts()));
    map::Parts parts = support::smallParts();
    parts.header.description = "Down";
    scene.show(picture(parts));
    EXPECT_FALSE(scene.isMoving());
}

TEST(TextShaper, NeverMakesALineWiderThanItWasMeasured) {
    TextShaper shaper;
    shaper.setFamilies({"DejaVu Sans"});
    const drawing::TextLine line{"Wider in this font", {10, 40}, 60, false, {12, 400, false, {}}, {}};
    const ShapedLine shaped = shaper.shape(line);
    EXPECT_LT(shaped.squeeze, 1);
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    TextShaper::paint(painter, line, shaped);
    painter.end();
    int right = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != Qt::white) right = std::max(right, x);
    EXPECT_GT(right, 60);
    EXPECT_LE(right, 71);
}

TEST(TextShaper, KeepsRightToLeftTextAtItsRightEnd) {
    TextShaper shaper;
    shaper.setFamilies({"DejaVu Sans"});
    const drawing::TextLine line{"שלום", {10, 40}, 150, true, {12, 400, false, {}}, {}};
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    TextShaper::paint(painter, line, shaper.shape(line));
    painter.end();
    int right = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) != Qt::white) right = std::max(right, x);
    EXPECT_NEAR(right, 159, 3);
}

TEST(RectGrid, FindsWhatALookAtEachFinds) {
    std::vector<QRectF> rects;
    for (int i = 0; i < 600; ++i)
        rects.emplace_back((i * 7919) % 9000, (i * 104729) % 3000, 20 + i % 300, i % 90);
    const RectGrid grid(rects);
    for (int i = 0; i < 200; ++i) {
        const QRectF area((i * 6007) % 9500 - 300, (i * 4001) % 3300 - 100, (i * 13) % 2000, (i * 29) % 700);
        std::vector<std::uint32_t> expected;
        for (std::uint32_t j = 0; j < rects.size(); ++j) {
            const QRectF& r = rects[j];
            if (r.left() <= area.right() && area.left() <= r.right() && r.top() <= area.bottom() &&
                area.top() <= r.bottom())
                expected.push_back(j);
        }
        EXPECT_EQ(grid.touching(area), expected);
    }
}

}  // namespace
}  // namespace counterpoint::ui
