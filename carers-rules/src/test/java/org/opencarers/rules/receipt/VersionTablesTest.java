package org.opencarers.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.WET;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Computation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.DeclaredFacts;

/** What a version tells of constraints and of Java code. */
class VersionTablesTest {

    private static final Constraint ONE = Constraint.atMost(NET, GROSS);
    private static final Constraint OTHER = Constraint.atMost(AGE, HOURS);
    private static final Optional<PackVersion> PACK =
            Optional.of(new PackVersion("points", "1.0", Optional.of("a".repeat(64))));

    private static final class Always implements Computation<Boolean> {
        @Override
        public Optional<Boolean> compute(DeclaredFacts facts) {
            return Optional.of(true);
        }
    }

    private static PackCode code(Optional<PackVersion> pack, ComputedFact<?> computed) {
        return new PackCode("points", pack, VersionTablesTest.class, computed);
    }

    private static String text(List<PackCode> code) {
        return VersionTables.of(List.of(), code).toString();
    }

    @Test
    void constraints_are_told_by_their_facts_in_no_chance_order() {
        assertThat(VersionTables.of(List.of(ONE, OTHER, ONE), List.of()))
                .isEqualTo(VersionTables.of(List.of(OTHER, ONE), List.of()));
        assertThat(VersionTables.of(List.of(ONE), List.of()).toString())
                .isEqualTo(
                        "{\"constraints\":[{\"lesser\":\"thing.net\",\"greater\":\"thing.gross\"}],\"computed\":[]}");
    }

    @Test
    void code_is_told_by_where_it_came_from_and_what_it_is_handed() {
        ComputedFact<Boolean> wet = ComputedFact.of(WET).from(AGE, HOURS).by(new Always());
        assertThat(text(List.of(code(PACK, wet))))
                .endsWith("\"computed\":[{\"fact\":\"thing.wet\",\"readsTheDate\":false,\"pack\":\"points\","
                        + "\"packClass\":\"org.opencarers.rules.receipt.VersionTablesTest\","
                        + "\"class\":\"org.opencarers.rules.receipt.VersionTablesTest$Always\","
                        + "\"reads\":[\"thing.age\",\"thing.hours\"],\"version\":\"1.0\",\"sha256\":\"" + "a".repeat(64)
                        + "\"}]}");
    }

    @Test
    void every_difference_that_can_be_told_is_another_version() {
        Set<String> texts = new TreeSet<>(List.of(
                text(List.of()),
                text(List.of(code(PACK, ComputedFact.of(WET).from(AGE).by(new Always())))),
                text(List.of(code(PACK, ComputedFact.of(WET).from(HOURS).by(new Always())))),
                text(List.of(
                        code(PACK, ComputedFact.of(WET).from(AGE).andTheDate().by(new Always())))),
                text(List.of(code(PACK, ComputedFact.of(WET).from(AGE).by(facts -> Optional.of(true))))),
                text(List.of(code(
                        PACK.map(pack -> new PackVersion("points", "1.1", pack.sha256())),
                        ComputedFact.of(WET).from(AGE).by(new Always())))),
                text(List.of(code(
                        Optional.of(new PackVersion("points", "1.0", Optional.of("b".repeat(64)))),
                        ComputedFact.of(WET).from(AGE).by(new Always()))))));
        assertThat(texts).hasSize(7);
    }

    @Test
    void a_lambda_is_told_by_the_class_in_which_it_is_written_because_its_own_name_is_chance() {
        ComputedFact<Boolean> wet = ComputedFact.of(WET).from(AGE).by(facts -> Optional.of(true));
        assertThat(wet.computation().getClass().getName()).contains("$$Lambda");
        assertThat(text(List.of(code(PACK, wet))))
                .contains("\"class\":\"org.opencarers.rules.receipt.VersionTablesTest\"");
    }
}
