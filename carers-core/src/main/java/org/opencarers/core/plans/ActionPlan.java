package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What an organisation has undertaken to do for carers, action by action, such as the 19 actions of a Trust's strategy.
 *
 * <p>Immutable. Everything may be unknown. A plan that prints no start leaves every "end of year 1" unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = ActionPlan.Builder.class)
@DistinctNumbers
public interface ActionPlan {

    /** What the plan is called. */
    Optional<@FilledIn String> getTitle();

    /** Whose plan it is. */
    Optional<@Valid Organisation> getPublisher();

    /** The first day of the plan, from which its years are counted; absent when the plan does not say. */
    Optional<LocalDate> getStart();

    /** The actions, in the order of the plan. No number is given twice. */
    List<@Valid Action> getActions();

    /**
     * When each action is due.
     *
     * @return for every action, in the order of the plan, the last day on which it is in time; empty when it is not
     *     known or there is none
     */
    default Map<Action, Optional<LocalDate>> dueDates() {
        Map<Action, Optional<LocalDate>> days = new LinkedHashMap<>();
        getActions().forEach(action -> days.put(action, action.dueBy(getStart())));
        return Collections.unmodifiableMap(days);
    }

    /**
     * The actions that are known to be late.
     *
     * @param day the day that is asked about
     * @return those whose last day is before that day and that are neither completed nor stopped, as far as is known
     */
    default List<Action> overdueOn(LocalDate day) {
        return getActions().stream()
                .filter(action -> action.getStatus().isEmpty()
                        || action.getStatus().get() == ActionStatus.NOT_STARTED
                        || action.getStatus().get() == ActionStatus.IN_PROGRESS)
                .filter(action -> action.dueBy(getStart()).map(day::isAfter).orElse(false))
                .toList();
    }

    /**
     * Begins a plan of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a plan; what it is not given stays unknown. */
    final class Builder extends ImmutableActionPlan.Builder {
        Builder() {}
    }
}
