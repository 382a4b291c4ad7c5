package org.opencarers.testkit.differential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.sharing.Channel;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.england.CarersAssessmentOutcome;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.rules.packs.PackSearch;
import org.opencarers.sharing.AskedFacts;
import org.opencarers.sharing.LocalRules;
import org.opencarers.sharing.LocalRuling;

/**
 * An invented town, found beside all shipped packs, that assesses whoever cares for many hours and tells nothing on the telephone:
 * it works, or fails in some way.
 */
@PackDescription(
        id = FailingTown.ID,
        version = "1.0.0",
        authority = "nobody: it is invented",
        nations = Nation.ENGLAND,
        level = 1,
        varies = {"england.carers-assessment", "england.sharing.local-rules"})
public final class FailingTown implements PolicyPack {

    static final String ID = "fault-town";

    private static final String CODE = "E08000035";

    private static final Citation POLICY = Citation.of("Invented policy of a town");

    private static volatile Optional<FailingPack.Way> failing = Optional.empty();

    /** The pack. */
    public FailingTown() {}

    /** Where a search finds it; it works there, or fails in a way. */
    static PackSearch found(Path directory, Optional<FailingPack.Way> way) {
        failing = way;
        // A program whose packs are in a module opens them to the library by its description.
        FailingTown.class.getModule().addExports(FailingTown.class.getPackageName(), PolicyPack.class.getModule());
        try {
            Path services = Files.createDirectories(directory.resolve("META-INF/services"));
            Files.writeString(services.resolve(PolicyPack.class.getName()), FailingTown.class.getName());
            URL[] lists = {directory.toUri().toURL()};
            return PackSearch.onPath(new URLClassLoader(lists, FailingTown.class.getClassLoader()));
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The same about somebody whom the town assesses, where nothing else is said already. */
    static Facts inTown(Facts facts) {
        return facts.with(CarerFacts.AUTHORITY_CODE, CODE)
                .with(
                        CareFacts.HOURS_PER_WEEK,
                        facts.given(CareFacts.HOURS_PER_WEEK).orElse(new BigDecimal("168")));
    }

    @Override
    public void contribute(Contributions contributions) {
        PolicyPack working = new Working();
        failing.ifPresentOrElse(way -> way.fail(working, contributions), () -> working.contribute(contributions));
    }

    private record Working() implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.on(FailingTown.class).orElseThrow();
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.vary(Variation.extend(CarersAssessment.POLICY)
                    .within(CarerFacts.AUTHORITY_CODE.is(CODE))
                    .by(Rule.clause("town 1")
                            .when(CareFacts.HOURS_PER_WEEK.atLeast(50))
                            .then(CarersAssessmentOutcome.DUTY_TO_ASSESS)
                            .citing(POLICY)));
            contributions.vary(Variation.restrict(LocalRules.POLICY)
                    .by(Rule.clause("town 2")
                            .when(AskedFacts.CHANNEL.is(Channel.PHONE_IN))
                            .then(LocalRuling.WITHHOLD)
                            .citing(POLICY)));
        }
    }
}
