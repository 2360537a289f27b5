#pragma once

#include <QIcon>

// The icons of the window: one family of simple strokes, drawn at any size in the colours of the palette
// shown, so that they follow a change of theme by themselves.
namespace counterpoint::ui {

enum class Icon {
    // Files
    New,
    Open,
    Save,
    SaveAs,
    Export,
    Print,
    Recent,
    // Steps
    Undo,
    Redo,
    History,
    Cut,
    Copy,
    Paste,
    Delete,
    Edit,
    // The argument; the first four in the colours of their roles
    Reason,
    Objection,
    Undercut,
    Warrant,
    CoPremise,
    Evidence,
    Claim,
    Source,
    Voice,
    // Seeing
    Find,
    Fit,
    ZoomIn,
    ZoomOut,
    Fold,
    FocusIn,
    Back,
    Forward,
    // Panels
    Article,
    Outline,
    Inspector,
    Problems,
    Minimap,
    // The rest
    Example,
    Practise,
    Help,
    Keys,
    Settings,
    Warning,
    Close
};

inline constexpr int kIconCount = static_cast<int>(Icon::Close) + 1;

QIcon icon(Icon name);

}  // namespace counterpoint::ui
