package org.opencarers.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.DecideExchange;
import org.opencarers.rules.exchange.ReceiptExchange;
import org.opencarers.rules.exchange.ShareExchange;
import org.opencarers.rules.receipt.Salt;
import org.opencarers.sharing.Sharing;

/** The engine itself: what a law examines unless somebody breaks it on purpose. */
public final class EngineJoining implements Joining {

    /** The engine. */
    public EngineJoining() {}

    @Override
    public Answers join(List<PolicyPack> packs) {
        return of(DecisionEngine.of(packs.toArray(new PolicyPack[0])));
    }

    /** An engine that is there already. */
    public static Answers of(DecisionEngine engine) {
        return new EngineAnswers(
                engine,
                new DecideExchange(engine),
                new ShareExchange(Sharing.with(engine)),
                new ReceiptExchange(engine),
                policies(engine));
    }

    private static Map<String, Policy<?>> policies(DecisionEngine engine) {
        Map<String, Policy<?>> policies = new ConcurrentHashMap<>();
        engine.policies().forEach(policy -> policies.put(policy.id(), policy));
        return policies;
    }

    private record EngineAnswers(
            DecisionEngine engine,
            DecideExchange deciding,
            ShareExchange sharing,
            ReceiptExchange receipts,
            Map<String, Policy<?>> policies)
            implements Answers {

        @Override
        public PlainAnswer decide(Question question) {
            return Optional.<Policy<?>>ofNullable(policies.get(question.policy()))
                    .map(policy -> decide(policy, question))
                    .orElseGet(() -> new RefusedAnswer(List.of("there is no policy " + question.policy())));
        }

        private <O extends Enum<O> & Outcome> PlainAnswer decide(Policy<O> policy, Question question) {
            try {
                return new DecisionAnswer<>(engine.decide(policy, question.facts(), question.asOf()));
            } catch (RefusedException refused) {
                return new RefusedAnswer(
                        refused.problems().stream().map(Problem::toString).toList());
            }
        }

        @Override
        public String exchange(String request) {
            return deciding.answer(CarersJson.mapper().readTree(request)).json().toString();
        }

        @Override
        public String share(String request) {
            return sharing.answer(CarersJson.mapper().readTree(request)).json().toString();
        }

        @Override
        public String receipt(String request, String salt) {
            Answer receipt = receipts.receipt(CarersJson.mapper().readTree(request), Salt.of(salt));
            return receipt.problems().isEmpty()
                    ? receipt.text()
                    : receipt.json().toString();
        }
    }
}
