package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.StaffReader;
import org.opencarers.sharing.StaffView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers requests whether items of information may be told to somebody.
 *
 * <p>A request is a sharing document: {@link SharingRequest} as JSON. What is left out is unknown, and an unknown never opens
 * anything. The answer is for staff: it holds reasons that a carer must not see, beside the one message that is for the
 * carer. Immutable, and safe for any number of threads.
 */
public final class ShareExchange {

    private final Sharing sharing;
    private final StaffReader reader;

    /** An exchange that answers with these rules of sharing, for those who may see harm flags. */
    public ShareExchange(Sharing sharing) {
        this(sharing, StaffReader.WITH_HARM_FLAGS);
    }

    /** An exchange that answers with these rules of sharing, for readers of this kind. */
    public ShareExchange(Sharing sharing, StaffReader reader) {
        this.sharing = sharing;
        this.reader = reader;
    }

    /**
     * Answers one request.
     *
     * @param request the request, from the mapper of {@link CarersJson}, whose trees keep numbers exact; its {@code id} may
     *     also be a number
     * @return the answer for every item, or all problems of the request; nothing about a request is ever thrown
     */
    public Answer answer(JsonNode request) {
        Optional<JsonNode> id = RequestId.of(request);
        Optional<Problem> envelope = Envelope.insteadOfSharingDocument(request);
        if (envelope.isPresent()) {
            return Answer.refused(id, List.of(envelope.get()));
        }
        try {
            SharingRequest asked = read(request);
            StaffView view = StaffView.of(sharing, asked, reader);
            return Answer.of(
                    () -> SharingJson.of(id, view),
                    () -> SharingText.of(id, asked, view),
                    salt -> sharing.receipt(asked, salt));
        } catch (InvalidDocumentException invalid) {
            return Answer.refused(id, invalid.problems());
        } catch (RefusedException refused) {
            return Answer.refused(id, refused.problems());
        }
    }

    /**
     * Reads a request.
     *
     * @throws InvalidDocumentException with all problems
     */
    private SharingRequest read(JsonNode request) {
        return CarersJson.read(withTextId(request), JsonPath.root().toString(), SharingRequest.class, sharing::check);
    }

    /** The model knows ids that are text; one that is a number is read as its digits. */
    private static JsonNode withTextId(JsonNode request) {
        Optional<JsonNode> number = RequestId.of(request).filter(JsonNode::isNumber);
        if (number.isEmpty()) {
            return request;
        }
        ObjectNode rest = ((ObjectNode) request).objectNode();
        rest.setAll((ObjectNode) request);
        return rest.put("id", number.get().decimalValue().toPlainString());
    }
}
