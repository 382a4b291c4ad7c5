package org.opencarers.rules.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final String HOSTILE = "a\nb\u001b[2J\u202e";

    @Test
    void nothing_that_is_put_on_it_ends_a_line_or_turns_the_direction_of_writing() {
        Page page = new Page();
        page.line(HOSTILE);
        page.row("label", HOSTILE);
        page.section(HOSTILE, List.of(HOSTILE), text -> text);
        page.entries("items", List.of(HOSTILE), text -> List.of(text, "  " + text));

        assertThat(page.text()).isEqualTo("""
                a b\\u001b[2J\\u202e
                  label       a b\\u001b[2J\\u202e

                a b\\u001b[2J\\u202e
                  a b\\u001b[2J\\u202e

                items
                  a b\\u001b[2J\\u202e
                    a b\\u001b[2J\\u202e""");
    }
}
