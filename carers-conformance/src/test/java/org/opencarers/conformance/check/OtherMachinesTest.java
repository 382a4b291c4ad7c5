package org.opencarers.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.installed.InstalledPacks;
import org.opencarers.conformance.installed.PackConformance;
import org.opencarers.conformance.teeth.SamplePack;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.packs.Catalogue;

/** Whatever a pack does where it is made, here or in another Java machine, comes out as a result. */
class OtherMachinesTest {

    private static final Effort FEW = new Effort(20261121, 10, 100, true, 5_000);
    private static final String MARK = "carers.test.other-machines";

    /** True in this Java machine only. */
    private static volatile boolean here;

    @BeforeAll
    static void isHere() {
        here = true;
    }

    @AfterEach
    void withoutMark() {
        System.clearProperty(MARK);
    }

    /** The sample pack, which does something else as well. */
    private abstract static class Sample implements PolicyPack {

        private final SamplePack pack = new SamplePack();

        abstract void does();

        @Override
        public PackDescriptor descriptor() {
            return pack.descriptor();
        }

        @Override
        public void contribute(Contributions contributions) {
            does();
            pack.contribute(contributions);
        }
    }

    /** Prints in another machine, and leaves a line open. */
    public static final class Noisy extends Sample {
        /** The pack. */
        public Noisy() {}

        @Override
        void does() {
            if (!here) {
                System.out.println("loading rules ...");
                System.out.print("carers-report ANSWER is what I print");
            }
        }
    }

    /** Throws in another machine. */
    public static final class FailsElsewhere extends Sample {
        /** The pack. */
        public FailsElsewhere() {
            if (!here) {
                throw new IllegalStateException("a file is not there");
            }
        }

        @Override
        void does() {}
    }

    /** Ends another machine. */
    public static final class ExitsElsewhere extends Sample {
        /** The pack. */
        public ExitsElsewhere() {}

        @Override
        void does() {
            if (!here) {
                System.exit(3);
            }
        }
    }

    /** Never ends in another machine. */
    public static final class LoopsElsewhere extends Sample {
        /** The pack. */
        public LoopsElsewhere() {}

        @Override
        void does() {
            while (!here) {
                Thread.onSpinWait();
            }
        }
    }

    /** Writes a property before anybody looks, and always the same. */
    public static final class Marking extends Sample {
        /** The pack. */
        public Marking() {
            System.setProperty(MARK, "made");
        }

        @Override
        void does() {}
    }

    private static LawResult result(String law, PolicyPack pack) {
        return Laws.named(law).check(Subject.of(pack), FEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L2", "L4", "L26", "L31"})
    void a_pack_that_prints_breaks_no_law(String law) {
        LawResult result = result(law, new Noisy());

        assertThat(result.outcome()).as(result.text()).isEqualTo(LawOutcome.HELD);
    }

    @Test
    void a_pack_that_prints_leaves_the_others_to_be_examined() {
        List<PackConformance> packs =
                InstalledPacks.in(Catalogue.of(List.of(new Noisy()))).examined(report -> true, FEW);

        assertThat(packs.get(0).isBroken()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L2", "L26", "L31"})
    void a_pack_that_fails_elsewhere_breaks_the_law_and_says_how(String law) {
        assertThat(result(law, new FailsElsewhere()).text())
                .contains(law, "FAILED", "IllegalStateException", "a file is not there");
    }

    @Test
    void a_pack_that_ends_the_machine_breaks_the_law_and_says_how() {
        assertThat(result("L2", new ExitsElsewhere()).text()).contains("FAILED", "got      it ended with 3");
    }

    @Test
    void a_pack_that_never_ends_elsewhere_is_not_waited_for_for_ever() {
        LawResult result = new OtherMachines(
                        Laws.named("L2"), Subject.of(new LoopsElsewhere()), FEW, Duration.ofSeconds(12))
                .compare("another Java machine", Wanted.ANSWERS, List.of(List.of()));

        assertThat(result.text()).contains("FAILED", "it was not ready after 12 s");
    }

    @Test
    void a_machine_that_does_not_start_is_not_held_against_the_pack() {
        LawResult result = new OtherMachines(Laws.named("L2"), Subject.of(new SamplePack()), FEW)
                .compare("another Java machine", Wanted.ANSWERS, List.of(List.of("-XX:+ThereIsNoSuchOption")));

        assertThat(result.outcome()).isEqualTo(LawOutcome.UNTESTED);
        assertThat(result.detail()).startsWith("another Java machine could not begin: it ended with 1: ");
    }

    @Test
    void a_property_that_was_written_before_anybody_looked_is_named() {
        assertThat(result("L31", new Marking()).text())
                .contains("FAILED", "the property " + MARK + " was not there and is \"made\"");
    }

    @Test
    void a_sound_pack_leaves_another_machine_as_it_was_and_a_hidden_one_says_that_nobody_looked() {
        assertThat(result("L31", new SamplePack()).detail())
                .endsWith("; another Java machine was as before once the packs were made and had answered");
        assertThat(result("L31", new Sample() {
                            @Override
                            void does() {}
                        })
                        .detail())
                .contains("; what making the packs does to a Java machine was not looked at, because ");
    }

    @Test
    void a_pack_that_fails_after_some_time_is_a_result_of_every_law() {
        AtomicInteger calls = new AtomicInteger();
        Subject subject = Subject.of(new Sample() {
            @Override
            void does() {
                if (calls.incrementAndGet() > 2) {
                    throw new IllegalStateException("enough");
                }
            }
        });

        LawReport report = LawReport.of(subject, FEW);
        assertThat(report.results()).hasSameSizeAs(Laws.all());
        assertThat(report.with(LawOutcome.FAILED))
                .extracting(result -> result.law().id())
                .contains("L3", "L15", "L16");
    }
}
