package org.opencarers.conformance.dates;

import java.time.LocalDate;
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
import org.opencarers.conformance.generate.StandingDays;
import org.opencarers.rules.DateFact;

/** L21: piecewise constancy. */
final class NothingChangesInBetween extends PointLaw {

    private static final int MOST_YEARS = 30;

    NothingChangesInBetween() {
        super(
                LawText.of(
                        "L21",
                        "Between the days on which the law changes, nothing changes",
                        "Where no date is among the facts, and no code of a pack reads the date, the outcomes, missing"
                                + " facts and award are the same on the first, the last and a drawn day of every year (thirty at most) between two days on"
                                + " which the policy says that its law changes. Days on which a day that is not known could"
                                + " lie otherwise to what it is compared with, because that moves with the date asked"
                                + " about, are left out.",
                        "H5: a rule changes on a day that nobody decided."),
                false);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return NothingChangesInBetween::judge;
    }

    private static Judged judge(Asked asked) {
        boolean moves = asked.question().facts().given().stream().anyMatch(DateFact.class::isInstance)
                || CodeOfPacks.readsTheDate(asked);
        if (moves || !asked.isSound()) {
            return Judged.silent();
        }
        PlainAnswer answer = asked.answer();
        Judged judged = Judged.silent();
        for (LocalDate day : days(asked)) {
            PlainAnswer other = asked.answer(asked.question().on(day));
            if (!other.essence().equals(answer.essence())) {
                return Judged.broken("on " + day + " the same, as no law changes: " + answer.told(), other.told());
            }
            judged = Judged.holds();
        }
        return judged;
    }

    private static List<LocalDate> days(Asked asked) {
        LocalDate asOf = asked.question().asOf();
        Optional<LocalDate> start =
                Optional.ofNullable(asked.policy().changeDates().floor(asOf));
        Optional<LocalDate> end =
                Optional.ofNullable(asked.policy().changeDates().higher(asOf));
        LocalDate first = start.orElse(asOf);
        LocalDate last = end.map(day -> day.minusDays(1)).orElse(first.plusYears(MOST_YEARS));
        last = last.isAfter(DateFact.LATEST) ? DateFact.LATEST : last;
        List<LocalDate> days = new ArrayList<>(List.of(first, last));
        Dice dice = asked.dice();
        for (int year = 0; year < MOST_YEARS; year++) {
            LocalDate day = first.plusYears(year).plusDays(dice.between(0, 364));
            if (!day.isAfter(last)) {
                days.add(day);
            }
        }
        StandingDays standing = StandingDays.of(asked.policy());
        days.removeIf(day -> !standing.areAlike(asOf, day));
        return days;
    }
}
