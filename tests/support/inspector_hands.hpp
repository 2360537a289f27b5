#pragma once

#include "ui/inspector/field.hpp"
#include "ui/inspector/inspector.hpp"
#include "ui/session/session.hpp"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "support/small_map.hpp"

// An inspector on a map in which every field has a value, and hands to use it.
namespace counterpoint::support {

class InspectorTest : public testing::Test {
  protected:
    InspectorTest() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        session.start(mapOf(fullParts()));
        inspector = new ui::Inspector(session, &window);
        inspector->setShowsMore(true);
        window.setCentralWidget(inspector);
        window.resize(320, 900);
        window.show();
        QApplication::setActiveWindow(&window);
    }

    // The field of this name on the page that is shown.
    ui::Field* field(const char* name) {
        QApplication::processEvents();  // new rows are laid out
        for (ui::Field* found : inspector->findChildren<ui::Field*>(name))
            if (found->isVisible()) return found;
        ADD_FAILURE() << "There is no field " << name;
        return nullptr;
    }
    template <class Widget>
    Widget* part(const char* name, const char* object = nullptr) {
        ui::Field* const found = field(name);
        if (!found) return nullptr;
        for (Widget* widget : found->findChildren<Widget*>(QString(object)))
            if (widget->isVisible()) return widget;
        ADD_FAILURE() << "The field " << name << " lacks " << (object ? object : "widget");
        return nullptr;
    }

    // Replaces the text of a field by keys, and leaves it with Tab.
    void type(const char* name, const QString& text) {
        QWidget* const edit = field(name)->focusProxy();
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Tab);
    }
    // Moves to the next option by key.
    void chooseNext(const char* name) {
        auto* const box = part<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
    }
    QString shown(const char* name) {
        QWidget* const edit = field(name)->focusProxy();
        if (const auto* line = qobject_cast<QLineEdit*>(edit)) return line->text();
        if (const auto* lines = qobject_cast<QPlainTextEdit*>(edit)) return lines->toPlainText();
        return qobject_cast<QComboBox*>(edit)->currentText();
    }

    const map::Claim& claim() { return *session.map().claims().find({"claim1"}); }
    const map::Argument& argument() { return *session.map().arguments().find({"argument1"}); }
    const map::Source& source() { return *session.map().sources().find({"source1"}); }
    const map::Voice& voice() { return *session.map().voices().find({"voice1"}); }

    // One step was made, of this gesture, and undoing it gives back the map and what is shown.
    void expectOneStep(editing::Gesture gesture, const char* name, const QString& before) {
        ASSERT_EQ(session.history().position(), 1U) << name;
        EXPECT_EQ(session.history().gesture(1), gesture) << name;
        session.undo();
        EXPECT_EQ(session.map(), mapOf(fullParts())) << name;
        if (!before.isNull()) {
            EXPECT_EQ(shown(name), before) << name;
        }
        session.start(mapOf(fullParts()));
    }

    QTemporaryDir folder_;
    ui::Session session;
    QMainWindow window;
    ui::Inspector* inspector = nullptr;
};

}  // namespace counterpoint::support
