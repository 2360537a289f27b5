#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>
#include <gmock/gmock.h>

#include "base/text.hpp"
#include "support/article_pane_fixture.hpp"

namespace counterpoint::ui {
namespace {

TEST_F(ArticlePaneTest, SaysWhatToPressWhileThereIsNothing) {
    EXPECT_TRUE(textOf("articleEmptyTitle").contains("Ctrl+V"));
    EXPECT_EQ(find<QPushButton>("openArticle")->text(), "Open an article…");
    EXPECT_FALSE(pane.hasArticle());
    EXPECT_FALSE(pane.makeClaimFromSelection());
}

TEST_F(ArticlePaneTest, AFileBecomesTheMapsSourceInOneStep) {
    open();
    ASSERT_EQ(session.map().sources().size(), 1U);
    const map::Source& source = session.map().sources()[0];
    EXPECT_EQ(source.title, "Leave the old harbour crane where it is");
    EXPECT_EQ(session.map().header().title, source.title);
    EXPECT_EQ(source.text->sha256, base::sha256(kHarbour));
    EXPECT_TRUE(pane.hasArticle());
    EXPECT_EQ(view().document()->blockCount(), 4) << "a paragraph a block, without the empty lines";
    session.undo();
    EXPECT_EQ(session.map(), map::Map());
    EXPECT_FALSE(pane.hasArticle());
    session.redo();
    EXPECT_TRUE(pane.hasArticle());
}

TEST_F(ArticlePaneTest, AFileThatIsNoArticleIsRefusedWithANotice) {
    QSignalSpy notices(&session, &Session::noticed);
    EXPECT_FALSE(pane.openFile(QString::fromStdString(folder.write("a.pdf", "%PDF-1.7"))));
    ASSERT_EQ(notices.count(), 1);
    EXPECT_TRUE(notices[0][0].toString().startsWith("a.pdf: This is a PDF file"));
    EXPECT_FALSE(pane.openFile("nowhere.txt"));
    EXPECT_EQ(session.map(), map::Map());
}

TEST_F(ArticlePaneTest, RichTextIsPastedAsPlainText) {
    auto* rich = new QMimeData;
    rich->setHtml("<h1>A title</h1><p>Some <b>bold</b> words.</p><script>x()</script>");
    QApplication::clipboard()->setMimeData(rich);
    QTest::keyClick(&pane, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(view().article().shown(), "A title\nSome bold words.");
    EXPECT_EQ(view().toPlainText(), "A title\nSome bold words.");
}

TEST_F(ArticlePaneTest, PastedTextIsKeptForTheNextTime) {
    QMimeData mime;
    mime.setText("One sentence. Another one.");
    EXPECT_TRUE(pane.pasteText(mime));
    const map::Map saved = session.map();
    Session later;
    ArticlePane again(later);
    again.setShelf(QString::fromStdString(folder.path("shelf")));
    later.start(saved);
    EXPECT_TRUE(again.hasArticle());
}

TEST_F(ArticlePaneTest, AFileIsTakenByADrop) {
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QString::fromStdString(folder.write("crane.txt", kHarbour)))});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&pane, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&pane, &drop);
    EXPECT_TRUE(pane.hasArticle());
    mime.setUrls({QUrl::fromLocalFile("map.argmap")});
    QDragEnterEvent other(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, {});
    other.ignore();
    QApplication::sendEvent(&pane, &other);
    EXPECT_FALSE(other.isAccepted()) << "maps are for the window";
}

TEST_F(ArticlePaneTest, WordsSelectedWithTheMouseBecomeAClaimByEnter) {
    open();
    drag("visitors come to see it");
    EXPECT_TRUE(pane.hasSelection());
    press(Qt::Key_Return);
    ASSERT_EQ(session.map().claims().size(), 1U);
    EXPECT_EQ(lastClaim().text, "visitors come to see it");
    ASSERT_EQ(lastClaim().anchors.size(), 1U);
    const map::Anchor& anchor = lastClaim().anchors[0];
    EXPECT_EQ(base::slice(kHarbour, anchor.start, anchor.end), "visitors come to see it")
        << "counted in code points, behind a character that needs two units";
    EXPECT_EQ(anchor.quote, "visitors come to see it");
    EXPECT_EQ(session.current(), lastClaim().id.name);
    EXPECT_EQ(session.history().gesture(session.history().position()), editing::Gesture::AddClaim);
    EXPECT_FALSE(pane.hasSelection()) << "ready for the next words";
}

TEST_F(ArticlePaneTest, WithoutASelectionEnterTakesTheSentence) {
    open();
    click("Critics reply");
    press(Qt::Key_Enter, Qt::KeypadModifier);
    ASSERT_EQ(session.map().claims().size(), 1U);
    EXPECT_EQ(lastClaim().text, "Critics reply that rust makes it dangerous.");
}

TEST_F(ArticlePaneTest, WordsOverAParagraphsEndHaveSingleSpaces) {
    open();
    select("makes it dangerous.\nAn engineer");
    EXPECT_TRUE(pane.makeClaimFromSelection());
    EXPECT_EQ(lastClaim().text, "makes it dangerous. An engineer");
    EXPECT_EQ(lastClaim().anchors[0].quote, "makes it dangerous.\n\nAn engineer");
}

TEST_F(ArticlePaneTest, ADragTakesTheSpanAndForOtherProgramsTheWords) {
    open();
    select("rust makes it dangerous");
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    EXPECT_EQ(mime->text(), "rust makes it dangerous");
    const auto span = spanIn(*mime);
    ASSERT_TRUE(span);
    EXPECT_EQ(span->words, "rust makes it dangerous");
    EXPECT_EQ(span->anchor, pane.claimFromSelection()->anchors[0]);
    QSignalSpy notices(&session, &Session::noticed);
    EXPECT_FALSE(pane.pasteText(*mime)) << "not an article of its own";
    EXPECT_EQ(notices.count(), 1);
    QMimeData broken;
    broken.setData(kSpanMimeType, "{\"start\":5}");
    EXPECT_FALSE(spanIn(broken));
}

TEST_F(ArticlePaneTest, FindsWordsWithCountAndNextAndPrevious) {
    open();
    press(Qt::Key_F, Qt::ControlModifier);
    auto* field = find<QWidget>("findField");
    QTest::keyClicks(field, "VISITORS");
    EXPECT_EQ(textOf("findCount"), "1 of 2");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(textOf("findCount"), "2 of 2");
    QTest::keyClick(field, Qt::Key_F3);
    EXPECT_EQ(textOf("findCount"), "1 of 2");
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(textOf("findCount"), "2 of 2");
    QTest::keyClicks(field, "x");
    EXPECT_EQ(textOf("findCount"), "Not found");
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(find<QWidget>("articleFindBar")->isHidden());
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(ArticlePaneTest, ListsTheSentencesThatAreNotOnTheMapYet) {
    open();
    EXPECT_EQ(find<QToolButton>("coverageHead")->text(), "Not on the map yet: 8 of 8 sentences");
    claimOn("Many of them stayed for lunch.");
    EXPECT_EQ(find<QToolButton>("coverageHead")->text(), "Not on the map yet: 7 of 8 sentences");
    QTest::mouseClick(find<QToolButton>("coverageHead"), Qt::LeftButton);
    auto* list = find<QListWidget>("coverageSentences");
    ASSERT_EQ(list->count(), 7);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(view().textCursor().selectedText(), list->currentItem()->text());
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(view().hasFocus());
    press(Qt::Key_Return);
    EXPECT_EQ(list->count(), 6);
}

TEST_F(ArticlePaneTest, GoesFromOneUnmappedSentenceToTheNext) {
    open();
    claimOn("Leave the old harbour crane where it is");
    press(Qt::Key_F4);
    EXPECT_TRUE(view().textCursor().selectedText().startsWith("The town should keep"));
    press(Qt::Key_F4);
    EXPECT_TRUE(view().textCursor().selectedText().startsWith("It is the last one"));
}

TEST_F(ArticlePaneTest, WithSeveralArticlesOneIsChosen) {
    open();
    EXPECT_TRUE(find<QWidget>("articleSources")->isHidden());
    open("Another article. With words.", "other.txt");
    EXPECT_FALSE(find<QWidget>("articleSources")->isHidden());
    EXPECT_EQ(view().article().shown(), "Another article. With words.");
    const std::string second = claimOn("With words.");
    QTest::keyClick(find<QWidget>("articleSources"), Qt::Key_Up);
    EXPECT_TRUE(view().article().shown().startsWith("Leave the old"));
    session.select({});
    session.select({second});
    EXPECT_EQ(view().article().shown(), "Another article. With words.") << "where the claim's words are";
}

TEST_F(ArticlePaneTest, LinesAreNeverTooLongToRead) {
    open();
    pane.resize(1400, 600);
    QTest::qWait(1);
    EXPECT_LE(view().viewport()->width(), 740);
    EXPECT_GE(view().viewport()->width(), 680);
    pane.resize(500, 600);
    QTest::qWait(1);
    EXPECT_GE(view().viewport()->width(), 470) << "and use a narrow pane as a whole";
}

TEST_F(ArticlePaneTest, ASelectionThatIsTooLongForAClaimIsRefusedWithANotice) {
    std::string large;
    while (large.size() < 20000) large += "A rather long sentence without any end in sight and ";
    open("Title\n\n" + large);
    view().selectAll();
    QSignalSpy notices(&session, &Session::noticed);
    press(Qt::Key_Return);
    EXPECT_EQ(notices.count(), 1);
    EXPECT_TRUE(session.map().claims().empty());
    EXPECT_TRUE(pane.hasSelection()) << "nothing that was done is lost";
}

TEST_F(ArticlePaneTest, ALargeArticleIsShownAtOnce) {
    std::string large;
    while (large.size() < 200000) large += kHarbour + "\n";
    QElapsedTimer time;
    time.start();
    open(large, "large.txt");
    pane.grab();
    const auto opening = static_cast<int>(time.restart());
    RecordProperty("opening", opening);
    EXPECT_LT(opening, 3000);
    claimOn("Critics reply that rust makes it dangerous.");
    RecordProperty("claim", static_cast<int>(time.restart()));
    for (int i = 0; i < 20; ++i) {
        view().verticalScrollBar()->setValue(i * 500);
        pane.grab();
    }
    RecordProperty("paint", static_cast<int>(time.elapsed() / 20));
    EXPECT_LT(time.elapsed() / 20, 200);
}

}  // namespace
}  // namespace counterpoint::ui
