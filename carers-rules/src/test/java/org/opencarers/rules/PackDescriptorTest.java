package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.contact.Nation;

/** What a pack says of itself. */
class PackDescriptorTest {

    private static PackDescriptor described(String id, String version, String authority, Nation... nations) {
        return new PackDescriptor(
                id,
                version,
                authority,
                Set.of(nations),
                1,
                Set.of("shared.*", "other.one"),
                Optional.of(new PackDescriptor.Announced(
                        Set.of("kent.grant", "leeds.grant", "york.grant"), Set.of(), false)));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(described("Kent!", " ", "A\u202eB").objections())
                .containsExactly(
                        "the id 'Kent!' must be kebab-case words joined by dots, 200 characters at most",
                        "the version is blank",
                        "the authority holds a character that does not show",
                        "it names no nation",
                        "the policy kent.grant must have an id that begins with Kent!.",
                        "the policy leeds.grant must have an id that begins with Kent!.",
                        "the policy york.grant must have an id that begins with Kent!.");
    }

    @Test
    void only_policies_of_others_are_objected_to() {
        assertThat(described("kent", "1.0.0", "Kent", Nation.ENGLAND).objections())
                .containsExactly(
                        "the policy leeds.grant must have an id that begins with kent.",
                        "the policy york.grant must have an id that begins with kent.");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void two_hundred_characters_are_the_most(int length) {
        String text = "a".repeat(length);
        assertThat(PackDescriptor.made(text).objections()).hasSize(length - 200);
        assertThat(described("kent", text, text, Nation.ENGLAND).objections()).hasSize(2 + 2 * (length - 200));
    }

    @Test
    void an_id_belongs_to_the_pack_whose_id_it_begins_with() {
        PackDescriptor kent = described("kent", "1", "Kent", Nation.ENGLAND);
        assertThat(kent.owns("kent.grant")).isTrue();
        assertThat(kent.owns("kentish.grant")).isFalse();
        assertThat(kent.adds("kent.age")).isTrue();
        assertThat(kent.adds("shared.age")).isTrue();
        assertThat(kent.adds("sharedage")).isFalse();
        assertThat(kent.adds("other.one")).isTrue();
        assertThat(kent.adds("other.one.more")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {SpiLevel.OLDEST - 1, SpiLevel.CURRENT + 1})
    void levels_outside_the_range_are_not_taken(int level) {
        assertThat(SpiLevel.isSupported(level)).isFalse();
        assertThat(SpiLevel.isSupported(SpiLevel.OLDEST)).isTrue();
        assertThat(SpiLevel.isSupported(SpiLevel.CURRENT)).isTrue();
    }
}
