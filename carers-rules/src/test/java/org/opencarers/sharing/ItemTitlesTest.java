package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTitlesTest {

    @Test
    void every_listed_item_has_a_title_of_its_own_without_the_shorthand_of_its_name() {
        assertThat(Items.names())
                .allSatisfy(item -> assertThat(Items.title(item))
                        .as(item)
                        .matches("[a-z].{3,80}[^.]")
                        .doesNotContain("_")
                        .doesNotContainPattern("\\b(gen|mha|marac|s3|info)\\b"));
        assertThat(Items.names().stream().map(Items::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "CARE_PLAN, care plan",
        "MHA_STATUS, status under the Mental Health Act",
        "THIRD_PARTY_OTHER, what is from or about somebody else",
        "GEN_SLEEP, general information: sleep",
        "FREE_TEXT_LETTER, free text letter",
        "LEAFLET_CHOSEN_FROM_RECORD, leaflet chosen from record"
    })
    void an_item_is_called(String item, String title) {
        assertThat(Items.title(item)).isEqualTo(title);
    }

    @Test
    void what_is_said_to_the_carer_keeps_the_words_of_the_specification() {
        assertThat(CarerMessage.of(List.of("MHA_STATUS", "CARE_NEEDS_SUMMARY"), true))
                .startsWith("Here is what I can tell you about: mha status; care needs summary. ");
    }
}
