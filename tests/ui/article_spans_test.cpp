#include <QLabel>
#include <QMimeData>
#include <fstream>
#include <gmock/gmock.h>

#include "support/article_pane_fixture.hpp"

namespace counterpoint::ui {
namespace {

using ArticleSpans = ArticlePaneTest;

TEST_F(ArticleSpans, AClickOnASpanSelectsItsClaim) {
    open();
    const std::string first = claimOn("visitors come to see it");
    const std::string second = claimOn("rust makes it dangerous");
    click("visitors come");
    EXPECT_EQ(session.current(), first);
    click("makes it dangerous");
    EXPECT_EQ(session.current(), second);
    click("Many of them");
    EXPECT_EQ(session.current(), second) << "beside the spans a click changes nothing";
}

TEST_F(ArticleSpans, ThatOverlapAreChosenInTurn) {
    open();
    const std::string longer =
        claimOn("It is the last one of its kind on this coast, and visitors come to see it.");
    const std::string shorter = claimOn("visitors come to see it");
    session.select({});
    click("visitors come");
    EXPECT_EQ(session.current(), shorter) << "the shortest first";
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    click("visitors come");
    EXPECT_EQ(session.current(), longer);
    ASSERT_EQ(view().spans().size(), 2U);
    EXPECT_NE(view().spans()[0].lane, view().spans()[1].lane) << "both lines can be seen";
}

TEST_F(ArticleSpans, AreChosenWithTheSpaceKeyAtTheCaret) {
    open();
    const std::string claim = claimOn("visitors come to see it");
    session.select({});
    click("last one");
    select("visitors");
    press(Qt::Key_Left);
    press(Qt::Key_Space);
    EXPECT_EQ(session.current(), claim);
    EXPECT_TRUE(view().accessibleDescription().contains("visitors come to see it"));
}

TEST_F(ArticleSpans, ScrollIntoViewWhenTheirClaimIsSelected) {
    std::string large = kHarbour;
    for (int i = 0; i < 30; ++i)
        large += "\nA paragraph of which nobody claims anything, whatever it says.\n";
    open(large + "\nThe very last words.\n");
    const std::string last = claimOn("The very last words.");
    const std::string first = claimOn("visitors come to see it");
    for (const std::string& claim : {last, first}) {
        session.select({});
        session.select({claim});
        for (const ShownSpan& span : view().spans()) {
            if (span.claim.toStdString() == claim) {
                EXPECT_TRUE(view().viewport()->rect().contains(view().rectOf(span)));
            }
        }
    }
}

TEST_F(ArticleSpans, TheSpansOfASelectedArgumentsPremisesStandOut) {
    open();
    const std::string reason = claimOn("visitors come to see it");
    const std::string main = claimOn("The town should keep the harbour crane");
    session.apply(
        {map::add(session.map(), support::argument("a1", map::Role::Supports, main, {reason})).value(),
         editing::Gesture::AddReason,
         {main},
         false});
    const QImage before = view().viewport()->grab().toImage();
    session.select({"a1"});
    EXPECT_NE(view().viewport()->grab().toImage(), before);
}

TEST_F(ArticleSpans, ShowWhatTheirClaimIs) {
    open();
    const std::string reason = claimOn("visitors come to see it");
    const std::string main = claimOn("The town should keep the harbour crane");
    const std::string evidence = claimOn("counted 31,000 visitors");
    const std::string loose = claimOn("Many of them stayed for lunch.");
    const std::string admitted = claimOn("painting it costs money");
    const std::string objection = claimOn("rust makes it dangerous");
    map::Map map = session.map();
    const auto change = [&map](const std::string& id, const auto& edit) {
        map::Claim claim = *map.claims().find({id});
        edit(claim);
        map = map::replace(map, claim).value();
    };
    change(main, [](map::Claim& claim) { claim.main = true; });
    change(evidence, [](map::Claim& claim) { claim.evidence = map::Evidence::Statistic; });
    change(admitted, [](map::Claim& claim) { claim.stance = map::Stance::Conceded; });
    map = map::add(map, support::argument("a1", map::Role::Supports, main, {reason})).value();
    map = map::add(map, support::argument("a2", map::Role::Opposes, main, {objection})).value();
    session.apply({map, editing::Gesture::EditClaim, {}, false});
    const auto kindOfSpan = [this](const std::string& claim) {
        for (const ShownSpan& span : view().spans()) {
            if (span.claim.toStdString() == claim) return span.kind;
        }
        return SpanKind::Warrant;
    };
    EXPECT_EQ(kindOfSpan(main), SpanKind::Main);
    EXPECT_EQ(kindOfSpan(reason), SpanKind::Reason);
    EXPECT_EQ(kindOfSpan(objection), SpanKind::Objection);
    EXPECT_EQ(kindOfSpan(evidence), SpanKind::Evidence);
    EXPECT_EQ(kindOfSpan(admitted), SpanKind::Concession);
    EXPECT_EQ(kindOfSpan(loose), SpanKind::Loose);
    EXPECT_TRUE(find<QWidget>("spanLegend")->accessibleName().contains("Admitted"));
}

TEST_F(ArticleSpans, DifferByPatternAndNotByColourAlone) {
    // In black on white every two kinds look different.
    const drawing::Theme& theme = drawing::themeOf(drawing::ThemeName::Print);
    std::vector<QImage> looks;
    for (int kind = 0; kind <= static_cast<int>(SpanKind::Loose); ++kind) {
        QImage image(60, 8, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawUnderline(painter, static_cast<SpanKind>(kind), theme, 2, 58, 4);
        painter.end();
        looks.push_back(image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
        for (std::size_t i = 0; i + 1 < looks.size(); ++i)
            EXPECT_NE(looks[i], looks.back()) << i << " " << kind;
    }
}

TEST_F(ArticleSpans, TheArticleThatIsMissingCanBeAttached) {
    open();
    claimOn("visitors come to see it");
    const map::Map saved = session.map();
    Session later;
    ArticlePane other(later);
    other.setShelf(QString::fromStdString(folder.path("another")));
    later.start(saved);
    EXPECT_FALSE(other.hasArticle());
    const QString said = other.findChild<QLabel*>("articleEmptyTitle")->text();
    EXPECT_TRUE(said.contains("“Leave the old harbour crane where it is” isn’t on this computer"))
        << said.toStdString();
    EXPECT_EQ(other.findChild<QPushButton*>("openArticle")->text(), "Attach the article…");
    EXPECT_TRUE(other.openFile(QString::fromStdString(folder.path("crane.txt"))));
    EXPECT_TRUE(other.hasArticle());
    EXPECT_EQ(later.map(), saved) << "it is the very article: nothing to save";
    EXPECT_EQ(later.map().sources().size(), 1U);
}

TEST_F(ArticleSpans, AnotherArticleIsAttachedWithItsSpansFoundAgain) {
    open();
    claimOn("visitors come to see it");
    claimOn("Many of them stayed for lunch.");
    Session later;
    ArticlePane other(later);
    other.setShelf(QString::fromStdString(folder.path("another")));
    later.start(session.map());
    QMimeData mime;
    mime.setText("A new start.\n\nIt is the last one, and visitors come to see it.");
    EXPECT_TRUE(other.pasteText(mime));
    EXPECT_EQ(later.map().sources().size(), 1U);
    EXPECT_EQ(later.history().size(), 2U) << "one step";
    const auto* bar = other.findChild<QWidget*>("spansBar");
    EXPECT_FALSE(bar->isHidden());
    const auto* list = other.findChild<QListWidget*>("spansList");
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(), "Lost: Many of them stayed for lunch.");
    EXPECT_EQ(later.map().claims()[1].anchors.size(), 1U) << "listed, never dropped";
    later.undo();
    EXPECT_EQ(later.map(), session.map());
}

TEST_F(ArticleSpans, AFileThatSomebodyChangesIsNoticedAndFollowedOnlyWhenToldTo) {
    pane.setMapFile(QString::fromStdString(folder.path("map.argmap")));
    open();
    claimOn("visitors come to see it");
    const map::Map before = session.map();
    EXPECT_EQ(before.sources()[0].text->file, "crane.txt");
    folder.write("crane.txt", "Corrected.\n\n" + kHarbour);
    QTest::qWait(200);
    EXPECT_TRUE(view().article().shown().startsWith("Corrected.")) << "shown as it is now";
    EXPECT_EQ(session.map(), before);
    EXPECT_EQ(textOf("spansSentence"),
              "The article has changed since the map was made from it. Spans moved: 1.");
    ASSERT_EQ(view().spans().size(), 1U);
    QTest::mouseClick(find<QPushButton>("acceptText"), Qt::LeftButton);
    EXPECT_EQ(session.map().claims()[0].anchors[0].start, before.claims()[0].anchors[0].start + 12);
    EXPECT_TRUE(find<QWidget>("spansBar")->isHidden());
    session.undo();
    EXPECT_EQ(session.map(), before);
}

TEST_F(ArticleSpans, ALinkOutOfTheMapsFolderIsNotFollowed) {
    std::filesystem::create_directory(folder.path("maps"));
    const std::string outside = folder.write("secret.txt", "Secret words.");
    std::filesystem::create_symlink(outside, folder.path("maps/a.txt"));
    map::Map map = article::mapOfArticle({"x", "x", true}, "a.txt").value();
    pane.setMapFile(QString::fromStdString(folder.path("maps/map.argmap")));
    session.start(map);
    EXPECT_FALSE(pane.hasArticle());
    EXPECT_TRUE(textOf("articleMissing").contains("leads out of the map’s folder"));
}

class LostSpan : public ArticlePaneTest {
  protected:
    // One span with other words now, one that is lost.
    LostSpan() {
        open("A word or two. The council knows this very well. Nobody has ever said so. The end is near.");
        changed = claimOn("The council knows this very well.");
        lost = claimOn("Nobody has ever said so.");
        const map::Map map = session.map();
        const std::string other =
            "Completely different start. The council knew this very well. The end is near.";
        folder.write("other.txt", other);
        session.start(article::attach(map, map.sources()[0].id, {other, other, true}).value().map);
        EXPECT_TRUE(pane.openFile(QString::fromStdString(folder.path("other.txt"))));
        list = find<QListWidget>("spansList");
        EXPECT_EQ(list->count(), 2);
    }
    const map::Claim& claim(const std::string& id) { return *session.map().claims().find({id}); }

    std::string changed;
    std::string lost;
    QListWidget* list = nullptr;
};

TEST_F(LostSpan, ChangedWordsAreConfirmedByAPerson) {
    EXPECT_EQ(session.history().size(), 1U) << "until then nothing is written";
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(view().textCursor().selectedText(), "The council knew this very well.");
    EXPECT_EQ(session.current(), changed);
    EXPECT_TRUE(textOf("spansAdvice").startsWith("The words have changed"));
    EXPECT_TRUE(textOf("spansAdvice").endsWith("They were: “The council knows this very well.”"));
    QTest::mouseClick(find<QPushButton>("confirmSpan"), Qt::LeftButton);
    EXPECT_EQ(claim(changed).anchors[0].quote, "The council knew this very well.");
    EXPECT_EQ(list->count(), 1);
}

TEST_F(LostSpan, IsPutOnTheSelectedWords) {
    list->setCurrentRow(1);
    EXPECT_FALSE(find<QPushButton>("confirmSpan")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("replaceSpan")->isEnabled()) << "nothing is selected";
    select("The end is near.");
    QTest::mouseClick(find<QPushButton>("replaceSpan"), Qt::LeftButton);
    EXPECT_EQ(claim(lost).anchors[0].quote, "The end is near.");
    EXPECT_EQ(list->count(), 1);
}

TEST_F(LostSpan, IsTakenOffTheClaimWhichStays) {
    list->setCurrentRow(1);
    QTest::mouseClick(find<QPushButton>("takeOffSpan"), Qt::LeftButton);
    EXPECT_TRUE(claim(lost).anchors.empty());
    EXPECT_EQ(session.history().gesture(1), editing::Gesture::FindSpans);
    session.undo();
    EXPECT_EQ(claim(lost).anchors.size(), 1U);
}

}  // namespace
}  // namespace counterpoint::ui
