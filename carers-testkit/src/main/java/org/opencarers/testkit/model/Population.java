package org.opencarers.testkit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.assessment.CarerOutcome;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.caring.Relationship;
import org.opencarers.core.contact.Address;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.core.situation.CareSituation;

/**
 * Made-up carers who look like people: a daughter of fifty with a mother of eighty, a parent with a disabled child.
 *
 * <p>The shares are synthetic. They are good for testing that programs cope with people, and for nothing else: no count of
 * this population says anything about the carers of any country. Some answers are left unknown, as on real forms.
 *
 * <p>Immutable. The same seed and date give the same people for ever, in any order and number.
 */
public final class Population {

    private static final Marginals MARGINALS = Marginals.read();
    private static final int ADULT = 18;

    /** The fewest years between a parent and a child here; nature allows fewer. */
    private static final int GENERATION = 18;

    private final long seed;
    private final LocalDate asOf;

    private Population(long seed, LocalDate asOf) {
        this.seed = seed;
        this.asOf = asOf;
    }

    /**
     * The population that a seed names, with the ages that its people have on a date.
     *
     * @param seed any number
     * @param asOf the date on which ages and amounts are meant
     * @return the population
     */
    public static Population of(long seed, LocalDate asOf) {
        return new Population(seed, asOf);
    }

    /** What the shares rest on, in words: that they are made up. */
    public static String source() {
        return MARGINALS.source();
    }

    /**
     * The first so many situations.
     *
     * @param count how many, from 0
     * @return the situations, each valid
     */
    public Stream<CareSituation> situations(long count) {
        return LongStream.range(0, count).mapToObj(this::situation);
    }

    /**
     * One situation.
     *
     * @param number which, from 0
     * @return the situation, the same whichever others are asked for
     */
    public CareSituation situation(long number) {
        return new Drawing(new SplittableRandom(mixed(mixed(seed) + number))).situation();
    }

    /**
     * Another number for each number, far from those of its neighbours (Stafford's thirteenth variant of MurmurHash3).
     *
     * <p>A generator steps by a constant of its own. Seeds that lie a multiple of it apart give one stream, shifted; so
     * neighbouring numbers must not become such seeds.
     */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** One situation being drawn. */
    private final class Drawing {

        private final RandomGenerator random;

        Drawing(RandomGenerator random) {
            this.random = random;
        }

        CareSituation situation() {
            Relationship relationship = Relationship.valueOf(MARGINALS.draw("relationship", random));
            int carerAge;
            int caredForAge;
            do {
                carerAge = age("carerAge", relationship);
                caredForAge = age("caredForAge", relationship);
            } while (!canBe(relationship, carerAge - caredForAge));
            Nation nation = Nation.valueOf(MARGINALS.draw("nation", random));
            return CareSituation.builder()
                    .carer(carer(carerAge, nation))
                    .caredFor(caredFor(caredForAge, nation))
                    .caring(caring(relationship))
                    .carersAssessment(assessment())
                    .build();
        }

        /** Whether two people so many years apart can be that to each other. */
        private boolean canBe(Relationship relationship, int yearsOlder) {
            return switch (relationship) {
                case PARENT -> yearsOlder >= GENERATION;
                case CHILD -> yearsOlder <= -GENERATION;
                case GRANDPARENT -> yearsOlder >= 2 * GENERATION;
                case GRANDCHILD -> yearsOlder <= -2 * GENERATION;
                default -> true;
            };
        }

        private int age(String question, Relationship relationship) {
            String ofRelationship = question + "." + relationship;
            boolean known = MARGINALS.shares().containsKey(ofRelationship);
            return MARGINALS.drawNumber(known ? ofRelationship : question + ".other", random);
        }

        private LocalDate born(int age) {
            return asOf.minusYears(age).minusDays(random.nextInt(365));
        }

        private <T> Optional<T> maybe(Supplier<T> answer) {
            // Drawn first, so that an answer left out does not move the others.
            T drawn = answer.get();
            return MARGINALS.happens("answered", random) ? Optional.of(drawn) : Optional.empty();
        }

        private Address address(Nation nation) {
            String[] codes = MARGINALS.draw("council." + nation, random).split(" ", -1);
            return Address.builder()
                    .nation(nation)
                    .authorityCode(codes[0])
                    .districtCode(codes[1])
                    .build();
        }

        private Carer carer(int age, Nation nation) {
            boolean works = age >= 16 && MARGINALS.happens("works", random);
            BigDecimal net = works ? BigDecimal.valueOf(MARGINALS.drawNumber("earnings", random)) : BigDecimal.ZERO;
            BigDecimal gross = net.multiply(new BigDecimal("1.25"));
            boolean fullTime = age < ADULT || MARGINALS.happens("fullTimeEducation", random);
            return Carer.builder()
                    .dateOfBirth(born(age))
                    .address(address(nation))
                    .employee(maybe(() -> works))
                    .netWeeklyEarnings(maybe(() -> net))
                    .grossWeeklyEarnings(maybe(() -> gross))
                    .overlappingBenefitWeekly(maybe(() -> BigDecimal.ZERO))
                    .fullTimeEducation(maybe(() -> fullTime))
                    .educationHoursPerWeek(maybe(() -> BigDecimal.valueOf(fullTime ? 25 : 0)))
                    .habituallyResident(maybe(() -> true))
                    .subjectToImmigrationControl(maybe(() -> false))
                    .weeksPresentLast156(maybe(() -> 156))
                    .build();
        }

        private CaredForPerson caredFor(int age, Nation nation) {
            Set<HealthCondition> conditions = EnumSet.noneOf(HealthCondition.class);
            for (HealthCondition condition : HealthCondition.values()) {
                if (MARGINALS.includes("conditions", condition.name(), random)) {
                    conditions.add(condition);
                }
            }
            String group = age < 16 ? "benefitUnder16" : age < 66 ? "benefitAdult" : "benefitOverPensionAge";
            String benefit = MARGINALS.draw(group, random);
            Set<DisabilityBenefit> benefits =
                    benefit.equals("none") ? Set.of() : Set.of(DisabilityBenefit.valueOf(benefit));
            boolean alive = MARGINALS.happens("alive", random);
            return CaredForPerson.builder()
                    .dateOfBirth(born(age))
                    .address(address(nation))
                    .alive(alive)
                    .dateOfDeath(alive ? Optional.empty() : Optional.of(asOf.minusDays(random.nextInt(100))))
                    .conditions(maybe(() -> conditions))
                    .disabilityBenefits(maybe(() -> benefits))
                    .disabled(maybe(() -> age < ADULT && !conditions.isEmpty()))
                    .receivesTrustCare(maybe(() -> MARGINALS.happens("receivesTrustCare", random)))
                    .build();
        }

        private Caring caring(Relationship relationship) {
            BigDecimal hours = BigDecimal.valueOf(MARGINALS.drawNumber("hours", random));
            return Caring.builder()
                    .relationship(relationship)
                    .provision(CareProvision.PROVIDES)
                    .hoursPerWeekForOnePerson(maybe(() -> hours))
                    .hoursPerWeek(maybe(() -> hours))
                    .paid(maybe(() -> false))
                    .underContract(maybe(() -> false))
                    .voluntaryWork(maybe(() -> false))
                    .otherCarerPaid(maybe(() -> MARGINALS.happens("otherCarerPaid", random)))
                    .liveTogether(maybe(() -> MARGINALS.happens("liveTogether", random)))
                    .atRiskOfBreakdown(maybe(() -> MARGINALS.happens("atRiskOfBreakdown", random)))
                    .build();
        }

        private CarersAssessment assessment() {
            Set<CarerOutcome> outcomes = new LinkedHashSet<>();
            for (CarerOutcome outcome : CarerOutcome.values()) {
                if (random.nextInt(5) == 0) {
                    outcomes.add(outcome);
                }
            }
            Set<Requester> requested =
                    MARGINALS.happens("requested", random) ? Set.of(Requester.CARER) : Set.<Requester>of();
            boolean refused = MARGINALS.happens("refused", random);
            return CarersAssessment.builder()
                    .requestedBy(maybe(() -> requested))
                    .apparentNeed(maybe(() -> ApparentNeed.NOW))
                    .refusedAssessment(maybe(() -> refused))
                    .completed(maybe(() -> !refused && MARGINALS.happens("completed", random)))
                    .needsFromNecessaryCare(maybe(() -> true))
                    .outcomesNeedingAssistance(maybe(() -> outcomes))
                    .significantImpact(maybe(() -> SignificantImpact.valueOf(MARGINALS.draw("impact", random))))
                    .build();
        }
    }
}
