package org.opencarers.conformance.installed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.teeth.SamplePack;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.sharing.SharingPack;
import tools.jackson.databind.JsonNode;

/** The packs of a program are examined as they are there, and one that cannot be examined says why. */
class InstalledPacksTest {

    private static final Effort LITTLE = new Effort(20261121, 10, 100, false, 2_000);

    private static final BooleanFact KNOWN = fact("moody.known");
    private static final BooleanFact MOOD = fact("moody.mood");

    private enum Granted implements Outcome {
        YES,
        NO;

        @Override
        public String meaning() {
            return name();
        }
    }

    /** A pack whose code answers with yes and no in turn. */
    private static final class Moody implements PolicyPack {

        private static final Citation SOURCE = Citation.of("Invented");
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("moody", "moody.*");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.policy(Policy.about("moody.grant", "May this carer have it?", Granted.class)
                    .favouring(Favour.descending(Granted.YES, Granted.NO))
                    .safeSide(SafeSide.NEVER_REFUSE)
                    .covering(Coverage.from("2026-04-01").because("it began then"))
                    .asking(KNOWN, MOOD)
                    .rule(Rule.clause("1").when(MOOD.isTrue()).then(Granted.YES).citing(SOURCE))
                    .otherwise(Granted.NO)
                    .citing(SOURCE)
                    .build());
            contributions.computing(
                    ComputedFact.of(MOOD).from(KNOWN).by(facts -> Optional.of(calls.incrementAndGet() % 2 == 0)));
        }
    }

    private static BooleanFact fact(String id) {
        return Fact.of(id, "Is it so?", Informant.CARER).yesOrNo("it is so", "it is not so");
    }

    private static List<PackConformance> examined(Catalogue catalogue) {
        return InstalledPacks.in(catalogue).examined(report -> true, LITTLE);
    }

    @Test
    void a_sound_pack_is_asked_every_law_and_breaks_none() {
        PackConformance sample =
                examined(Catalogue.of(List.of(new SamplePack()))).get(0);

        assertThat(sample.pack()).isEqualTo("testkit-sample");
        assertThat(sample.isBroken()).isFalse();
        assertThat(sample.report().orElseThrow().results()).hasSize(33);
        assertThat(sample.report().orElseThrow().with(LawOutcome.PROVED)).isNotEmpty();
    }

    @Test
    void a_pack_that_answers_otherwise_each_time_is_broken_and_its_neighbour_is_not() {
        List<PackConformance> both = examined(Catalogue.of(List.of(new SamplePack(), new Moody())));

        assertThat(both).extracting(PackConformance::pack).containsExactly("moody", "testkit-sample");
        assertThat(both)
                .extracting(PackConformance::isBroken)
                .as(ConformanceText.packs(both))
                .containsExactly(true, false);
        LawReport moody = both.get(0).report().orElseThrow();
        assertThat(moody.with(LawOutcome.FAILED))
                .extracting(result -> result.law().id())
                .contains("L1");
        assertThat(ConformanceText.packs(both))
                .contains("\n    L1  FAILED          The same question twice gives the same answer\n")
                .contains("\n      expected ", "\n    why it matters: H12");
        JsonNode example =
                ConformanceJson.packs(both).get(0).get("results").get(0).get("counterexample");
        assertThat(example.get("expected").asString())
                .isNotEqualTo(example.get("got").asString());
    }

    @Test
    void packs_that_are_refused_say_so_and_leave_the_others_to_be_examined() {
        PolicyPack rival = new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made("moody", "moody.*");
            }

            @Override
            public void contribute(Contributions contributions) {
                contributions.facts(List.of(KNOWN));
            }
        };
        List<PackConformance> packs = examined(Catalogue.of(List.of(rival, new Moody(), new SamplePack())));

        assertThat(packs)
                .extracting(PackConformance::pack, PackConformance::reason)
                .containsExactly(
                        tuple("moody", "it is refused"), tuple("moody", "it is refused"), tuple("testkit-sample", ""));
        assertThat(ConformanceText.packs(packs)).contains("\n  moody: not examined, because it is refused\n");
        assertThat(ConformanceJson.packs(packs).get(0).get("unexamined").asString())
                .isEqualTo("it is refused");
    }

    @Test
    void a_pack_whose_directory_is_left_out_is_examined_and_stands_beside_the_others() {
        PolicyPack telling = new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made("york");
            }

            @Override
            public void contribute(Contributions contributions) {
                contributions.directory(DirectoryDocument.read("york.json", null));
            }
        };

        assertThat(examined(Catalogue.of(List.of(telling, new SamplePack()))))
                .extracting(PackConformance::pack, PackConformance::reason)
                .containsExactly(tuple("testkit-sample", ""), tuple("york", ""));
    }

    @Test
    void a_policy_of_disclosure_is_one_of_the_policies_that_a_pack_declares() {
        PackConformance sharing =
                examined(Catalogue.of(List.of(new SharingPack()))).get(0);

        assertThat(sharing.isBroken())
                .as(ConformanceText.packs(List.of(sharing)))
                .isFalse();
        assertThat(ConformanceText.packs(List.of(sharing)))
                .contains("L28 PROVED          A pack does what it declares: its policies (1)");
    }
}
