package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void the_class_path_and_the_module_path_name_the_same_packs() throws IOException, URISyntaxException {
        Path classes = Path.of(PolicyPack.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        ModuleDescriptor module =
                ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        List<String> provided = module.provides().stream()
                .filter(service -> service.service().equals(PolicyPack.class.getName()))
                .flatMap(service -> service.providers().stream())
                .sorted()
                .toList();
        List<String> listed = Files.readAllLines(
                classes.resolve("META-INF/services").resolve(PolicyPack.class.getName()), StandardCharsets.UTF_8);
        assertThat(listed).isNotEmpty().isEqualTo(provided);
    }
}
