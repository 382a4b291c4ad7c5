package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.opencarers.core.situation.CareSituation;

/**
 * The answers for one decision: given directly, or read off a situation.
 *
 * <p>A fact without an answer is unknown. Answers given directly come first; where a situation says something else, the
 * engine reports the contradiction. Instances are immutable.
 */
public final class Facts {

    private static final Facts NONE = new Facts(Map.of(), Map.of(), Optional.empty());

    private final Map<Fact<?>, Object> given;
    private final Map<Fact<?>, Judgement> judgements;
    private final Optional<CareSituation> situation;

    private Facts(Map<Fact<?>, Object> given, Map<Fact<?>, Judgement> judgements, Optional<CareSituation> situation) {
        this.given = Collections.unmodifiableMap(given);
        this.judgements = Collections.unmodifiableMap(judgements);
        this.situation = situation;
    }

    /** No answers: everything is unknown. */
    public static Facts none() {
        return NONE;
    }

    /** The answers that a situation holds. */
    public static Facts of(CareSituation situation) {
        return new Facts(Map.of(), Map.of(), Optional.of(situation));
    }

    /** The same answers and one more, given directly; it replaces an earlier one for the same fact. */
    public <T> Facts with(Fact<T> fact, T value) {
        return with(fact, value, Optional.empty());
    }

    /** The same with one more answer that is a person's judgement: explanations say whose, and nothing else changes. */
    public <T> Facts with(Fact<T> fact, T value, Judgement judgement) {
        return with(fact, value, Optional.of(judgement));
    }

    private <T> Facts with(Fact<T> fact, T value, Optional<Judgement> judgement) {
        Map<Fact<?>, Object> more = new LinkedHashMap<>(given);
        more.put(fact, value);
        Map<Fact<?>, Judgement> judged = new LinkedHashMap<>(judgements);
        judged.remove(fact);
        judgement.ifPresent(told -> judged.put(fact, told));
        return new Facts(more, judged, situation);
    }

    /** The same answers and many more at once; each replaces an earlier one for the same fact. */
    public Facts withAll(Consumer<Answers> giving) {
        Map<Fact<?>, Object> more = new LinkedHashMap<>(given);
        Map<Fact<?>, Judgement> judged = new LinkedHashMap<>(judgements);
        giving.accept(new Answers() {
            @Override
            public <T> Answers answer(Fact<T> fact, T value) {
                more.put(fact, value);
                judged.remove(fact);
                return this;
            }
        });
        return new Facts(more, judged, situation);
    }

    /** Takes answers, one after the other. */
    public interface Answers {
        /** One more answer, given directly. */
        <T> Answers answer(Fact<T> fact, T value);
    }

    /** The same answers without the one given directly for a fact. */
    public Facts without(Fact<?> fact) {
        Map<Fact<?>, Object> fewer = new LinkedHashMap<>(given);
        fewer.remove(fact);
        Map<Fact<?>, Judgement> judged = new LinkedHashMap<>(judgements);
        judged.remove(fact);
        return new Facts(fewer, judged, situation);
    }

    /** The facts that were given directly, in the order of giving. */
    public Set<Fact<?>> given() {
        return given.keySet();
    }

    /** The situation that further answers are read off, when there is one. */
    public Optional<CareSituation> situation() {
        return situation;
    }

    /** The answer given directly, or empty. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> given(Fact<T> fact) {
        return Optional.ofNullable((T) given.get(fact));
    }

    /** Whose judgement the answer given directly is, or empty when that was not said. */
    public Optional<Judgement> judgement(Fact<?> fact) {
        return Optional.ofNullable(judgements.get(fact));
    }

    /**
     * Whose judgement the answer on a date is: as said with the answer, or as the situation records it. Empty when neither
     * says so.
     */
    public Optional<Judgement> judgement(LocalDate asOf, Fact<?> fact) {
        Optional<Judgement> direct = judgement(fact);
        return direct.isPresent()
                ? direct
                : situation.flatMap(document -> fact.reading().flatMap(reading -> reading.judgement(asOf, document)));
    }

    /** The answer read off the situation on a date, or empty. */
    public <T> Optional<T> read(Fact<T> fact, LocalDate asOf) {
        return situation.flatMap(document -> fact.readFrom(document, asOf));
    }

    /** The answer on a date, or empty when it is unknown. */
    public <T> Optional<T> on(LocalDate asOf, Fact<T> fact) {
        Optional<T> direct = given(fact);
        return direct.isPresent() ? direct : read(fact, asOf);
    }

    @Override
    public String toString() {
        return given.keySet() + situation.map(document -> " and a situation").orElse("");
    }
}
