#include "ui/session/session.hpp"

#include "bench/synthetic_map.hpp"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "map/edits.hpp"
#include "support/layout_worker.hpp"
#include "support/small_map.hpp"

namespace counterpoint::ui {
namespace {

editing::Step adding(const map::Map& map, const std::string& id) {
    return {
        map::add(map, support::claim(id, "Text of " + id)).value(), editing::Gesture::AddClaim, {id}, true};
}

TEST(Session, TellsOfAChangeAndAsksForTheTextOfWhatIsNew) {
    Session session;
    session.start(support::smallMap());
    QSignalSpy changes(&session, &Session::changed);
    QSignalSpy pictures(&session, &Session::pictureChanged);
    QSignalSpy typing(&session, &Session::typingWanted);
    EXPECT_TRUE(session.apply(adding(session.map(), "x1")));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(pictures.count(), 1);
    ASSERT_EQ(typing.count(), 1);
    EXPECT_EQ(typing[0][0].toString(), "x1");
    EXPECT_EQ(session.current(), "x1");
}

TEST(Session, NothingThatIsGoneStaysSelected) {
    Session session;
    session.start(support::smallMap());
    session.apply(adding(session.map(), "x1"));
    session.undo();
    EXPECT_EQ(session.current(), "");
    session.redo();
    EXPECT_EQ(session.current(), "x1");
}

TEST(Session, TakingBackAChangeOfAFieldKeepsTheSelection) {
    Session session;
    session.start(support::smallMap());
    session.select({"a"});
    map::Claim changed = support::claim("b", "Says more.");
    session.apply(editing::Step{
        map::replace(session.map(), changed).value(), editing::Gesture::EditText, {"b"}, false});
    session.undo();
    EXPECT_EQ(session.current(), "b");
    session.redo();
    EXPECT_EQ(session.current(), "b");
}

TEST(Session, ARefusedStepIsANoticeAndChangesNothing) {
    Session session;
    session.start(support::smallMap());
    QSignalSpy notices(&session, &Session::noticed);
    EXPECT_FALSE(session.apply(base::Result<editing::Step>(base::Error{"That can’t be.", {}})));
    ASSERT_EQ(notices.count(), 1);
    EXPECT_EQ(notices[0][0].toString(), "That can’t be.");
    EXPECT_EQ(session.map(), support::smallMap());
}

TEST(Session, ShowsTheSamePicturesWithAWorker) {
    LayoutClient client(support::realWorker());
    Session session;
    session.useWorker(client);
    session.start(support::smallMap());
    ASSERT_TRUE(session.waitForPicture());
    EXPECT_EQ(session.picture(), drawing::draw(session.map(), session.view()).value());
    session.apply(adding(session.map(), "x1"));
    ASSERT_TRUE(session.waitForPicture());
    EXPECT_EQ(session.picture(), drawing::draw(session.map(), session.view()).value());
}

TEST(Session, DoesNotWaitForTheLayoutOfALargeMap) {
    LayoutClient client(support::fakeWorker("exec sleep 20"), {1000, 300});
    Session session;
    session.useWorker(client);
    QSignalSpy pictures(&session, &Session::pictureChanged);
    QSignalSpy notices(&session, &Session::noticed);
    session.start(bench::syntheticMap(1000));
    EXPECT_TRUE(session.apply(adding(session.map(), "x1")));
    EXPECT_EQ(pictures.count(), 0);
    ASSERT_TRUE(session.waitForPicture());
    // The worker hangs: a plain picture, of the newest map only, and one notice.
    EXPECT_EQ(pictures.count(), 1);
    EXPECT_EQ(notices.count(), 1);
    EXPECT_TRUE(session.picture().coarser);
}

}  // namespace
}  // namespace counterpoint::ui
