package org.opencarers.conformance.teeth;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.KeptDecision;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.PolicyPack;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with making a decision again. */
final class ReceiptTeeth {

    private static final String LAW = "L26";

    private ReceiptTeeth() {}

    static List<Tooth> all() {
        return List.of(
                Tooth.breaking(
                        LAW,
                        "the same packs joined in another order decide otherwise under the same version",
                        subject -> subject.answeredBy(ReceiptTeeth::byTheFirst)),
                Tooth.breaking(
                        LAW,
                        "another process decides otherwise under the same version",
                        subject -> subject.answeredBy(new ProcessBound())),
                Tooth.breaking(
                        LAW,
                        "a changed figure has the same version",
                        writing((request, receipt) -> FalseReceipt.changed(receipt, ReceiptTeeth::named))),
                Tooth.breaking(
                        LAW,
                        "a receipt that was written cannot be read",
                        writing((request, receipt) -> receipt.replace("carers-receipt/1", "carers-receipt/0"))),
                Tooth.breaking(
                        LAW,
                        "a kept decision comes out otherwise under the same version",
                        keeping(receipt -> FalseReceipt.deciding(receipt, "as it once was"))),
                Tooth.breaking(
                        LAW, "a kept decision is refused under the same version", ReceiptTeeth::refusingWhatIsKept));
    }

    private static Subject refusingWhatIsKept(Subject sound) {
        List<KeptDecision> decisions = KeptDecision.of(sound);
        List<String> salts = decisions.stream().map(KeptDecision::salt).toList();
        return sound.keeping(decisions).distorted(right -> new FalseAnswers(right) {
            @Override
            public String receipt(String request, String salt) {
                return salts.contains(salt) ? "{\"problems\": []}" : super.receipt(request, salt);
            }
        });
    }

    private static Answers byTheFirst(List<PolicyPack> packs) {
        String first = packs.get(0).descriptor().id();
        return new FalseAnswers(new EngineJoining().join(packs)) {
            @Override
            public String receipt(String request, String salt) {
                return FalseReceipt.deciding(super.receipt(request, salt), first);
            }
        };
    }

    private static UnaryOperator<Subject> writing(BinaryOperator<String> change) {
        return subject -> subject.distorted(right -> new FalseAnswers(right) {
            @Override
            public String receipt(String request, String salt) {
                return change.apply(request, super.receipt(request, salt));
            }
        });
    }

    /** The version of a policy that is known by its id alone. */
    private static void named(ObjectNode receipt) {
        ObjectNode policy = receipt.withObject("/policy");
        policy.put("version", FalseReceipt.sha256(policy.path("id").stringValue()));
    }

    private static UnaryOperator<Subject> keeping(UnaryOperator<String> change) {
        return subject -> subject.keeping(KeptDecision.of(subject).stream()
                .map(kept -> new KeptDecision(kept.name(), kept.request(), kept.salt(), change.apply(kept.receipt())))
                .toList());
    }
}
