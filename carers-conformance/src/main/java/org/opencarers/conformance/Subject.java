package org.opencarers.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.opencarers.law.england.England;
import org.opencarers.law.gb.GreatBritain;
import org.opencarers.law.scotland.Scotland;
import org.opencarers.law.vocabulary.Vocabulary;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.sharing.SharingPack;

/**
 * What laws examine: a pack, beside others, with somebody who answers questions by them.
 *
 * <p>The engine with the pack and the engine without it say which policies are the pack's own. What a law asks, it asks of
 * {@link #answers()}, which may be another than the engine. Immutable.
 */
public final class Subject {

    private static final String SHARING = "england.sharing.";

    private final PolicyPack pack;
    private final List<PolicyPack> beside;
    private final Joining joining;
    private final DecisionEngine engine;
    private final DecisionEngine without;
    private final List<Monotone> monotone;
    private final Optional<Question> only;
    private final List<KeptDecision> kept;

    private Subject(
            PolicyPack pack,
            List<PolicyPack> beside,
            Joining joining,
            DecisionEngine engine,
            DecisionEngine without,
            List<Monotone> monotone,
            Optional<Question> only,
            List<KeptDecision> kept) {
        this.pack = pack;
        this.beside = beside;
        this.joining = joining;
        this.engine = engine;
        this.without = without;
        this.monotone = monotone;
        this.only = only;
        this.kept = kept;
    }

    /**
     * A pack beside national law.
     *
     * @throws IllegalArgumentException naming everything that cannot be joined
     */
    public static Subject of(PolicyPack pack) {
        return of(pack, national(pack));
    }

    /** The national packs, beside one that may be one of them. */
    static List<PolicyPack> national(PolicyPack pack) {
        return Stream.<PolicyPack>of(
                        new England(), new GreatBritain(), new Scotland(), new Vocabulary(), new SharingPack())
                .filter(national -> !national.getClass().equals(pack.getClass()))
                .toList();
    }

    /**
     * A pack beside others.
     *
     * @throws IllegalArgumentException naming everything that cannot be joined
     */
    public static Subject of(PolicyPack pack, List<PolicyPack> beside) {
        List<PolicyPack> all = new ArrayList<>(beside);
        all.add(0, pack);
        return new Subject(
                pack,
                List.copyOf(beside),
                new EngineJoining(),
                DecisionEngine.of(all.toArray(new PolicyPack[0])),
                DecisionEngine.of(beside.toArray(new PolicyPack[0])),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The same subject with somebody else who answers: how laws are tested themselves. */
    public Subject answeredBy(Joining other) {
        return new Subject(pack, beside, other, engine, without, monotone, only, kept);
    }

    /** The same subject, whose answers are changed on the way. */
    public Subject distorted(UnaryOperator<Answers> change) {
        Joining before = joining;
        return answeredBy(packs -> change.apply(before.join(packs)));
    }

    /** The same subject with declarations of what never counts against the carer. */
    public Subject declaring(List<Monotone> declarations) {
        return new Subject(pack, beside, joining, engine, without, List.copyOf(declarations), only, kept);
    }

    /** The same subject, of which laws about single questions examine this one only. */
    public Subject only(Question question) {
        return new Subject(pack, beside, joining, engine, without, monotone, Optional.of(question), kept);
    }

    /** The same subject with decisions that were kept, mostly of earlier releases, to be made again. */
    public Subject keeping(List<KeptDecision> decisions) {
        return new Subject(pack, beside, joining, engine, without, monotone, only, List.copyOf(decisions));
    }

    /** The id of the pack. */
    public String id() {
        return pack.descriptor().id();
    }

    /** The pack. */
    public PolicyPack pack() {
        return pack;
    }

    /** The packs that are there with or without it. */
    public List<PolicyPack> beside() {
        return beside;
    }

    /** All packs, this one first. */
    public List<PolicyPack> packs() {
        List<PolicyPack> all = new ArrayList<>(beside);
        all.add(0, pack);
        return all;
    }

    /** How packs become answers. */
    public Joining joining() {
        return joining;
    }

    /** The engine with the pack: for its vocabulary, never for its answers. */
    public DecisionEngine engine() {
        return engine;
    }

    /** The policies that the pack adds, by id. */
    public List<Policy<?>> own() {
        return engine.policies().stream()
                .filter(policy -> without.policy(policy.id()).isEmpty())
                .toList();
    }

    /** The policies of others that the pack varies, by id, as they are in force with it. */
    public List<Policy<?>> varied() {
        List<Policy<?>> varied = new ArrayList<>();
        for (Policy<?> policy : without.policies()) {
            Policy<?> with = engine.inForce(policy);
            if (!with.equals(without.inForce(policy))) {
                varied.add(with);
            }
        }
        return varied;
    }

    /** The policies of others, by id, as their owners wrote them. */
    public List<Policy<?>> others() {
        return without.policies();
    }

    /** The policies that are what they are because of the pack: its own, and then those that it varies. */
    public List<Policy<?>> policies() {
        List<Policy<?>> policies = new ArrayList<>();
        own().forEach(policy -> policies.add(engine.inForce(policy)));
        policies.addAll(varied());
        return policies;
    }

    /** What the pack varies. */
    public List<Variation> variations() {
        return report().variations();
    }

    /** What became of the pack, beside the others. */
    public PackReport report() {
        return engine.packs().stream()
                .filter(report -> report.id().equals(id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the engine has lost the pack " + id()));
    }

    /** Somebody new who answers by all packs. */
    public Answers answers() {
        return joining.join(packs());
    }

    /** The engine without the pack, which nobody breaks: what a pack is compared with. */
    public Answers answersWithout() {
        return EngineJoining.of(without);
    }

    /** What never counts against the carer, as declared. */
    public List<Monotone> monotone() {
        return monotone;
    }

    /** The one question to examine, when only one is wanted. */
    public Optional<Question> only() {
        return only;
    }

    /** The decisions that were kept. */
    public List<KeptDecision> kept() {
        return kept;
    }

    /** Whether the pack restricts what is told about patients, or sets what the national rules of sharing leave to Trusts. */
    public boolean variesSharing() {
        return variations().stream().anyMatch(Subject::isOfSharing);
    }

    /** Whether the pack sets what the national rules of sharing leave to Trusts. */
    public boolean setsSharing() {
        return variations().stream().anyMatch(variation -> variation instanceof Setting && isOfSharing(variation));
    }

    private static boolean isOfSharing(Variation variation) {
        return variation.varied().startsWith(SHARING);
    }

    @Override
    public String toString() {
        return id();
    }
}
