package org.opencarers.conformance.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.node.ObjectNode;

/** What may be wrong with the receipt of a generated request (the specification, section 13, property 16). */
record Receipts(SharingCase it) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final String SALT = "5";
    private static final int SALTED = 20;

    /** A receipt without its digests and its day: what is left is the same for every request, or it holds something. */
    private static final String SHAPE = shape(SharingCase.of(
            0,
            (ObjectNode) CarersJson.parse(
                    "{\"asOf\": \"2026-11-21\", \"recipient\": {\"ref\": \"x\"}, \"ask\": {\"items\": [\"LISTEN\"]}}"),
            new ConcurrentHashMap<>()));

    /** How the receipt breaks the property; empty if it does not. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        String receipt = it.receipt(SALT);
        SharingCase shuffled = it.changed(document -> Changes.shuffleEvidence(document, it.dice(10)));
        if (!shuffled.receipt(SALT).equals(receipt)) {
            broken.add("the same evidence in another order has another receipt");
        }
        SharingCase forgetful = it.changed(document -> Changes.forget(document, it.dice(11)));
        if (!answers(forgetful).equals(answers(it)) && forgetful.receipt(SALT).equals(receipt)) {
            broken.add("another answer has the same receipt");
        }
        if (!shape(receipt, it).equals(SHAPE)) {
            broken.add("the receipt holds more than digests: " + receipt);
        }
        if (it.seed() % SALTED == 0 && digests(it.receipt("6")).anyMatch(receipt::contains)) {
            broken.add("with another secret a digest is the same");
        }
        return broken;
    }

    /** The digests of a receipt but that of the rules, which is no secret. */
    private static Stream<String> digests(String receipt) {
        String version = CarersJson.parse(receipt).get("policy").get("version").stringValue();
        return DIGEST.matcher(receipt).results().map(MatchResult::group).filter(digest -> !digest.equals(version));
    }

    private static String answers(SharingCase one) {
        return one.decision().items() + one.decision().carerMessage();
    }

    private static String shape(SharingCase one) {
        return shape(one.receipt(SALT), one);
    }

    private static String shape(String receipt, SharingCase one) {
        return DIGEST.matcher(receipt)
                .replaceAll("#")
                .replace(one.request().getAsOf().toString(), "day");
    }
}
