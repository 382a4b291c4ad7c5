package org.opencarers.sharing;

import java.util.List;

/** What the table of lawfulness says of one situation. */
record LawfulnessRow(
        String title, List<LawfulGround> commonLaw, List<LawfulGround> publicBody, List<LawfulGround> charity) {

    LawfulnessRow {
        commonLaw = List.copyOf(commonLaw);
        publicBody = List.copyOf(publicBody);
        charity = List.copyOf(charity);
    }
}
