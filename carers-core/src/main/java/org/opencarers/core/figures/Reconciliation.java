package org.opencarers.core.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The comparison of a printed figure with what arithmetic gives; made by {@link FigureCheck#reconciliation}.
 *
 * <p>Immutable. A figure that differs is a finding, not an error to be corrected.
 */
@Value.Immutable
public interface Reconciliation {

    /** What was compared. */
    FigureCheck getCheck();

    /** What the comparison comes to. */
    Verdict getVerdict();

    /** The computed figure; absent when the inputs do not suit the operation. */
    Optional<BigDecimal> getComputed();

    /**
     * Each reading of the printed figure with its verdict; two when it is ambiguous, none when nothing is comparable.
     */
    List<ReconciledReading> getReadings();

    /** Why nothing is comparable, without full stop; absent for every other verdict. */
    Optional<String> getReason();

    /**
     * The printed number.
     *
     * @return the number; empty when there is none, or more than one
     */
    default Optional<BigDecimal> printed() {
        return getCheck().getPrinted().flatMap(PrintedFigure::value);
    }

    /**
     * The printed number less the computed one: positive when more is printed.
     *
     * @return the difference; empty when there is none, or one for each of several readings
     */
    default Optional<BigDecimal> difference() {
        return getReadings().size() == 1 ? Optional.of(getReadings().get(0).getDifference()) : Optional.empty();
    }

    /**
     * The readings that agree with what is computed.
     *
     * <p>When an ambiguous figure agrees in one reading only, such as 177.295 read as 177,295, that is probably what
     * its writer meant.
     *
     * @return the readings, in their order; empty when none agrees
     */
    default List<ReconciledReading> agreeing() {
        return getReadings().stream()
                .filter(reading -> reading.getVerdict() == Verdict.AGREES)
                .toList();
    }

    /**
     * The result in words.
     *
     * @return one sentence in British English, with its full stop
     */
    default String plainText() {
        return Sentence.of(this);
    }
}
