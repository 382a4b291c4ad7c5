package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

class DiscoveryTest {

    @Test
    void national_law_is_found_like_any_pack() {
        DecisionEngine engine = DecisionEngine.discover();
        assertThat(engine.problems()).isEmpty();
        assertThat(engine.policies())
                .extracting(Policy::id)
                .contains("england.carers-assessment", "england.carer-eligible-needs", "gb.carers-allowance");
        assertThat(engine.fact("carer.shoe-size")).isEmpty();
        assertThat(engine.fact("carer.outcomes-taking-longer")).isPresent();
    }

    @Test
    void the_class_path_and_the_module_path_name_the_same_packs() throws IOException {
        Module module = PolicyPack.class.getModule();
        List<String> provided = module.getDescriptor().provides().stream()
                .filter(service -> service.service().equals(PolicyPack.class.getName()))
                .flatMap(service -> service.providers().stream())
                .sorted()
                .toList();
        String file = "META-INF/services/" + PolicyPack.class.getName();
        try (InputStream services =
                Optional.ofNullable(module.getResourceAsStream(file)).orElseThrow()) {
            List<String> listed = new String(services.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(listed).isNotEmpty().isEqualTo(provided);
        }
    }
}
