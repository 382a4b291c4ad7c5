package org.opencarers.core.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts a comparison into words. */
final class Sentence {

    private static final Comparator<ReconciledReading> NEAREST_FIRST =
            Comparator.comparing(reading -> reading.getDifference().abs());

    private Sentence() {}

    static String of(Reconciliation result) {
        return result.getCheck().getName() + ": " + rest(result) + ".";
    }

    private static String rest(Reconciliation result) {
        List<ReconciledReading> readings = result.getReadings();
        if (readings.isEmpty()) {
            return result.getReason().orElse("")
                    + result.getComputed()
                            .map(number -> "; computed is " + computed(result, number))
                            .orElse("");
        }
        String printed = "the printed "
                + result.getCheck().getPrinted().map(PrintedFigure::text).orElse("figure");
        if (readings.size() == 1) {
            return printed + " " + finding(result, readings.get(0));
        }
        return readings.stream()
                .sorted(NEAREST_FIRST)
                .map(reading -> "as " + grouped(reading.getValue()) + " it " + finding(result, reading))
                .collect(Collectors.joining("; ", printed + " can be read in two ways: ", ""));
    }

    private static String finding(Reconciliation result, ReconciledReading reading) {
        String computed = computed(result, comparedWith(result, reading));
        if (reading.getVerdict() == Verdict.AGREES) {
            return "agrees with the computed " + computed;
        }
        if (reading.getDifference().signum() == 0) {
            // Only rounding hides the difference, which a tolerance is measured from the exact result to find.
            return "differs by more than the tolerance of "
                    + result.getCheck().getTolerance().map(Sentence::grouped).orElse("0")
                    + " from the computed " + computed + ", which is rounded";
        }
        return "is " + distance(result, reading.getDifference()) + " than the computed " + computed;
    }

    /** The computed figure; of a quotient, with as many decimals as it was compared with. */
    private static BigDecimal comparedWith(Reconciliation result, ReconciledReading reading) {
        BigDecimal compared = reading.getValue().subtract(reading.getDifference());
        return result.getComputed()
                .filter(number -> number.compareTo(compared) == 0)
                .orElse(compared);
    }

    private static String distance(Reconciliation result, BigDecimal difference) {
        return grouped(shortened(result, difference.abs()))
                + (share(result) ? " percentage points" : "")
                + (difference.signum() < 0 ? " less" : " more");
    }

    private static BigDecimal shortened(Reconciliation result, BigDecimal difference) {
        int decimals = Math.min(difference.scale(), result.getCheck().getScale().orElse(difference.scale()));
        BigDecimal rounded = difference.setScale(decimals, RoundingMode.HALF_UP);
        // A difference that is there is never said to be nothing.
        return rounded.signum() == 0 ? difference : rounded;
    }

    private static String computed(Reconciliation result, BigDecimal number) {
        return grouped(number) + (share(result) ? " %" : "");
    }

    private static boolean share(Reconciliation result) {
        return result.getCheck().getOperation() == Operation.SHARE_OF_HUNDRED;
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }
}
