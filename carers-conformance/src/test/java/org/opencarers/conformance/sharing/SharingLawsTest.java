package org.opencarers.conformance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.CarerView;
import org.opencarers.sharing.ItemAnswer;

/**
 * Every law of sharing on every one of ten thousand generated requests.
 *
 * <p>{@code carers.sharing} asks for more; a failure names the seed, and the seed names the request.
 */
class SharingLawsTest {

    private static final long REQUESTS = Long.getLong("carers.sharing", 10_000);
    private static final int SHOWN = 3;

    private static final Map<SharingLaw, List<String>> BROKEN = new EnumMap<>(SharingLaw.class);
    private static final Set<Basis> REACHED = EnumSet.noneOf(Basis.class);

    @BeforeAll
    static void ask() {
        ConcurrentMap<List<List<String>>, CarerView> views = new ConcurrentHashMap<>();
        LongStream.range(0, REQUESTS).parallel().forEach(seed -> {
            SharingCase it = SharingCase.of(seed, new SharingSeed(seed).document(), views);
            Map<SharingLaw, List<String>> broken = new EnumMap<>(SharingLaw.class);
            for (SharingLaw law : SharingLaw.values()) {
                broken.put(law, law.broken(it));
            }
            keep(it, broken);
        });
    }

    private static synchronized void keep(SharingCase it, Map<SharingLaw, List<String>> broken) {
        it.decision().items().stream().map(ItemAnswer::basis).forEach(REACHED::add);
        broken.forEach((law, how) -> {
            List<String> kept = BROKEN.computeIfAbsent(law, none -> new ArrayList<>());
            if (!how.isEmpty() && kept.size() < SHOWN) {
                kept.add("seed " + it.seed() + ": " + how.get(0));
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_law_holds_for_every_request(SharingLaw law) {
        assertThat(BROKEN).containsKey(law);
        assertThat(BROKEN.get(law)).isEmpty();
    }

    @Test
    void every_basis_is_reached() {
        assertThat(REQUESTS).isGreaterThanOrEqualTo(10_000);
        Set<Basis> missed = EnumSet.complementOf(EnumSet.copyOf(REACHED));
        // Those of a Trust's own rules are reached by the laws about them.
        missed.removeAll(EnumSet.of(Basis.LOCAL_REFERRAL, Basis.LOCAL_RESTRICTION, Basis.LOCAL_RULE_FAILED));
        assertThat(missed).isEmpty();
    }

    @Test
    void a_seed_names_one_request_for_ever() throws NoSuchAlgorithmException {
        String requests = LongStream.range(0, 100)
                .mapToObj(seed -> new SharingSeed(seed).document().toString())
                .collect(Collectors.joining("\n"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(requests.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("d2a9aef4f057bebac2c2676f8672a248a1cf7ded389b7575c3badfcae8a14e67");
    }

    @Test
    void a_request_is_that_of_its_document() {
        assertThat(new SharingSeed(4711).request()).isEqualTo(SharingSeed.read(new SharingSeed(4711).document()));
    }
}
