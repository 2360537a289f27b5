#pragma once

#include "ui/article_pane/article_pane.hpp"
#include "ui/article_pane/article_view.hpp"
#include "ui/session/session.hpp"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <string>

#include "article/anchors.hpp"
#include "article/new_map.hpp"
#include "map/edits.hpp"
#include "support/small_map.hpp"
#include "support/temporary_folder.hpp"

namespace counterpoint::ui {

// A made-up article in four paragraphs; the second holds a character beyond the basic plane.
inline const std::string kHarbour =
    "Leave the old harbour crane where it is\n\n"
    "The town should keep the harbour crane 🏗 on the quay. It is the last one of its kind on this coast, "
    "and "
    "visitors come to see it. Critics reply that rust makes it dangerous.\n\n"
    "An engineer of the port counted 31,000 visitors last summer. Many of them stayed for lunch.\n\n"
    "I admit that painting it costs money. Painting it costs less than taking it down, though.\n";

// A pane on a session, shown where nobody sees it, with a folder for its files.
class ArticlePaneTest : public testing::Test {
  protected:
    ArticlePaneTest() : pane(session) {
        pane.setShelf(QString::fromStdString(folder.path("shelf")));
        pane.resize(460, 640);
        pane.show();
        QApplication::setActiveWindow(&pane);
    }

    template <class Widget>
    Widget* find(const char* name) {
        return pane.findChild<Widget*>(QString::fromLatin1(name));
    }
    ArticleView& view() { return *find<ArticleView>("articleView"); }
    QString textOf(const char* name) { return find<QLabel>(name)->text(); }

    void open(const std::string& text = kHarbour, const std::string& name = "crane.txt") {
        EXPECT_TRUE(pane.openFile(QString::fromStdString(folder.write(name, text))));
    }

    // Positions of words in what is shown.
    std::pair<int, int> positionsOf(const QString& words) {
        const auto start = view().article().shown().indexOf(words);
        EXPECT_GE(start, 0) << words.toStdString();
        return {static_cast<int>(start), static_cast<int>(start + words.size())};
    }
    QPoint pointAt(int position) {
        QTextCursor cursor(view().document());
        cursor.setPosition(position);
        return view().cursorRect(cursor).center() + QPoint(1, 0);
    }
    // By the mouse, from the first to the last character.
    void drag(const QString& words) {
        const auto [start, end] = positionsOf(words);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, pointAt(start) - QPoint(1, 0));
        QMouseEvent move(QEvent::MouseMove, pointAt(end), view().viewport()->mapToGlobal(pointAt(end)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &move);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, pointAt(end));
        // So that the next press isn't taken for a double click.
        QTest::qWait(1);
        QTest::mouseMove(view().viewport(), QPoint(5, 5));
    }
    void select(const QString& words) {
        const auto [start, end] = positionsOf(words);
        view().selectPlaces(view().article().placesOf(start, end));
    }
    void click(const QString& words) {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, pointAt(positionsOf(words).first + 1));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&view(), key, modifiers);
    }

    // Selects the words, makes a claim of them and gives its id.
    std::string claimOn(const QString& words) {
        select(words);
        press(Qt::Key_Return);
        return session.map().claims()[session.map().claims().size() - 1].id.name;
    }
    const map::Claim& lastClaim() { return session.map().claims()[session.map().claims().size() - 1]; }

    support::TemporaryFolder folder;
    Session session;
    ArticlePane pane;
};

}  // namespace counterpoint::ui
