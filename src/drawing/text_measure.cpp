#include "drawing/text_measure.hpp"

#include <algorithm>
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
struct FreeGlyphs {
    void operator()(PangoGlyphString* glyphs) const { pango_glyph_string_free(glyphs); }
};
struct FreeItems {
    void operator()(GList* items) const {
        g_list_free_full(items, [](void* item) { pango_item_free(static_cast<PangoItem*>(item)); });
    }
};
struct FreeAttributes {
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};
struct FreeFont {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using FontMap = std::unique_ptr<PangoFontMap, Unref>;
using Context = std::unique_ptr<PangoContext, Unref>;
using Glyphs = std::unique_ptr<PangoGlyphString, FreeGlyphs>;
using Items = std::unique_ptr<GList, FreeItems>;
using Attributes = std::unique_ptr<PangoAttrList, FreeAttributes>;
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
    Glyphs glyphs;
    std::string families;
    std::map<std::pair<int, bool>, Font> descriptions;
    std::string language;
    // Widths of whole texts, in parts of the size: the same few words stand on every bar.
    std::map<std::tuple<std::string, std::string, int, bool>, double> widths;

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

    PangoLanguage* languageOf(const std::string& wanted) {
        PangoLanguage* const pango = pango_language_from_string(wanted.empty() ? "en" : wanted.c_str());
        if (wanted != language) {
            language = wanted;
            // Never the machine's own language: the same map must give the same picture everywhere.
            pango_context_set_language(context.get(), pango);
        }
        return pango;
    }

    // The pieces of a text that are in one font and run in one direction. (A PangoLayout would look the
    // height of each font up as well, which takes longer than all the rest.)
    Items itemsOf(std::string_view text, const TextStyle& style) {
        pango_context_set_font_description(context.get(), fontFor(style));
        const Attributes none(pango_attr_list_new());
        return Items(
            pango_itemize(context.get(), text.data(), 0, static_cast<int>(text.size()), none.get(), nullptr));
    }
};

TextMeasure::TextMeasure(const std::vector<std::string>& families) : state_(std::make_unique<State>()) {
    state_->fonts.reset(pango_ft2_font_map_new());
    pango_ft2_font_map_set_resolution(PANGO_FT2_FONT_MAP(state_->fonts.get()), kDotsPerInch, kDotsPerInch);
    state_->context.reset(pango_font_map_create_context(state_->fonts.get()));
    pango_context_set_round_glyph_positions(state_->context.get(), FALSE);
    pango_context_set_base_dir(state_->context.get(), PANGO_DIRECTION_WEAK_LTR);
    pango_context_set_language(state_->context.get(), pango_language_from_string("en"));
    state_->glyphs.reset(pango_glyph_string_new());
    state_->families = joined(families);
}

TextMeasure::~TextMeasure() = default;
TextMeasure::TextMeasure(TextMeasure&&) noexcept = default;
TextMeasure& TextMeasure::operator=(TextMeasure&&) noexcept = default;

ShapedText TextMeasure::shape(std::string_view text, const TextStyle& style,
                              const std::string& language) const {
    ShapedText shaped;
    shaped.reach.assign(text.size() + 1, 0);
    if (text.empty()) return shaped;
    state_->languageOf(language);
    const int length = static_cast<int>(text.size());

    // The width of each cluster of glyphs is noted where its bytes end.
    const double scale = style.size / kMeasuredSize / PANGO_SCALE;
    const Items items = state_->itemsOf(text, style);
    int lowest = 126;  // embedding level: odd when the text as a whole runs left
    PangoGlyphString* const glyphs = state_->glyphs.get();
    for (const GList* at = items.get(); at != nullptr; at = at->next) {
        auto* const item = static_cast<PangoItem*>(at->data);
        lowest = std::min<int>(lowest, item->analysis.level);
        pango_shape_full(text.data() + item->offset, item->length, text.data(), length, &item->analysis,
                         glyphs);
        PangoGlyphItem run{item, glyphs, 0, 0, 0};
        PangoGlyphItemIter cluster;
        for (bool more = pango_glyph_item_iter_init_start(&cluster, &run, text.data()) != 0; more;
             more = pango_glyph_item_iter_next_cluster(&cluster) != 0) {
            const bool forward = cluster.start_glyph < cluster.end_glyph;
            const int first = forward ? cluster.start_glyph : cluster.end_glyph + 1;
            const int last = forward ? cluster.end_glyph : cluster.start_glyph + 1;
            for (int glyph = first; glyph < last; ++glyph)
                shaped.reach[static_cast<std::size_t>(cluster.end_index)] +=
                    glyphs->glyphs[glyph].geometry.width * scale;
        }
    }
    shaped.rightToLeft = lowest % 2 == 1;
    for (std::size_t at = 1; at <= text.size(); ++at) shaped.reach[at] += shaped.reach[at - 1];

    return shaped;
}

Breaks TextMeasure::findBreaks(std::string_view text, const std::string& language) const {
    Breaks breaks;
    breaks.mayBreak.assign(text.size() + 1, false);
    breaks.maySplit.assign(text.size() + 1, false);
    const int length = static_cast<int>(text.size());
    std::vector<PangoLogAttr> attributes(static_cast<std::size_t>(g_utf8_strlen(text.data(), length)) + 1);
    pango_get_log_attrs(text.data(), length, -1, state_->languageOf(language), attributes.data(),
                        static_cast<int>(attributes.size()));
    std::size_t at = 0;
    for (const PangoLogAttr& attribute : attributes) {
        breaks.mayBreak[at] = attribute.is_line_break != 0;
        breaks.maySplit[at] = attribute.is_cursor_position != 0;
        if (at < text.size()) base::nextCodePoint(text, at);
    }
    return breaks;
}

double TextMeasure::widthOf(std::string_view text, const TextStyle& style,
                            const std::string& language) const {
    if (text.empty()) return 0;
    const auto [known, isNew] =
        state_->widths.try_emplace({std::string(text), language, style.weight, style.italic}, 0);
    if (isNew) known->second = shape(text, style, language).reach.back() / style.size;
    return known->second * style.size;
}

}  // namespace counterpoint::drawing
