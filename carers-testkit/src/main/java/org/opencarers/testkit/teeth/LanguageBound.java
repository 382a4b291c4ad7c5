package org.opencarers.testkit.teeth;

import java.util.List;
import java.util.Locale;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.law.Answers;
import org.opencarers.testkit.law.EngineJoining;
import org.opencarers.testkit.law.Joining;
import org.opencarers.testkit.law.PlainAnswer;
import org.opencarers.testkit.law.Question;

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
