package org.opencarers.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Siân’s tea, £2 – half price", "أهلا", "\ud83d\ude00", "a b", "e\u0301"})
    void what_shows_stays_as_it_is(String text) {
        assertThat(Printable.shows(text)).isTrue();
        assertThat(Printable.text(text)).isEqualTo(text);
        assertThat(Printable.line(text)).isEqualTo(text);
    }

    /** A control character, one that turns the direction, half of a pair, one for private use, one without meaning, two breaks. */
    @Test
    void what_does_not_show_is_written_as_its_code() {
        assertThat(Printable.text("a\u001b[2J\u202eb\ud83dc\ue000d\uffffe\u2028f\ng"))
                .isEqualTo("a\\u001b[2J\\u202eb\\ud83dc\\ue000d\\uffffe\\u2028f\\u000ag");
        assertThat(Printable.text("a\udb40\udc41b")).isEqualTo("a\\ue0041b");
    }

    @Test
    void running_text_has_blanks_for_its_line_breaks_and_stays_one_line() {
        assertThat(Printable.line("a\nb\tc\u2029d\u0085e\u001bf\u202eg")).isEqualTo("a b c d e\\u001bf\\u202eg");
    }

    @Test
    void a_cut_leaves_no_half_of_a_pair() {
        assertThat(Printable.cut("ab", 2)).isEqualTo("ab");
        assertThat(Printable.cut("abc", 2)).isEqualTo("ab");
        assertThat(Printable.cut("a\ud83d\ude00b", 2)).isEqualTo("a");
        assertThat(Printable.cut("a\ud83d\ude00b", 3)).isEqualTo("a\ud83d\ude00");
    }
}
