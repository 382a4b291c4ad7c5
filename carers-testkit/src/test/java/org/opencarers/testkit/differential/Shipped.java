package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.AllowList;
import org.opencarers.rules.packs.PackSearch;

/** Everything that is shipped: the packs of this library and the example pack, and an engine that found them. */
final class Shipped {

    static final List<PolicyPack> PACKS = found();

    static final DecisionEngine ENGINE = DecisionEngine.discover();

    private Shipped() {}

    /** The packs themselves, in order of their ids. */
    private static List<PolicyPack> found() {
        Shipped.class.getModule().addUses(PolicyPack.class);
        List<PolicyPack> packs = ServiceLoader.load(PolicyPack.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(pack -> pack.descriptor().id()))
                .toList();
        assertThat(packs)
                .extracting(pack -> pack.descriptor().id())
                .contains("england", "england.sharing", "gb", "kmpt", "scotland", "uk.vocabulary");
        return packs;
    }

    /** Every fact in the list of a policy: those that it asks about, and those that only bound others. */
    static List<Fact<?>> factsOf(Policy<?> policy) {
        return Stream.concat(policy.facts().stream(), policy.boundOnly().stream())
                .toList();
    }

    /** The packs, where the one that a fact belongs to contributes something more. */
    static PolicyPack[] withMoreFromTheOwnerOf(Fact<?> fact, Consumer<Contributions> more) {
        List<PolicyPack> packs = new ArrayList<>(PACKS);
        packs.replaceAll(pack -> pack.descriptor().adds(fact.id()) ? new WithMore(pack, more) : pack);
        return packs.toArray(new PolicyPack[0]);
    }

    /** What is found when one of the packs is not let in. */
    static DecisionEngine without(PolicyPack lost) {
        AllowList list = AllowList.empty();
        for (PolicyPack pack : Shipped.PACKS) {
            list = pack == lost ? list : list.and(pack.descriptor().id());
        }
        return DecisionEngine.discover(PackSearch.onPath().allowing(list));
    }

    private record WithMore(PolicyPack pack, Consumer<Contributions> more) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return pack.descriptor();
        }

        @Override
        public void contribute(Contributions contributions) {
            pack.contribute(contributions);
            more.accept(contributions);
        }
    }
}
