package org.opencarers.core.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.registers.RegisterEntry;
import org.opencarers.core.validation.CarersValidator;

class CodedValueTest {

    private static final CodedValue CARER = CodedValue.of(CodedValue.SNOMED_CT, "224484003");

    @Test
    void codes_are_told_apart_by_their_list_and_by_their_code() {
        assertThat(CARER)
                .isEqualTo(CodedValue.of("http://snomed.info/sct", "224484003"))
                .isNotEqualTo(CodedValue.of("http://snomed.info/sct", "133932002"))
                .isNotEqualTo(CodedValue.of("https://example.org/codes", "224484003"));
    }

    @Test
    void the_code_of_a_paid_carer_is_refused_whatever_it_is_called_and_only_in_its_own_list() {
        CodedValue paid = CodedValue.of(CodedValue.SNOMED_CT, "229774002");

        assertThat(problems(CARER)).isZero();
        assertThat(problems(paid)).isEqualTo(1);
        assertThat(problems(CodedValue.builder().from(paid).display("Carer").build()))
                .isEqualTo(1);
        assertThat(problems(CodedValue.of("https://example.org/codes", "229774002")))
                .isZero();
    }

    private static int problems(CodedValue code) {
        return CarersValidator.check(RegisterEntry.builder()
                        .entryId("1")
                        .carerCodes(List.of(CARER, code))
                        .build())
                .size();
    }
}
