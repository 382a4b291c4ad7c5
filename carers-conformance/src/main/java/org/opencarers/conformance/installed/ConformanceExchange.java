package org.opencarers.conformance.installed;

import java.util.List;
import org.opencarers.conformance.teeth.Bite;
import org.opencarers.rules.exchange.Answer;
import tools.jackson.databind.node.NullNode;

/** Adds to an answer about packs what the laws say of them, and whether the laws notice anything at all. */
public final class ConformanceExchange {

    private ConformanceExchange() {}

    /** The answer with what the laws found, under {@code laws}. */
    public static Answer withLaws(Answer answer, List<PackConformance> packs) {
        return answer.with("laws", () -> ConformanceJson.packs(packs), () -> ConformanceText.packs(packs));
    }

    /**
     * The answer, which says that the laws were not asked: null under {@code laws}.
     *
     * @param hint how to ask them, in words
     */
    public static Answer withoutLaws(Answer answer, String hint) {
        return answer.with("laws", NullNode::getInstance, () -> "The laws of policy packs were not asked: " + hint);
    }

    /** The answer with what the laws noticed of what was broken for them, under {@code teeth}. */
    public static Answer withTeeth(Answer answer, List<Bite> bites) {
        return answer.with("teeth", () -> ConformanceJson.bites(bites), () -> ConformanceText.bites(bites));
    }
}
