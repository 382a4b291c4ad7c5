package org.opencarers.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.json.CarersJson;

class SaltTest {

    private static final String ZEROS = "0".repeat(64);

    /** Expected values from the program sha256sum on the text of the list, such as {@code ["000…","$.patient.age",34]}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "$.patient.age|34|a836504759b7d3b4cfabf001a30430c3f8964f676aaf8717d711601203325f86",
                "$.recipient.powerOfAttorney|null|a26c878b7df05f2ccd8e7fa6de41aee979f050b7262f01b879abf1457ad9c791",
                "answer bases|[\"LISTENING\"]|89eac73025803d97c58e3f702959567d937bac07a65590ee4b715e1d9e9b89a1"
            })
    void a_commitment_is_the_sha_256_of_salt_path_and_value_as_a_json_list(
            String path, String value, String commitment) {
        assertThat(Salt.of(ZEROS)
                        .commitment(path, Optional.of(CarersJson.mapper().readTree(value))))
                .isEqualTo(commitment);
    }

    @Test
    void what_is_not_known_is_committed_to_without_a_value() {
        assertThat(Salt.of(ZEROS).commitment("$.patient.age", Optional.empty()))
                .isEqualTo("02d0ae7d6bca60a09055ad0061db9e3bce4ff51deb3674d4cae579751e61cedd");
    }

    @Test
    void the_commitment_to_the_salt_itself_tells_two_salts_apart() {
        assertThat(Salt.of(ZEROS).commitment())
                .isEqualTo("a1b93e4c095824efec3a2d5c5fe52d21f876ba16c57a13fd1b3931a7eb22a218")
                .isNotEqualTo(Salt.of("1".repeat(64)).commitment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "secret-word", "AAAAAAAA", "\u0660"})
    void any_other_text_is_refused_and_not_repeated(String text) {
        String given = text.repeat(text.length() == 8 ? 8 : 1);
        assertThatThrownBy(() -> Salt.of(given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a salt has 64 hexadecimal digits, 0 to 9 and a to f");
    }

    @Test
    void a_salt_does_not_show_itself() {
        assertThat(Salt.of(ZEROS)).hasToString("a salt");
    }
}
