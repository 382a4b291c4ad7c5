package org.opencarers.rules.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.opencarers.rules.Award;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Per;
import org.opencarers.rules.Unit;

/**
 * What an outcome brings: an amount of money for each period, or days of leave with the notice that they need.
 *
 * @param figures the numbers by their names: {@code amount} in pounds with exactly two decimals, or {@code days} and
 *     {@code noticeDays} without trailing zeros
 * @param per how often money is paid; empty for leave
 */
public record Awarded(Map<String, BigDecimal> figures, Optional<Per> per) {

    /** Keeps the figures in the order in which they are told. */
    public Awarded {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** What an award comes to on a date, or empty when a figure cannot be known. */
    static Optional<Awarded> by(Award award, LocalDate asOf, Function<NumberFact<?>, Optional<BigDecimal>> known) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        award.figures()
                .forEach((name, figure) -> figure.on(asOf, known)
                        .ifPresent(value ->
                                figures.put(name, award.per().isPresent() ? value.setScale(2) : shortest(value))));
        return figures.size() == award.figures().size()
                ? Optional.of(new Awarded(figures, award.per()))
                : Optional.empty();
    }

    private static BigDecimal shortest(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** One of the figures, or empty when the award has none of that name. */
    public Optional<BigDecimal> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    /** The amount in pounds, or empty when no money is awarded. */
    public Optional<BigDecimal> amount() {
        return figure(Award.AMOUNT);
    }

    /** What is awarded, in words. */
    public String text() {
        return amount().flatMap(pounds -> per.map(period -> Unit.POUNDS.text(pounds) + " " + period.words()))
                .orElseGet(() -> figure(Award.DAYS).map(Unit.DAYS::text).orElse("") + ", with "
                        + figure(Award.NOTICE_DAYS).map(Unit.DAYS::text).orElse("") + " of notice");
    }
}
