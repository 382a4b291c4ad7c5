package org.opencarers.conformance.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.conformance.Breach;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Fact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Variation;

/** L28: honesty of registration. */
final class PackDoesWhatItDeclares implements Law {

    private static final String NO_POLICY = "no-such-policy";

    @Override
    public LawText text() {
        return LawText.of(
                "L28",
                "A pack does what it declares",
                "The policies and variations that the pack announces are those that are there because of it, every fact"
                        + " that it lists by its id is in the vocabulary, and what it announces of local support is told. The same pack announcing one policy more is"
                        + " refused, and the refusal names that policy.",
                "H7: a local pack, or a part of it, is silently not there.");
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        PackDescriptor descriptor = subject.pack().descriptor();
        if (descriptor.announced().isEmpty()) {
            return LawResult.untested(this, "the pack announces nothing: it has no @PackDescription on its class");
        }
        PackDescriptor.Announced announced = descriptor.announced().get();
        Set<String> policies = new TreeSet<>();
        subject.report().policies().stream().map(Policy::id).forEach(policies::add);
        Set<String> varies = new TreeSet<>();
        subject.variations().stream().map(Variation::varied).forEach(varies::add);
        Set<String> absent = new TreeSet<>(descriptor.facts());
        absent.removeIf(id -> id.endsWith(".*"));
        subject.engine().facts().stream().map(Fact::id).forEach(absent::remove);
        Optional<Breach> breach = differing("policies", announced.policies(), policies)
                .or(() -> differing("variations", announced.varies(), varies))
                .or(() -> differing("facts", absent, Set.of()))
                .or(() -> untold(subject, announced))
                .or(() -> boasting(subject, descriptor));
        return breach.map(wrong -> LawResult.failed(
                        this,
                        1,
                        new Counterexample(
                                Optional.empty(), "the pack " + subject, wrong, effort.seed(), effort.seed())))
                .orElseGet(() -> LawResult.proved(
                        this,
                        "its policies (" + policies.size() + "), variations (" + varies.size()
                                + ") and facts are those that it announces, and announcing more is refused",
                        2));
    }

    /** A directory that is wrong is left out, and the engine is made all the same. */
    private static Optional<Breach> untold(Subject subject, PackDescriptor.Announced announced) {
        boolean told = subject.engine().support().entries().stream()
                .anyMatch(entry -> entry.pack().equals(subject.id()));
        return announced.directory() && !told
                ? Optional.of(new Breach(
                        "the local support that it announces",
                        "none: " + subject.report().diagnoses()))
                : Optional.empty();
    }

    private static Optional<Breach> differing(String kind, Set<String> announced, Set<String> there) {
        Set<String> said = new TreeSet<>(announced);
        return said.equals(new TreeSet<>(there))
                ? Optional.empty()
                : Optional.of(new Breach("the " + kind + " that it announces: " + said, there.toString()));
    }

    /** What happens when the pack announces more than it has. */
    private static Optional<Breach> boasting(Subject subject, PackDescriptor descriptor) {
        String more = descriptor.id() + "." + NO_POLICY;
        Set<String> policies =
                new TreeSet<>(descriptor.announced().orElseThrow().policies());
        policies.add(more);
        PackDescriptor boast = new PackDescriptor(
                descriptor.id(),
                descriptor.version(),
                descriptor.authority(),
                descriptor.nations(),
                descriptor.level(),
                descriptor.facts(),
                Optional.of(new PackDescriptor.Announced(
                        policies,
                        descriptor.announced().orElseThrow().varies(),
                        descriptor.announced().orElseThrow().directory())));
        List<PolicyPack> packs = new ArrayList<>(subject.beside());
        packs.add(new OtherPack(boast, subject.pack()::contribute));
        try {
            subject.joining().join(packs);
            return Optional.of(new Breach("a refusal that names " + more, "the pack was joined without a word"));
        } catch (IllegalArgumentException refused) {
            String told = String.valueOf(refused.getMessage());
            return told.contains(more)
                    ? Optional.empty()
                    : Optional.of(new Breach("a refusal that names " + more, told));
        }
    }
}
