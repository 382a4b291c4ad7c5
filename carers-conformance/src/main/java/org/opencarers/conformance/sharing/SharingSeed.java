package org.opencarers.conformance.sharing;

import java.util.SplittableRandom;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.sharing.SharingRequest;
import tools.jackson.databind.node.ObjectNode;

/**
 * The name of one generated request about sharing.
 *
 * @param seed any number
 */
public record SharingSeed(long seed) {

    /** The request as a JSON document, which the caller may change. */
    public ObjectNode document() {
        return new RequestMaker(new Dice(new SplittableRandom(seed))).document();
    }

    /** The request, made from nothing but the seed. */
    public SharingRequest request() {
        return read(document());
    }

    /**
     * The request that a document holds, so that a law can change a document and ask again.
     *
     * @throws org.opencarers.core.json.InvalidDocumentException if the document is no request
     */
    public static SharingRequest read(ObjectNode document) {
        return CarersJson.read(document, "$", SharingRequest.class);
    }
}
