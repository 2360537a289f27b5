#include "ui/inspector/sentence_button.hpp"

#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>

#include "support/inspector_hands.hpp"

namespace counterpoint::ui {
namespace {

using editing::Gesture;
using InspectorFields = support::InspectorTest;

struct TextCase {
    const char* field;
    const char* before;
    const char* typed;
    const char* after;  // in the map
    Gesture gesture;
};

TEST_F(InspectorFields, EachTextOfAClaimIsOneStep) {
    const auto value = [this](const std::string& field) -> std::string {
        if (field == "text") return claim().text;
        if (field == "layer") return claim().layer;
        if (field == "note") return claim().note;
        if (field == "tags") return claim().tags.size() == 3 ? claim().tags[2] : "";
        return std::to_string(claim().credence.value_or(-1));
    };
    for (const TextCase& each : std::vector<TextCase>{
             {"text", "claimText", "Another text", "Another text", Gesture::EditText},
             {"layer", "claimLayer", " later ", "later", Gesture::EditClaim},
             {"note", "claimNote", "Another note", "Another note", Gesture::EditClaim},
             {"tags", "tagOne, tagTwo", "tagOne, tagTwo,new one", "new one", Gesture::EditClaim},
             {"credence", "25%", "75", "0.750000", Gesture::EditClaim},
             {"credence", "25%", "", "-1.000000", Gesture::EditClaim}}) {
        session.select({"claim1"});
        EXPECT_EQ(shown(each.field), each.before);
        type(each.field, each.typed);
        EXPECT_EQ(value(each.field), each.after) << each.field;
        expectOneStep(each.gesture, each.field, each.before);
    }
}

TEST_F(InspectorFields, EachChoiceOfAClaimIsOneStep) {
    const auto check = [this](const char* field, const char* before, Gesture gesture, const auto& isChanged) {
        session.select({"claim1"});
        EXPECT_EQ(shown(field), before);
        chooseNext(field);
        EXPECT_TRUE(isChanged()) << field;
        expectOneStep(gesture, field, before);
    };
    check("stance", "admits it", Gesture::EditClaim,
          [this] { return claim().stance == map::Stance::Questioned; });
    check("evidence", "official statement", Gesture::MarkEvidence,
          [this] { return claim().evidence == map::Evidence::ExpertOpinion; });
    check("nature", "prediction: what will be", Gesture::EditClaim,
          [this] { return claim().nature == map::Nature::Definition; });
    check("choice", "I reject it", Gesture::EditClaim,
          [this] { return claim().choice == map::Choice::Open; });
    for (const char* flag : {"main", "implicit"}) {
        session.select({"claim1"});
        QTest::mouseClick(part<QCheckBox>(flag), Qt::LeftButton, {}, QPoint(8, 8));
        EXPECT_NE(claim().main, claim().implicit);
        expectOneStep(std::string(flag) == "main" ? Gesture::MarkMain : Gesture::EditClaim, flag, {});
    }
}

TEST_F(InspectorFields, SourcesAndPassagesAreTakenOutAndAdded) {
    session.select({"claim1"});
    EXPECT_EQ(part<SentenceButton>("sources")->text(), "sourceTitle — sourcePublisher");
    QTest::mouseClick(part<QToolButton>("sources", "remove"), Qt::LeftButton);
    ASSERT_EQ(claim().sources.size(), 1U);
    chooseNext("sources");  // what was taken out is offered again
    EXPECT_EQ(claim().sources.back().name, "source1");
    EXPECT_EQ(session.history().position(), 2U);
    EXPECT_EQ(part<SentenceButton>("anchors")->text(), "“anchorQuote” — sourceTitle, characters 4 to 9");
    QTest::mouseClick(part<QToolButton>("anchors", "remove"), Qt::LeftButton);
    EXPECT_TRUE(claim().anchors.empty());
    session.goTo(0);
    EXPECT_EQ(session.map(), support::mapOf(support::fullParts()));
}

TEST_F(InspectorFields, ANewVoiceIsNamedWhereItIsChosenAndIsOneStep) {
    session.select({"claim1"});
    auto* const box = part<QComboBox>("voice");
    box->setFocus();
    EXPECT_EQ(box->currentText(), "voiceName");
    QTest::keyClick(box, Qt::Key_Down);
    auto* const naming = part<QLineEdit>("voice", "naming");
    QTest::keyClicks(naming, "Ada");
    QTest::keyClick(naming, Qt::Key_Return);
    ASSERT_EQ(session.map().voices().size(), 2U);
    EXPECT_EQ(session.map().voices()[1].name, "Ada");
    EXPECT_EQ(claim().voice, session.map().voices()[1].id);
    EXPECT_EQ(box->currentText(), "Ada");
    expectOneStep(Gesture::AddVoice, "voice", {});
}

TEST_F(InspectorFields, EachFieldOfAnArgumentIsOneStep) {
    session.select({"argument1"});
    for (const auto& [field, member] : {std::pair{"layer", &map::Argument::layer},
                                        {"scheme", &map::Argument::scheme},
                                        {"note", &map::Argument::note}}) {
        session.select({"argument1"});
        const QString before = QString::fromStdString(argument().*member);
        type(field, "typed");
        EXPECT_EQ(argument().*member, "typed");
        expectOneStep(Gesture::EditArgument, field, before);
    }
    session.select({"argument1"});
    type("strength", "12.5 %");
    EXPECT_EQ(argument().strength, 0.125);
    expectOneStep(Gesture::EditArgument, "strength", "75%");
    session.select({"argument1"});
    auto* const role = part<QComboBox>("role");
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Up);
    EXPECT_EQ(argument().role, map::Role::Supports);
    expectOneStep(Gesture::EditArgument, "role", "but: an objection to it");
}

TEST_F(InspectorFields, SentencesOfAnArgumentLeadToTheirClaims) {
    session.select({"argument1"});
    QTest::mouseClick(part<SentenceButton>("premises"), Qt::LeftButton);
    EXPECT_EQ(session.current(), "claim2");
    session.select({"argument1"});
    QTest::keyClick(part<SentenceButton>("target"), Qt::Key_Return);
    EXPECT_EQ(session.current(), "claim1");
}

TEST_F(InspectorFields, AnswersAreChangedAddedAndTakenOut) {
    session.select({"argument1"});
    type("answerNote", "because");
    EXPECT_EQ(argument().answers[0].note, "because");
    type("answerDate", "Sep 2025");
    EXPECT_EQ(argument().answers[0].date, "2025-09");
    chooseNext("verdict");
    EXPECT_EQ(argument().answers[0].verdict, map::Verdict::No);
    type("question", "other.q1");
    EXPECT_EQ(argument().answers[0].question, "other.q1");
    type("answers", "other.q2");
    ASSERT_EQ(argument().answers.size(), 2U);
    EXPECT_EQ(argument().answers[1].question, "other.q2");
    EXPECT_EQ(session.history().position(), 5U);
    type("answers", "other.q2");
    EXPECT_EQ(field("answers")->problem(),
              "The question “other.q2” is answered twice here: keep one answer.");
    QTest::mouseClick(part<QToolButton>("answers", "remove"), Qt::LeftButton);
    EXPECT_EQ(argument().answers.size(), 1U);
    session.goTo(0);
    EXPECT_EQ(session.map(), support::mapOf(support::fullParts()));
}

TEST_F(InspectorFields, EachTextOfASourceIsOneStep) {
    for (const auto& [field, member, typed] : {std::tuple{"title", &map::Source::title, "T"},
                                               {"publisher", &map::Source::publisher, "P"},
                                               {"author", &map::Source::author, "A"},
                                               {"published", &map::Source::published, "2024-02-29"},
                                               {"accessed", &map::Source::accessed, "2024"},
                                               {"url", &map::Source::url, "http://a.example/?b=c"},
                                               {"archiveUrl", &map::Source::archiveUrl, "https://b.example/"},
                                               {"language", &map::Source::language, "zh"},
                                               {"ties", &map::Source::ties, "T"},
                                               {"layer", &map::Source::layer, "L"},
                                               {"note", &map::Source::note, "N"}}) {
        inspector->showSource("source1");
        const QString before = QString::fromStdString(source().*member);
        EXPECT_EQ(shown(field), before);
        type(field, typed);
        EXPECT_EQ(source().*member, typed) << field;
        expectOneStep(Gesture::EditSource, field, before);
    }
}

TEST_F(InspectorFields, EachChoiceOfASourceIsOneStep) {
    const auto check = [this](const char* field, const auto& isChanged) {
        inspector->showSource("source1");
        const QString before = shown(field);
        auto* const box = part<QComboBox>(field);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Up);
        EXPECT_TRUE(isChanged()) << field;
        expectOneStep(Gesture::EditSource, field, before);
    };
    check("genre", [this] { return source().genre == map::Genre::Opinion; });
    check("grade", [this] { return source().grade == map::Grade::Copy; });
    check("originalSeen", [this] { return source().originalSeen == map::Known::No; });
    for (const char* list : {"basedOn", "attached", "answers"}) {
        inspector->showSource("source1");
        QTest::mouseClick(part<QToolButton>(list, "remove"), Qt::LeftButton);
        EXPECT_NE(source(), support::fullParts().sources[0]);
        expectOneStep(Gesture::EditSource, list, {});
    }
}

TEST_F(InspectorFields, AVoiceIsChangedAndRemoved) {
    inspector->showVoice("voice1");
    type("voiceName", "Grace");
    EXPECT_EQ(voice().name, "Grace");
    expectOneStep(Gesture::EditVoice, "voiceName", "voiceName");
    inspector->showVoice("voice1");
    type("note", "N");
    EXPECT_EQ(voice().note, "N");
    expectOneStep(Gesture::EditVoice, "note", "voiceNote");
    inspector->showVoice("voice1");
    auto* const type = part<QComboBox>("type");
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Up);
    EXPECT_EQ(voice().type, map::VoiceType::Organisation);
    expectOneStep(Gesture::EditVoice, "type", "an unnamed source");
    inspector->showVoice("voice1");
    QTest::mouseClick(part<QPushButton>("removeItem", "remove"), Qt::LeftButton);
    EXPECT_TRUE(session.map().voices().empty());
    expectOneStep(Gesture::Delete, "title", {});
}

TEST_F(InspectorFields, EachFieldOfTheMapIsOneStep) {
    for (const auto& [field, member] : {std::pair{"title", &map::Header::title},
                                        {"question", &map::Header::question},
                                        {"description", &map::Header::description},
                                        {"language", &map::Header::language}}) {
        session.select({});
        const QString before = QString::fromStdString(session.map().header().*member);
        EXPECT_EQ(shown(field), before);
        type(field, "typed");
        EXPECT_EQ(session.map().header().*member, "typed");
        expectOneStep(Gesture::EditMap, field, before);
    }
}

TEST_F(InspectorFields, SourcesAndVoicesOfTheMapAreAddedAndRemoved) {
    QTest::mouseClick(part<QPushButton>("sources", "new"), Qt::LeftButton);
    ASSERT_EQ(session.map().sources().size(), 3U);
    type("title", "A new one");  // its card is shown, with the caret in its title
    EXPECT_EQ(session.map().sources()[2].title, "A new one");
    QTest::mouseClick(inspector->findChild<QToolButton*>("back"), Qt::LeftButton);
    QTest::mouseClick(part<QToolButton>("sources", "remove"), Qt::LeftButton);
    EXPECT_EQ(session.map().sources().size(), 2U);
    EXPECT_EQ(claim().sources.size(), 1U);
    QTest::mouseClick(part<QPushButton>("voices", "new"), Qt::LeftButton);
    ASSERT_EQ(session.map().voices().size(), 2U);
    session.goTo(0);
    EXPECT_EQ(session.map(), support::mapOf(support::fullParts()));
}

}  // namespace
}  // namespace counterpoint::ui
