package org.opencarers.rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an outcome brings: an amount of money in each period, or days of leave with the notice that they need.
 *
 * <p>It is worked out beside the conditions, never inside them. It may rest on a parameter that is only remembered: then the
 * outcome stands and the award is not given.
 */
public final class Award {

    /** The figure of an award of money. */
    public static final String AMOUNT = "amount";

    /** The figure that says how many days of leave may be taken. */
    public static final String DAYS = "days";

    /** The figure that says how many days of notice are needed. */
    public static final String NOTICE_DAYS = "noticeDays";

    private final Map<String, Amount> figures;
    private final Optional<Per> per;

    private Award(Map<String, Amount> figures, Optional<Per> per) {
        this.figures = figures;
        this.per = per;
    }

    /** An amount of pounds in each period, as a parameter says on the date asked about. */
    public static Award of(Per per, Parameter<BigDecimal> amount) {
        return of(per, Amount.of(amount));
    }

    /** An amount of pounds in each period. */
    public static Award of(Per per, Amount amount) {
        return new Award(Map.of(AMOUNT, amount), Optional.of(per));
    }

    /** Days of leave, and how many days before the first of them notice must be given. */
    public static Award leave(Amount days, Amount noticeDays) {
        Map<String, Amount> figures = new LinkedHashMap<>();
        figures.put(DAYS, days);
        figures.put(NOTICE_DAYS, noticeDays);
        return new Award(figures, Optional.empty());
    }

    /** The same award of money less an amount of pounds in the same period. */
    public Award less(NumberFact<BigDecimal> deduction) {
        Amount whole = figures.get(AMOUNT);
        if (whole == null || per.isEmpty()) {
            throw new IllegalArgumentException(deduction + " can only be taken off an award of money");
        }
        return of(per.get(), whole.less(Amount.of(deduction)));
    }

    /** How often it is paid; empty when it is no money. */
    public Optional<Per> per() {
        return per;
    }

    /** The figures by their names, in the order in which they are told. */
    public Map<String, Amount> figures() {
        return figures;
    }

    /** The facts that the figures are worked out from. */
    public Set<NumberFact<?>> facts() {
        return figures.values().stream()
                .flatMap(figure -> figure.facts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The parameters that the figures are worked out from. */
    public List<Parameter<BigDecimal>> parameters() {
        return figures.values().stream()
                .flatMap(figure -> figure.parameters().stream())
                .distinct()
                .toList();
    }

    private static String words(String figure) {
        return figure.equals(NOTICE_DAYS) ? "days of notice" : "days of leave";
    }

    /** The award in words. */
    public String text() {
        String words = figures.entrySet().stream()
                .map(figure -> (per.isPresent() ? "" : words(figure.getKey()) + ": ")
                        + figure.getValue().text())
                .collect(Collectors.joining("; "));
        return words + per.map(period -> ", " + period.words()).orElse("");
    }
}
