package org.opencarers.conformance.teeth;

import java.util.List;
import java.util.Locale;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.Joining;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.rules.PolicyPack;

/** Answers with words in capitals, as the language of the machine writes them: in Turkish the i keeps its dot. */
public final class LanguageBound implements Joining {

    /** The falsified engine. */
    public LanguageBound() {}

    @Override
    public Answers join(List<PolicyPack> packs) {
        return new FalseAnswers(new EngineJoining().join(packs)) {
            @Override
            public PlainAnswer decide(Question question) {
                return FalseAnswer.adding(right().decide(question), "decision".toUpperCase(Locale.getDefault()));
            }
        };
    }
}
