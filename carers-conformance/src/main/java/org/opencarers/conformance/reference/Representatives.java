package org.opencarers.conformance.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SetFact;

/**
 * For each unknown fact finitely many values that stand for all of them.
 *
 * <p>Choices and yes-or-no facts have few values. Codes are only ever compared with codes that rules mention, so those and
 * one other are enough. Days are only compared with moments, so each moment, the day on either side, and the ends of the
 * range are enough. Sets and numbers have classes of their own, {@link SetValues} and {@link NumberValues}, which say why
 * their values are enough.
 *
 * <p>Enough means: every filling-in can be moved to one made of these values, fact by fact, without changing the truth of
 * any comparison or breaking a constraint. So the outcomes are the same; and two fillings-in that differ in one fact alone
 * move to two that do, so the facts that matter are the same too.
 */
final class Representatives implements Fact.Cases<List<?>> {

    private final Law law;
    private final Mentions mentions;
    private final Constraints constraints;
    private final NumberValues numbers;

    private Representatives(Law law, Mentions mentions, Constraints constraints, Map<Fact<?>, Object> known) {
        this.law = law;
        this.mentions = mentions;
        this.constraints = constraints;
        this.numbers = new NumberValues(mentions, constraints, known);
    }

    static Representatives of(Policy<?> policy, Law law, Constraints constraints, Map<Fact<?>, Object> known) {
        return new Representatives(law, Mentions.of(policy, law, known), constraints, known);
    }

    /** The values to try for an unknown fact, at least one. A fact that nothing mentions or bounds needs only one. */
    List<?> valuesOf(Fact<?> fact) {
        boolean matters =
                mentions.isMentioned(fact) || constraints.familyOf(fact).size() > 1;
        List<?> values = fact.match(this);
        return matters ? values : values.subList(0, 1);
    }

    @Override
    public List<?> yesOrNo(BooleanFact fact) {
        return List.of(false, true);
    }

    @Override
    public List<?> number(NumberFact<?> fact) {
        return numbers.of(fact);
    }

    @Override
    public <E extends Enum<E>> List<?> choice(ChoiceFact<E> fact) {
        return fact.choices();
    }

    @Override
    public List<?> code(CodeFact fact) {
        List<Object> values = new ArrayList<>(mentions.constantsFor(fact));
        values.add(values.isEmpty() ? "a code that nothing mentions" : another(fact));
        return values;
    }

    private String another(CodeFact fact) {
        List<String> mentioned =
                mentions.constantsFor(fact).stream().map(String.class::cast).toList();
        return CodeBeside.of(fact, mentioned, law.asOf())
                .orElseThrow(() -> new NoReferenceAnswerException(
                        NoReferenceAnswerException.Reason.NOT_EXACT,
                        "no code of " + fact + " was found beside those that rules mention, " + mentioned));
    }

    @Override
    public <E extends Enum<E>> List<?> set(SetFact<E> fact) {
        return SetValues.of(fact, mentions);
    }

    @Override
    public List<?> date(DateFact fact) {
        LocalDate latest = fact.isPast() ? law.asOf() : DateFact.LATEST;
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(DateFact.EARLIEST);
        days.add(latest);
        for (Object mentioned : mentions.constantsFor(fact)) {
            LocalDate day = (LocalDate) mentioned;
            days.add(day.minusDays(1));
            days.add(day);
            days.add(day.plusDays(1));
        }
        days.removeIf(day -> day.isBefore(DateFact.EARLIEST) || day.isAfter(latest));
        return List.copyOf(days);
    }
}
