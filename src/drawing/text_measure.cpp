#include "drawing/text_measure.hpp"

#include <cstddef>
#include <map>
#include <pango/pangoft2.h>
#include <tuple>
#include <utility>

#include "base/text.hpp"

namespace counterpoint::drawing {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
struct FreeFont {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using FontMap = std::unique_ptr<PangoFontMap, Unref>;
using Context = std::unique_ptr<PangoContext, Unref>;
using Layout = std::unique_ptr<PangoLayout, Unref>;
using Font = std::unique_ptr<PangoFontDescription, FreeFont>;

// One pixel is one point, so that sizes need no conversion.
constexpr double kDotsPerInch = 72;
// Unhinted letters of all sizes have one shape. Looking a font up costs milliseconds, so each is loaded in
// this one size, and widths are scaled.
constexpr int kMeasuredSize = 64;

std::string joined(const std::vector<std::string>& families) {
    std::string list;
    for (const std::string& family : families) list += (list.empty() ? "" : ",") + family;
    return list;
}

}  // namespace

struct TextMeasure::State {
    FontMap fonts;
    Context context;
    Layout layout;
    std::string families;
    std::map<std::pair<int, bool>, Font> descriptions;
    std::string language;
    // Widths of whole texts at the measured size: the same few words stand on every bar.
    std::map<std::tuple<std::string, std::string, int, bool>, int> widths;

    const PangoFontDescription* fontFor(const TextStyle& style) {
        Font& font = descriptions[{style.weight, style.italic}];
        if (!font) {
            font.reset(pango_font_description_new());
            pango_font_description_set_family(font.get(), families.c_str());
            pango_font_description_set_size(font.get(), kMeasuredSize * PANGO_SCALE);
            pango_font_description_set_weight(font.get(), static_cast<PangoWeight>(style.weight));
            pango_font_description_set_style(font.get(),
                                             style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
        }
        return font.get();
    }

    PangoLayout* layoutFor(std::string_view text, const TextStyle& style, const std::string& wanted) {
        if (wanted != language) {
            language = wanted;
            // Never the machine's own language: the same map must give the same picture everywhere.
            pango_context_set_language(context.get(),
                                       pango_language_from_string(wanted.empty() ? "en" : wanted.c_str()));
            pango_layout_context_changed(layout.get());
        }
        pango_layout_set_font_description(layout.get(), fontFor(style));
        pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
        return layout.get();
    }
};

TextMeasure::TextMeasure(const std::vector<std::string>& families) : state_(std::make_unique<State>()) {
    state_->fonts.reset(pango_ft2_font_map_new());
    pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(state_->fonts.get()), kDotsPerInch, kDotsPerInch);
    state_->context.reset(pango_font_map_create_context(state_->fonts.get()));
    pango_context_set_round_glyph_positions(state_->context.get(), FALSE);
    pango_context_set_base_dir(state_->context.get(), PANGO_DIRECTION_WEAK_LTR);
    pango_context_set_language(state_->context.get(), pango_language_from_string("en"));
    state_->layout.reset(pango_layout_new(state_->context.get()));
    pango_layout_set_auto_dir(state_->layout.get(), TRUE);
    pango_layout_set_single_paragraph_mode(state_->layout.get(), TRUE);
    state_->families = joined(families);
}

TextMeasure::~TextMeasure() = default;
TextMeasure::TextMeasure(TextMeasure&&) noexcept = default;
TextMeasure& TextMeasure::operator=(TextMeasure&&) noexcept = default;

ShapedText TextMeasure::shape(std::string_view text, const TextStyle& style,
                              const std::string& language) const {
    ShapedText shaped;
    shaped.reach.assign(text.size() + 1, 0);
    shaped.mayBreak.assign(text.size() + 1, false);
    shaped.maySplit.assign(text.size() + 1, false);
    PangoLayout* const layout = state_->layoutFor(text, style, language);
    PangoLayoutLine* const line = pango_layout_get_line_readonly(layout, 0);
    shaped.rightToLeft = pango_layout_line_get_resolved_direction(line) == PANGO_DIRECTION_RTL;

    // The width of each cluster of glyphs is noted where its bytes end.
    const double scale = style.size / kMeasuredSize / PANGO_SCALE;
    for (const GSList* run = line->runs; run != nullptr; run = run->next) {
        auto* const item = static_cast<PangoGlyphItem*>(run->data);
        PangoGlyphItemIter cluster;
        for (bool more = pango_glyph_item_iter_init_start(&cluster, item, text.data()) != 0; more;
             more = pango_glyph_item_iter_next_cluster(&cluster) != 0) {
            const bool forward = cluster.start_glyph < cluster.end_glyph;
            const int first = forward ? cluster.start_glyph : cluster.end_glyph + 1;
            const int last = forward ? cluster.end_glyph : cluster.start_glyph + 1;
            for (int glyph = first; glyph < last; ++glyph)
                shaped.reach[static_cast<std::size_t>(cluster.end_index)] +=
                    item->glyphs->glyphs[glyph].geometry.width * scale;
        }
    }
    for (std::size_t at = 1; at <= text.size(); ++at) shaped.reach[at] += shaped.reach[at - 1];

    int count = 0;
    const PangoLogAttr* const attributes = pango_layout_get_log_attrs_readonly(layout, &count);
    std::size_t at = 0;
    for (int i = 0; i < count; ++i) {
        shaped.mayBreak[at] = attributes[i].is_line_break != 0;
        shaped.maySplit[at] = attributes[i].is_cursor_position != 0;
        if (at < text.size()) base::nextCodePoint(text, at);
    }
    return shaped;
}

double TextMeasure::widthOf(std::string_view text, const TextStyle& style,
                            const std::string& language) const {
    if (text.empty()) return 0;
    const auto [known, isNew] =
        state_->widths.try_emplace({std::string(text), language, style.weight, style.italic}, 0);
    if (isNew) pango_layout_get_size(state_->layoutFor(text, style, language), &known->second, nullptr);
    return known->second * style.size / kMeasuredSize / PANGO_SCALE;
}

}  // namespace counterpoint::drawing
