package org.opencarers.core.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.consent.Purpose;
import org.opencarers.core.problem.MissingPropertiesException;
import org.opencarers.core.validation.Code;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is asked: which items, what for, and by what way they would be told (the confidentiality specification, section
 * 2.3).
 *
 * <p>Immutable. At least one item must be there; everything else may be unknown, and what is unknown opens nothing.
 */
@Value.Immutable
@JsonDeserialize(builder = Ask.Builder.class)
public interface Ask {

    /** The items that are asked for, at least one, in the order asked. The list of their codes is open. */
    @Value.Redacted
    List<@Code String> getItems();

    /** Of each item, the parts inside it that have a class of their own. Unknown turns a share into a referral. */
    @Value.Redacted
    Optional<Map<@Code String, List<@Code String>>> getContains();

    /**
     * Of each item, all its labels; an item is as closed as its most restrictive label. Unknown turns a share into a
     * referral.
     */
    @Value.Redacted
    Optional<Map<@Code String, List<@Code String>>> getLabels();

    /** What the information is wanted for; unknown is not "any purpose", and withholds. */
    @Value.Redacted
    Optional<Purpose> getPurpose();

    /** By what way it would be told; unknown counts as not private, and withholds. */
    @Value.Redacted
    Optional<Channel> getChannel();

    /** Who would tell whom; unknown turns a share into a referral. */
    @Value.Redacted
    Optional<Direction> getDirection();

    /** The ref of the carer to whom a carer-owned item belongs; none when it belongs to nobody else. */
    @Value.Redacted
    Optional<OrNone<String>> getOwner();

    /** Whether the carer-owned information changed the patient's treatment. */
    @Value.Redacted
    Optional<Boolean> getInfluencedCare();

    /** Whether people close to the patient disagree. */
    @Value.Redacted
    Optional<Boolean> getContested();

    /**
     * The refs of those whom the recipient says they will tell; empty for nobody. Unknown turns a share into a
     * referral.
     */
    @Value.Redacted
    Optional<List<@FilledIn String>> getIntendsToTell();

    /** What the carer is telling the team. */
    @Value.Redacted
    Optional<CarerDisclosure> getCarerDiscloses();

    /** Other items on the record; they never change any answer. */
    @Value.Redacted
    Optional<List<@Code String>> getRecordAlsoContains();

    /**
     * Begins a question; its items must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a question; what it is not given stays unknown. */
    final class Builder extends ImmutableAsk.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Ask build() {
            Ask given = super.build();
            if (given.getItems().isEmpty()) {
                throw new MissingPropertiesException("items");
            }
            contains(ItemLists.copy(given.getContains()));
            labels(ItemLists.copy(given.getLabels()));
            intendsToTell(Canonical.list(given.getIntendsToTell()));
            recordAlsoContains(Canonical.list(given.getRecordAlsoContains()));
            return super.build();
        }
    }
}
