package org.opencarers.example.kmpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.packs.LocalSupport;
import org.opencarers.rules.packs.SupportEntry;

/** What the Trust's page tells carers of, as the pack tells it. */
class LocalSupportTest {

    private static final String DROP_IN = "kmpt.carers-drop-in";
    private static final LocalSupport SUPPORT = DecisionEngine.discover().support();

    private static List<String> names(LocalSupport support) {
        return support.entries().stream().map(told -> told.entry().getName()).toList();
    }

    @Test
    void whoever_may_attend_the_drop_in_finds_where_and_when_and_whom_to_ring() {
        assertThat(names(SUPPORT.forPolicy(DROP_IN))).containsExactly("Carers Drop-in Service");
        SupportEntry told = SUPPORT.forPolicy(DROP_IN).entries().get(0);
        assertThat(told.pack()).isEqualTo("kmpt");
        assertThat(told.directory()).isEqualTo("For carers in Kent and Medway");
        DirectoryEntry entry = told.entry();
        assertThat(entry.getPlaces()).contains(List.of("Priority House, Maidstone"));
        assertThat(entry.getContact().orElseThrow().getPhones()).contains(List.of("01622 725000"));
        Schedule schedule = entry.getSchedules().orElseThrow().get(0);
        assertThat(schedule.getRecurrence()).isEqualTo("FREQ=MONTHLY;BYDAY=1TU,3TU");
        assertThat(schedule.getStartTime()).contains(LocalTime.of(14, 0));
        assertThat(schedule.getEndTime()).contains(LocalTime.of(19, 0));
    }

    @Test
    void only_what_the_page_says_of_an_area_is_taken_for_one() {
        assertThat(names(SUPPORT.servingArea("E06000035"))).containsExactly("Information for carers in Medway");
        assertThat(names(SUPPORT.areaNotStated())).hasSize(11).contains("Carers Drop-in Service");
    }

    @Test
    void the_way_to_an_assessment_is_that_of_the_law() {
        assertThat(names(SUPPORT.forPolicy("england.carers-assessment"))).containsExactly("Carer's assessment");
    }
}
