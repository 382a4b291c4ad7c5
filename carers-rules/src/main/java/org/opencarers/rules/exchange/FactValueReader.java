package org.opencarers.rules.exchange;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;
import tools.jackson.databind.JsonNode;

/** Reads one JSON value as the answer of one fact; what cannot be read becomes a problem and an empty answer. */
final class FactValueReader implements Fact.Cases<Optional<?>> {

    /** A minus sign is let through, for the fact itself to object to. */
    private static final Pattern POUNDS = Pattern.compile("-?[0-9]+(\\.[0-9]{1,2})?");

    private final JsonNode value;
    private final JsonPath path;
    private final List<Problem> problems;

    FactValueReader(JsonNode value, JsonPath path, List<Problem> problems) {
        this.value = value;
        this.path = path;
        this.problems = problems;
    }

    @Override
    public Optional<?> yesOrNo(BooleanFact fact) {
        return value.isBoolean()
                ? Optional.of(value.booleanValue())
                : refuse("must be true or false, without quotation marks");
    }

    @Override
    public Optional<?> number(NumberFact<?> fact) {
        return fact.unit() == Unit.POUNDS ? pounds(fact) : plainNumber(fact);
    }

    private Optional<?> pounds(NumberFact<?> fact) {
        return value.isString() && POUNDS.matcher(value.stringValue()).matches()
                ? inside(fact, new BigDecimal(value.stringValue()))
                : refuse("must be an amount in pounds as text in quotation marks, such as \"204.00\"");
    }

    private Optional<?> plainNumber(NumberFact<?> fact) {
        return value.isNumber() && Shown.isShort(value.decimalValue())
                ? inside(fact, value.decimalValue())
                : refuse("must be a " + fact.answers() + ", without quotation marks");
    }

    /** Before the number takes the type of the fact, which may be too narrow to hold it. */
    private Optional<?> inside(NumberFact<?> fact, BigDecimal number) {
        boolean fits = number.signum() >= 0
                && number.compareTo(fact.max()) <= 0
                && number.stripTrailingZeros().scale() <= fact.decimals();
        return fits ? Optional.of(fact.typed(number)) : refuse("must be a " + fact.answers());
    }

    @Override
    public <E extends Enum<E>> Optional<?> choice(ChoiceFact<E> fact) {
        return constant(value, path, fact.choices(), "must be ");
    }

    @Override
    public Optional<?> code(CodeFact fact) {
        return value.isString()
                ? Optional.of(value.stringValue())
                : refuse("must be text in quotation marks: " + fact.answers());
    }

    @Override
    public <E extends Enum<E>> Optional<?> set(SetFact<E> fact) {
        if (!value.isArray()) {
            return refuse("must be a list in square brackets; an empty list says none of them");
        }
        Set<E> members = EnumSet.noneOf(fact.type());
        for (int i = 0; i < value.size() && problems.size() <= DecideRequest.MOST_PROBLEMS; i++) {
            JsonNode element = value.get(i);
            JsonPath place = path.element(i);
            Optional<E> member = constant(element, place, fact.members(), "each must be ");
            if (member.isPresent() && !members.add(member.get())) {
                problems.add(new Problem(
                        place.toString(),
                        Shown.text(element),
                        "stands in the list a second time; keep one of the two"));
            }
        }
        return Optional.of(members);
    }

    @Override
    public Optional<?> date(DateFact fact) {
        Optional<?> day = value.isString() ? IsoDay.parse(value.stringValue()) : Optional.empty();
        return day.isPresent() ? day : refuse(IsoDay.REMEDY);
    }

    private <E extends Enum<E>> Optional<E> constant(JsonNode node, JsonPath place, List<E> known, String must) {
        String written = node.isString() ? node.stringValue() : "";
        Optional<E> found =
                known.stream().filter(one -> one.name().equals(written)).findFirst();
        if (found.isEmpty()) {
            List<String> names = known.stream().map(Enum::name).toList();
            String all = must + "one of " + String.join(", ", names);
            problems.add(new Problem(place.toString(), Shown.text(node), all + Names.nearest(written, names)));
        }
        return found;
    }

    private Optional<?> refuse(String message) {
        problems.add(new Problem(path.toString(), Shown.text(value), message));
        return Optional.empty();
    }
}
