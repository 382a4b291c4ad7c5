package org.opencarers.core.figures;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A figure exactly as a document prints it, such as {@code 990,006}, {@code £4,135} or {@code 40 %}.
 *
 * <p>The text is kept, and what it means is never settled silently: a figure has one reading when it is clear, two when
 * a full stop may stand for a comma, and none when it is no number. In JSON it is its text. Immutable; two figures are
 * the same when their texts are.
 */
@JsonDeserialize(using = PrintedFigureReader.class)
public final class PrintedFigure {

    private final String text;
    private final Readings readings;

    private PrintedFigure(String text) {
        this.text = Objects.requireNonNull(text, "text");
        this.readings = Readings.of(text);
    }

    /**
     * A figure with this text, whether or not it is a number.
     *
     * <p>A number is read with a pound sign before it or a per cent sign after it, with spaces beside these signs, and
     * with its digits grouped in threes by commas or by spaces. A number in words is not read.
     *
     * @param text the text, as printed
     * @return the figure
     */
    public static PrintedFigure of(String text) {
        return new PrintedFigure(text);
    }

    /**
     * What is printed.
     *
     * @return the text, unchanged
     */
    @JsonValue
    public String text() {
        return text;
    }

    /**
     * Every number that the figure can mean, with as many decimals as are printed.
     *
     * <p>A full stop followed by exactly three digits, with no other separator, may stand for a comma: {@code 189.896}
     * means 189.896 or 189,896, and {@code 2517.316} means 2517.316 or 2,517,316. A percentage is not read so. The
     * number of {@code 40 %} is 40.
     *
     * @return one number when the figure is clear; two when it is ambiguous, the literal one first; none when it is no
     *     number
     */
    public List<BigDecimal> readings() {
        return readings.numbers();
    }

    /**
     * The number that the figure means.
     *
     * @return the number; empty when there is none, or more than one
     */
    public Optional<BigDecimal> value() {
        return readings.numbers().size() == 1 ? Optional.of(readings.numbers().get(0)) : Optional.empty();
    }

    /**
     * Why the figure is no number, to follow "is no number:" in a sentence.
     *
     * @return the reason, without full stop; empty when the figure has a reading
     */
    public Optional<String> reason() {
        return readings.reason();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintedFigure figure && text.equals(figure.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, as printed. */
    @Override
    public String toString() {
        return text;
    }
}
