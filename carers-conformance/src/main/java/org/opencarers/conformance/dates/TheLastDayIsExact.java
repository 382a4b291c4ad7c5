package org.opencarers.conformance.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.CodeOfPacks;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.DateFact;

/** L22: exact change points. */
final class TheLastDayIsExact extends PointLaw {

    private static final int YEARS = 30;

    TheLastDayIsExact() {
        super(
                LawText.of(
                        "L22",
                        "The last day of an answer is exact",
                        "On the last day that an answer names, and on two days drawn before it, the outcomes, missing"
                                + " facts and award are the same; on the day after they are others, or the question is"
                                + " refused. An answer that names no day is the same on two days drawn from thirty years."
                                + " Where code of a pack reads the date, an answer may be said to hold on the day asked"
                                + " about only.",
                        "H2, H6: a carer relies on an answer a day too long, or is sent away a day too early."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return TheLastDayIsExact::judge;
    }

    private static Judged judge(Asked asked) {
        if (!asked.isSound()) {
            return Judged.silent();
        }
        PlainAnswer answer = asked.answer();
        Optional<LocalDate> last = answer.validUntil();
        LocalDate asOf = asked.question().asOf();
        LocalDate end = last.orElseGet(() -> asOf.plusYears(YEARS));
        if (end.isBefore(asOf)) {
            return Judged.broken("a last day that is not over", end.toString());
        }
        for (LocalDate day : days(asked, end)) {
            PlainAnswer other = asked.answer(asked.question().on(day));
            if (!other.essence().equals(answer.essence())) {
                return Judged.broken(
                        answer.told() + " on " + day + ", as it is said to hold "
                                + last.map(until -> "until " + until).orElse("for ever"),
                        other.told());
            }
        }
        boolean vouchedForTodayOnly = end.equals(asOf) && CodeOfPacks.readsTheDate(asked);
        if (last.isEmpty() || !end.isBefore(DateFact.LATEST) || vouchedForTodayOnly) {
            return Judged.holds();
        }
        PlainAnswer after = asked.answer(asked.question().on(end.plusDays(1)));
        return Judged.holdsIf(
                !after.essence().equals(answer.essence()),
                "another answer on the day after " + end + ", the last on which this is said to hold",
                after::told);
    }

    private static List<LocalDate> days(Asked asked, LocalDate end) {
        LocalDate asOf = asked.question().asOf();
        LocalDate last = end.isAfter(DateFact.LATEST) ? DateFact.LATEST : end;
        int span = Math.toIntExact(ChronoUnit.DAYS.between(asOf, last));
        Dice dice = asked.dice();
        List<LocalDate> days = new ArrayList<>(List.of(last));
        days.add(asOf.plusDays(dice.between(0, span)));
        days.add(asOf.plusDays(dice.between(0, span)));
        return days;
    }
}
