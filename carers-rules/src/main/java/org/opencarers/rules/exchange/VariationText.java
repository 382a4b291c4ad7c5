package org.opencarers.rules.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.opencarers.rules.Citation;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Extension;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;

/** A variation in words. */
final class VariationText {

    private VariationText() {}

    static String heading(Variation variation) {
        if (variation instanceof Extension<?> extension) {
            return "extends " + extension.varied() + ", where "
                    + extension.area().sentence();
        }
        if (variation instanceof Setting<?> setting) {
            return "sets " + setting.varied()
                    + setting.area().map(area -> ", where " + area.sentence()).orElse(", everywhere");
        }
        return "restricts " + variation.varied();
    }

    static List<String> parts(Variation variation) {
        return variation instanceof Setting<?> setting
                ? values(setting)
                : variation.rules().stream().map(VariationText::rule).toList();
    }

    private static String rule(Rule<?> rule) {
        return "(" + rule.clause() + ") " + rule.outcome() + " when "
                + rule.condition().sentence() + "  [" + sources(rule.citations()) + "]";
    }

    private static <T> List<String> values(Setting<T> setting) {
        return setting.values().stream().map(value -> value(setting, value)).toList();
    }

    private static <T> String value(Setting<T> setting, DatedValue<T> value) {
        return setting.parameter().text(value.value()) + " from "
                + Shown.day(value.inForce().startInclusive()) + "  [" + value.source() + "]";
    }

    static String sources(List<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }
}
