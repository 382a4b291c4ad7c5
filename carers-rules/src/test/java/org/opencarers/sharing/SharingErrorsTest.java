package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.sharing.SharingRequest;

/** An error on the way to an answer about sharing leaves no answer at all, so nothing is shared by it. */
class SharingErrorsTest {

    private static final Sharing SHARING = new Sharing();
    private static final int ENDLESS = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ask.items=[\"LISTEN\", \"CARE_PLAN\", \"DIAGNOSIS\"]; consents.1=refusal",
                "ask.contains={\"CARE_PLAN\": [\"DIAGNOSIS\"]}; recipient.accompaniedBy=[\"brother\"]",
                "public interest; verified",
                "carers confidence; carer permits"
            })
    void whichever_property_cannot_be_read_there_is_no_answer(String changes) {
        SharingRequest request = SharingRequests.with(changes);
        FailingReader whole = new FailingReader(ENDLESS);
        assertThat(SHARING.decide(whole.of(request))).isEqualTo(SHARING.decide(request));
        assertThat(whole.read()).as("properties read").isGreaterThan(100);
        for (int most = 0; most < whole.read(); most++) {
            SharingRequest failing = new FailingReader(most).of(request);
            assertThatThrownBy(() -> SHARING.decide(failing)).isInstanceOf(FailingReader.ReadingFailed.class);
        }
    }
}
