package org.opencarers.core.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares what is printed with what is computed, reading by reading. */
final class Comparison {

    private Comparison() {}

    static Optional<BigDecimal> computed(FigureCheck check) {
        return result(check).map(result -> inDecimals(check, result, 0));
    }

    static Reconciliation of(FigureCheck check) {
        List<ReconciledReading> readings = result(check)
                .map(result -> readings(check).stream()
                        .map(number -> compare(check, result, number))
                        .toList())
                .orElse(List.of());
        return ImmutableReconciliation.builder()
                .check(check)
                .verdict(verdict(readings))
                .computed(computed(check))
                .readings(readings)
                .reason(readings.isEmpty() ? Optional.of(reason(check)) : Optional.empty())
                .build();
    }

    private static Optional<Ratio> result(FigureCheck check) {
        return check.getOperation().result(check.getInputs());
    }

    private static List<BigDecimal> readings(FigureCheck check) {
        return check.getPrinted().map(PrintedFigure::readings).orElse(List.of());
    }

    private static ReconciledReading compare(FigureCheck check, Ratio result, BigDecimal number) {
        boolean agrees = check.getTolerance()
                .map(tolerance -> result.within(tolerance, number))
                .orElseGet(() -> result.rounded(number.scale()).compareTo(number) == 0);
        return ImmutableReconciledReading.builder()
                .value(number)
                .verdict(agrees ? Verdict.AGREES : Verdict.DIFFERS)
                // With fewer decimals than are printed, a figure that differs could seem to differ by nothing.
                .difference(number.subtract(inDecimals(check, result, number.scale())))
                .build();
    }

    private static BigDecimal inDecimals(FigureCheck check, Ratio result, int least) {
        if (check.getOperation().divides()) {
            int decimals = check.getScale().orElse(check.getOperation().decimals());
            return result.rounded(Math.max(decimals, least));
        }
        BigDecimal exact = result.numerator();
        return exact.setScale(Math.max(exact.scale(), check.getScale().orElse(0)));
    }

    private static Verdict verdict(List<ReconciledReading> readings) {
        return switch (readings.size()) {
            case 0 -> Verdict.NOT_COMPARABLE;
            case 1 -> readings.get(0).getVerdict();
            default -> Verdict.AMBIGUOUS;
        };
    }

    private static String reason(FigureCheck check) {
        if (result(check).isEmpty()) {
            return "nothing can be computed from its inputs";
        }
        return check.getPrinted()
                .flatMap(printed -> printed.reason().map(reason -> named(printed) + " is no number: " + reason))
                .orElse("nothing is printed");
    }

    private static String named(PrintedFigure printed) {
        String text = printed.text();
        boolean quotable = !text.isBlank()
                && text.length() <= Readings.LONGEST
                && text.chars().noneMatch(Character::isISOControl);
        return quotable ? "the printed '" + text + "'" : "what is printed";
    }
}
