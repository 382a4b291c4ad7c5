package org.opencarers.law.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.opencarers.core.contact.Nation;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/**
 * The words that all policies share: every fact of the catalogue, and the relations that always hold between facts.
 *
 * <p>This pack brings no policy. It makes a fact that is given but that no policy asks for a known word, accepted and
 * without effect, instead of a misspelling.
 */
@PackDescription(
        id = "uk.vocabulary",
        version = "1.0.0",
        authority = "This library",
        nations = {Nation.ENGLAND, Nation.WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND},
        level = 1,
        facts = {
            "applicant.*",
            "assessment.*",
            "authority.*",
            "care.*",
            "cared-for.*",
            "carer.*",
            "charge.*",
            "delegation.*",
            "direct-payment.*",
            "discharge.*",
            "family.*",
            "grant.*",
            "hospital.*",
            "leave.*",
            "personal-budget.*",
            "project.*",
            "support.*"
        })
public final class Vocabulary implements PolicyPack {

    private static final List<Fact<?>> FACTS = Stream.of(
                    CarerFacts.ALL,
                    CareFacts.ALL,
                    AssessmentFacts.ALL,
                    CarerNeedsFacts.ALL,
                    CaredForFacts.ALL,
                    CaredForNeedsFacts.ALL,
                    BenefitFacts.ALL,
                    PresenceFacts.ALL,
                    LeaveFacts.ALL,
                    SupportFacts.ALL,
                    DirectPaymentFacts.ALL,
                    GrantFacts.ALL)
            .<Fact<?>>flatMap(List::stream)
            .toList();

    private static final List<Constraint> CONSTRAINTS = List.of(
            Constraint.atMost(BenefitFacts.NET_WEEKLY_EARNINGS, BenefitFacts.GROSS_WEEKLY_EARNINGS),
            Constraint.atMost(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, CareFacts.HOURS_PER_WEEK),
            Constraint.atMost(CareFacts.HOSPITAL_WEEKS_LAST_26, CareFacts.BREAK_WEEKS_LAST_26));

    /** Every fact of the catalogue, each once, grouped by what it is about. */
    public static List<Fact<?>> facts() {
        return FACTS;
    }

    /** The relations that always hold between facts; no other facts constrain each other. */
    public static List<Constraint> constraints() {
        return CONSTRAINTS;
    }

    @Override
    public void contribute(Contributions contributions) {
        contributions.facts(FACTS);
        CONSTRAINTS.forEach(contributions::constraint);
    }
}
