package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Variation;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.Conflict;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.PackReport;

/** What is wrong with packs, and what each of them brings, in words: first what somebody has to do something about. */
final class PackExamination {

    private final Catalogue catalogue;
    private final Optional<LocalDate> asOf;
    private final Page page = new Page();

    PackExamination(Catalogue catalogue, Optional<LocalDate> asOf) {
        this.catalogue = catalogue;
        this.asOf = asOf;
    }

    String text() {
        boolean healthy = catalogue.cost() == DiagnosisCode.Cost.NOTHING;
        line((healthy ? "Healthy. " : "Not healthy. ") + PackListing.totals(catalogue.reports()));
        if (!catalogue.diagnoses().isEmpty()) {
            heading("What is wrong");
            catalogue.diagnoses().forEach(this::add);
        }
        if (!catalogue.conflicts().isEmpty()) {
            heading("Conflicts: neither side counts");
            catalogue.conflicts().forEach(this::add);
        }
        catalogue.reports().forEach(this::add);
        return page.text();
    }

    private void heading(String heading) {
        line("");
        line(heading);
    }

    private void line(String text) {
        page.line(text);
    }

    private void add(Diagnosis diagnosis) {
        line("  " + diagnosis.code() + "  " + diagnosis.pack());
        line("    what    " + diagnosis.what());
        line("    where   " + diagnosis.where());
        line("    remedy  " + diagnosis.remedy());
        line("    costs   " + Shown.words(diagnosis.code().cost()));
    }

    private void add(Conflict conflict) {
        line("  " + conflict.about());
        for (Conflict.Side side : List.of(conflict.one(), conflict.other())) {
            line("    " + side.pack() + " " + side.says() + "  [" + VariationText.sources(side.citations()) + "]");
            line("      where " + side.where());
        }
        conflict.somebody().ifPresent(person -> line("    for example " + person));
    }

    private void add(PackReport report) {
        heading(report.id() + " " + PackListing.said(report, descriptor -> descriptor.version()) + ": "
                + Shown.words(report.state()));
        row("authority", PackListing.said(report, descriptor -> descriptor.authority()));
        row("nations", PackListing.nations(report));
        row("level", PackListing.said(report, descriptor -> String.valueOf(descriptor.level())));
        PackListing.contents(report, catalogue, page);
        report.variations().forEach(variation -> add(report, variation));
        List<LastValue<?>> values = LastValue.of(report);
        if (!values.isEmpty()) {
            line("  parameters");
            values.forEach(value -> line("    " + words(value)));
        }
    }

    private void row(String label, String text) {
        page.row(label, text);
    }

    private void add(PackReport report, Variation variation) {
        line("  " + VariationText.heading(variation));
        VariationText.parts(variation).forEach(part -> line("    " + part));
        report.contributed().proofs().stream()
                .filter(proof -> proof.variation().equals(variation))
                .forEach(proof -> line("    ✓ proved: " + proof.what()));
    }

    private String words(LastValue<?> value) {
        String what = value.parameter().id() + ", " + value.parameter().label() + ": ";
        String last = value.text().isEmpty()
                ? "has no value that may be used"
                : value.text().get()
                        + value.lastDay()
                                .map(day -> ", ends on " + Shown.day(day))
                                .orElse(", does not end");
        return what + last + asOf.map(day -> state(value, day)).orElse("");
    }

    private static String state(LastValue<?> value, LocalDate day) {
        return switch (value.on(day)) {
            case IN_FORCE, NEVER -> "";
            case ENDED -> "; ✗ it has ended by " + Shown.day(day);
            case NOT_YET -> "; ✗ it has no value yet on " + Shown.day(day);
        };
    }
}
