package org.opencarers.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.opencarers.core.sharing.CapacityLostAfterConsentCell;
import org.opencarers.core.sharing.DischargePracticalitiesCell;
import org.opencarers.core.sharing.GeneralConditionQuickConfirmCell;
import org.opencarers.core.sharing.KnownInformationCell;
import org.opencarers.core.sharing.LocalCells;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.core.sharing.TellCarerOfRefusalCell;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.LocalBounds;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Unit;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * The six cells of local policy: all that a Trust may decide for itself in the direction of telling more. A pack sets one with
 * {@code Variation.set(Cells.…).everywhere()}.
 *
 * <p>Where both a pack and a request say something, the stricter counts; where neither does, the stricter value of all.
 */
public final class Cells {

    private static final String START = "1900-01-01";
    private static final Citation SECTION =
            Citation.of("Rules of sharing, section 9").known(Certainty.SECONDARY);
    private static final Citation CAUTION = SECTION.known(Certainty.INFERRED);
    private static final int MOST_DAYS = 9999;

    /** What is allowed about what the recipient already knows. */
    public static final Parameter<KnownInformationCell> KNOWN_INFORMATION = cell(
            "known-information",
            "what is allowed about what the recipient already knows",
            KnownInformationCell.ONLY_WITH_AGREEMENT);

    /** For how many days after its review date a permit still counts. */
    public static final Parameter<BigDecimal> STALE_PERMIT_GRACE = Parameter.number(
                    "england.sharing.stale-permit-grace",
                    "the days for which a permit still counts after its review date",
                    Unit.DAYS)
            .from(START, BigDecimal.ZERO, CAUTION)
            .setLocally(LocalBounds.between(BigDecimal.ZERO, BigDecimal.valueOf(MOST_DAYS), CAUTION));

    /** What is allowed about a discharge to the recipient's home. */
    public static final Parameter<DischargePracticalitiesCell> DISCHARGE_PRACTICALITIES = cell(
            "discharge-practicalities",
            "what is allowed about a discharge to the recipient's home",
            DischargePracticalitiesCell.REFER);

    /** Whether a carer is told that the patient refused. */
    public static final Parameter<TellCarerOfRefusalCell> TELL_CARER_OF_REFUSAL = cell(
            "tell-carer-of-refusal", "whether a carer is told that the patient refused", TellCarerOfRefusalCell.NO);

    /** What is allowed about the general condition of a patient who lacks capacity. */
    public static final Parameter<GeneralConditionQuickConfirmCell> GENERAL_CONDITION_QUICK_CONFIRM = cell(
            "general-condition-quick-confirm",
            "what is allowed about the general condition of a patient who lacks capacity",
            GeneralConditionQuickConfirmCell.REFER);

    /** What becomes of a consent given before capacity was lost. */
    public static final Parameter<CapacityLostAfterConsentCell> CAPACITY_LOST_AFTER_CONSENT = cell(
            "capacity-lost-after-consent",
            "what becomes of a consent given before capacity was lost",
            CapacityLostAfterConsentCell.REFER);

    private static final List<Parameter<?>> ALL = List.of(
            KNOWN_INFORMATION,
            STALE_PERMIT_GRACE,
            DISCHARGE_PRACTICALITIES,
            TELL_CARER_OF_REFUSAL,
            GENERAL_CONDITION_QUICK_CONFIRM,
            CAPACITY_LOST_AFTER_CONSENT);

    private Cells() {}

    /** All six. */
    public static List<Parameter<?>> all() {
        return ALL;
    }

    private static <E extends Enum<E>> Parameter<E> cell(String id, String label, E stricter) {
        Set<E> values = EnumSet.allOf(stricter.getDeclaringClass());
        return Parameter.<E>choice("england.sharing." + id, label)
                .from(START, stricter, CAUTION)
                .setLocally(LocalBounds.oneOf(values, SECTION));
    }

    /** Whether a variation is the setting of one of them. */
    static boolean isOne(Variation variation) {
        return ALL.stream().anyMatch(cell -> cell.id().equals(variation.varied()));
    }

    /** Whether a pack sets any of them. */
    static boolean areSet(DecisionEngine engine) {
        return ALL.stream().anyMatch(cell -> engine.inForce(cell) != cell);
    }

    /** The request with what packs have decided: of each cell the stricter value, where the request says something too. */
    static SharingRequest decided(SharingRequest request, DecisionEngine engine) {
        LocalCells said =
                request.getLocalPolicy().orElseGet(() -> LocalCells.builder().build());
        LocalDate day = request.getAsOf();
        Optional<BigDecimal> days = joined(
                said.getStalePermitGraceDays().map(BigDecimal::valueOf),
                set(STALE_PERMIT_GRACE, engine, day),
                BigDecimal::min);
        LocalCells cells = LocalCells.builder()
                .knownInformation(stricter(said.getKnownInformation(), KNOWN_INFORMATION, engine, day))
                .stalePermitGraceDays(days.map(BigDecimal::intValueExact))
                .dischargePracticalities(
                        stricter(said.getDischargePracticalities(), DISCHARGE_PRACTICALITIES, engine, day))
                .tellCarerOfRefusal(stricter(said.getTellCarerOfRefusal(), TELL_CARER_OF_REFUSAL, engine, day))
                .generalConditionQuickConfirm(
                        stricter(said.getGeneralConditionQuickConfirm(), GENERAL_CONDITION_QUICK_CONFIRM, engine, day))
                .capacityLostAfterConsent(
                        stricter(said.getCapacityLostAfterConsent(), CAPACITY_LOST_AFTER_CONSENT, engine, day))
                .build();
        return SharingRequest.builder().from(request).localPolicy(cells).build();
    }

    /** The stricter of two values is the one that stands when nobody decides anything. */
    private static <T> Optional<T> stricter(Optional<T> said, Parameter<T> cell, DecisionEngine engine, LocalDate day) {
        T strict = cell.history().get(0).value();
        return joined(said, set(cell, engine, day), (one, other) -> one.equals(other) ? one : strict);
    }

    private static <T> Optional<T> joined(Optional<T> said, Optional<T> set, BinaryOperator<T> stricter) {
        return said.isPresent() && set.isPresent()
                ? Optional.of(stricter.apply(said.get(), set.get()))
                : said.or(() -> set);
    }

    /** What packs say; nothing on days before they do. */
    private static <T> Optional<T> set(Parameter<T> cell, DecisionEngine engine, LocalDate day) {
        Parameter<T> inForce = engine.inForce(cell);
        return inForce == cell ? Optional.empty() : inForce.on(day);
    }
}
