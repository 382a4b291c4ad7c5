package org.opencarers.conformance.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.StaffReader;
import org.opencarers.sharing.StaffView;

/** What staff who may not see harm flags could learn of them from a generated request (the specification, section 14). */
record HiddenHarm(SharingCase it) {

    private static final Set<Basis> NAMED = Set.of(
            Basis.HARM_VETO, Basis.HARM_VETO_UNDER_18, Basis.SAFEGUARDING_CHILD, Basis.INVALID_CONSENT_VOLUNTARINESS);
    private static final Set<String> NAMED_PARTS = Set.of(
            "SAFEGUARDING_CONCERN",
            "RISK_TO_CHILD",
            "DOMESTIC_ABUSE_DISCLOSURE",
            "REFUGE_LOCATION",
            "MARAC_INFORMATION");

    /** How they could learn of one; empty if they could not. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        Map<String, List<StaffView.Item>> here = wholes(it);
        here.values()
                .forEach(rows -> rows.stream().filter(HiddenHarm::names).forEach(row -> broken.add("names " + row)));
        SharingCase flagged = it.changed(document -> Changes.flag(document, it.dice(12)));
        wholes(flagged).forEach((item, rows) -> {
            List<StaffView.Item> before = here.getOrDefault(item, List.of());
            if (!isShared(rows) && !isShared(before) && !rows.equals(before)) {
                broken.add("%s shows a flag%n  %s%n  %s%n  %s".formatted(item, before, rows, flagged.document()));
            }
        });
        here.forEach((item, rows) -> {
            boolean more = isShared(rows)
                    && it.asked(item)
                            .filter(answer -> answer.disclosure() == Disclosure.SHARE)
                            .isEmpty();
            boolean locked = rows.stream()
                    .anyMatch(row -> row.answer().disclosure() == Disclosure.REFER
                            && row.answer().to().isEmpty());
            if (more || locked) {
                broken.add(item + " is shared beyond the answer, or goes to nobody");
            }
        });
        return broken;
    }

    private static boolean names(StaffView.Item row) {
        return NAMED.contains(row.answer().basis())
                || row.answer().obligations().contains("NO_TIP_OFF")
                || row.answer().part() && NAMED_PARTS.contains(row.answer().item())
                || row.answer().obligations().stream()
                        .anyMatch(duty -> duty.startsWith("REDACT:") && NAMED_PARTS.contains(duty.substring(7)));
    }

    private static boolean isShared(List<StaffView.Item> rows) {
        return !rows.isEmpty() && rows.get(0).answer().disclosure() == Disclosure.SHARE;
    }

    /** The rows by the item asked for, each with those about its parts. */
    private static Map<String, List<StaffView.Item>> wholes(SharingCase one) {
        Map<String, List<StaffView.Item>> wholes = new LinkedHashMap<>();
        String whole = "";
        for (StaffView.Item row : one.staff(StaffReader.WITHOUT_HARM_FLAGS).items()) {
            whole = row.answer().part() ? whole : row.answer().item();
            wholes.computeIfAbsent(whole, none -> new ArrayList<>()).add(row);
        }
        return wholes;
    }
}
