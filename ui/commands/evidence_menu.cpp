#include "ui/commands/evidence_menu.hpp"

#include "ui/commands/command.hpp"
#include "ui/inspector/words.hpp"
#include "ui/session/session.hpp"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include "editing/gestures_mark.hpp"
#include "editing/places.hpp"

namespace counterpoint::ui {

namespace {

void mark(Session& session, std::optional<map::Evidence> evidence) {
    session.apply(editing::markEvidence(session.map(), session.selection(), evidence));
}

}  // namespace

void showEvidenceMenu(CommandContext& context) {
    Session& session = context.session;
    const map::Claim* claim = editing::currentClaim(session.map(), session.selection());
    if (!claim) {
        session.notify(QCoreApplication::translate("Commands", "Select a claim first."));
        return;
    }
    auto* menu = new QMenu(context.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("evidenceMenu");
    menu->setAccessibleName(QCoreApplication::translate("Commands", "Kind of evidence"));
    menu->addSection(QCoreApplication::translate("Commands", "What kind of evidence is it?"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& words, std::optional<map::Evidence> evidence) {
        QAction* action = menu->addAction(words);
        action->setCheckable(true);
        action->setChecked(claim->evidence == evidence);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &session,
                         [&session, evidence] { mark(session, evidence); });
    };
    const QStringList words = evidenceWords();
    for (int i = 0; i < words.size(); ++i) {
        QString text = words[i];
        text[0] = text[0].toUpper();
        add(text, static_cast<map::Evidence>(i));
    }
    menu->addSeparator();
    add(QCoreApplication::translate("Commands", "No evidence"), std::nullopt);
    if (QAction* checked = group->checkedAction()) menu->setActiveAction(checked);
    const QWidget* window = context.window;
    const QPoint middle = window ? window->mapToGlobal(window->rect().center()) : QPoint();
    menu->popup(context.besideCurrent ? context.besideCurrent() : middle);
}

}  // namespace counterpoint::ui
