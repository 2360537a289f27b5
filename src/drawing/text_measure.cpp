#include "drawing/text_measure.hpp"

#include <cmath>
#include <map>
#include <pango/pangoft2.h>
#include <tuple>
#include <utility>

namespace counterpoint::drawing {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
struct FreeFont {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
struct FreeIterator {
    void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
};
using FontMap = std::unique_ptr<PangoFontMap, Unref>;
using Context = std::unique_ptr<PangoContext, Unref>;
using Layout = std::unique_ptr<PangoLayout, Unref>;
using Font = std::unique_ptr<PangoFontDescription, FreeFont>;
using Iterator = std::unique_ptr<PangoLayoutIter, FreeIterator>;

// One pixel is one point, so that sizes need no conversion.
constexpr double kDotsPerInch = 72;

std::string joined(const std::vector<std::string>& families) {
    std::string list;
    for (const std::string& family : families) list += (list.empty() ? "" : ",") + family;
    return list;
}

// What is shown for a text: everything that would be a space or nothing is one, except line feeds.
std::string shown(const std::string& text) {
    std::string result = text;
    for (char& c : result)
        if (c == '\t' || c == '\r') c = ' ';
    return result;
}

double points(int pangoUnits) {
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

}  // namespace

struct TextMeasure::State {
    using Key = std::tuple<double, int, bool>;

    FontMap fonts;
    Context context;
    std::string families;
    std::map<Key, Font> descriptions;
    std::string language;

    const PangoFontDescription* fontFor(const TextStyle& style) {
        Font& font = descriptions[{style.size, style.weight, style.italic}];
        if (!font) {
            font.reset(pango_font_description_new());
            pango_font_description_set_family(font.get(), families.c_str());
            pango_font_description_set_size(font.get(),
                                            static_cast<int>(std::lround(style.size * PANGO_SCALE)));
            pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(style.weight));
            pango_font_description_set_style(font.get(),
                                             style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
        }
        return font.get();
    }

    Layout layoutFor(const std::string& text, const TextStyle& style, const std::string& wanted) {
        if (wanted != language) {
            language = wanted;
            // Never the machine's own language: the same map must give the same picture everywhere.
            pango_context_set_language(context.get(),
                                       pango_language_from_string(wanted.empty() ? "en" : wanted.c_str()));
        }
        Layout layout(pango_layout_new(context.get()));
        pango_layout_set_font_description(layout.get(), fontFor(style));
        pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
        pango_layout_set_auto_dir(layout.get(), TRUE);
        return layout;
    }
};

TextMeasure::TextMeasure(const std::vector<std::string>& families) : state_(std::make_unique<State>()) {
    state_->fonts.reset(pango_ft2_font_map_new());
    pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(state_->fonts.get()), kDotsPerInch, kDotsPerInch);
    state_->context.reset(pango_font_map_create_context(state_->fonts.get()));
    pango_context_set_round_glyph_positions(state_->context.get(), FALSE);
    pango_context_set_base_dir(state_->context.get(), PANGO_DIRECTION_WEAK_LTR);
    pango_context_set_language(state_->context.get(), pango_language_from_string("en"));
    state_->families = joined(families);
}

TextMeasure::~TextMeasure() = default;
TextMeasure::TextMeasure(TextMeasure&&) noexcept = default;
TextMeasure& TextMeasure::operator=(TextMeasure&&) noexcept = default;

std::vector<MeasuredLine> TextMeasure::breakLines(const std::string& text, const TextStyle& style,
                                                  double width, const std::string& language) const {
    const std::string visible = shown(text);
    const Layout layout = state_->layoutFor(visible, style, language);
    pango_layout_set_width(layout.get(), static_cast<int>(std::lround(width * PANGO_SCALE)));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    std::vector<MeasuredLine> lines;
    const Iterator iterator(pango_layout_get_iter(layout.get()));
    do {
        PangoLayoutLine* line = pango_layout_iter_get_line_readonly(iterator.get());
        PangoRectangle logical;
        pango_layout_line_get_extents(line, nullptr, &logical);
        MeasuredLine measured;
        measured.text = visible.substr(static_cast<std::size_t>(pango_layout_line_get_start_index(line)),
                                       static_cast<std::size_t>(pango_layout_line_get_length(line)));
        measured.width = points(logical.width);
        measured.rightToLeft = pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL;
        const std::size_t last = measured.text.find_last_not_of(' ');
        const std::size_t kept = last == std::string::npos ? 0 : last + 1;
        if (kept < measured.text.size()) {
            measured.text.resize(kept);
            measured.width = widthOf(measured.text, style, language);
        }
        lines.push_back(std::move(measured));
    } while (pango_layout_iter_next_line(iterator.get()));
    return lines;
}

double TextMeasure::widthOf(const std::string& text, const TextStyle& style,
                            const std::string& language) const {
    if (text.empty()) return 0;
    const Layout layout = state_->layoutFor(shown(text), style, language);
    PangoRectangle logical;
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    return points(logical.width);
}

}  // namespace counterpoint::drawing
