package org.opencarers.docs;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.core.consent.Purpose;
import org.opencarers.core.sharing.LocalCells;
import org.opencarers.core.text.Titled;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Parameter;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.Cells;
import org.opencarers.sharing.ItemClass;
import org.opencarers.sharing.Items;
import org.opencarers.sharing.Obligation;
import org.opencarers.sharing.ReferralRole;

/** The words of sharing, as the page that lists them shows them: what can be asked for, and what an answer can say. */
final class SharingWords {

    private static final String CELL = "england.sharing.";

    private SharingWords() {}

    /** The items of each class, and what staff read for them. */
    static String items() {
        return Arrays.stream(ItemClass.values())
                .map(itemClass -> "### " + Markdown.capitalised(itemClass.meaning()) + "\n\n| item | is |\n|---|---|\n"
                        + Items.names().stream()
                                .filter(item -> Items.classOf(item).equals(Optional.of(itemClass)))
                                .map(item -> Markdown.row(List.of(Markdown.code(item), Items.title(item))))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    static String purposes() {
        return titled(Purpose.values());
    }

    static String roles() {
        return titled(ReferralRole.values());
    }

    private static <E extends Enum<E> & Titled> String titled(E[] values) {
        return Arrays.stream(values)
                .map(value -> Markdown.row(List.of(Markdown.code(value.name()), value.title())))
                .collect(Collectors.joining());
    }

    static String obligations() {
        return Arrays.stream(Obligation.values())
                .map(each -> Markdown.row(List.of(Markdown.code(each.name()), each.meaning())))
                .collect(Collectors.joining());
    }

    /** The six cells, each with its values and, first, the one that stands when nobody decides anything. */
    static String cells() {
        return Cells.all().stream().map(SharingWords::cell).collect(Collectors.joining());
    }

    private static String cell(Parameter<?> cell) {
        Object strict = cell.history().get(0).value();
        return Markdown.row(List.of(
                Markdown.code(property(cell)),
                Markdown.code(cell.id()),
                cell.label(),
                strict instanceof Enum<?> value
                        ? values(value)
                        : "a number " + cell.localBounds().orElseThrow().text() + "; " + strict + " is the stricter"));
    }

    private static String values(Enum<?> strict) {
        Map<String, String> said = ConstantsInSource.words(
                "carers-core/src/main/java/org/opencarers/core/sharing", strict.getDeclaringClass());
        return said.entrySet().stream()
                .map(value -> Markdown.code(value.getKey()) + ": " + value.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The property of {@code localPolicy} that says the same of one request. */
    private static String property(Parameter<?> cell) {
        String name = Arrays.stream(cell.id().substring(CELL.length()).split("-"))
                .map(Markdown::capitalised)
                .collect(Collectors.joining());
        String getter = Arrays.stream(LocalCells.class.getMethods())
                .map(Method::getName)
                .filter(method -> method.startsWith("get" + name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no property of a request is called " + name));
        return getter.substring(3, 4).toLowerCase(Locale.ROOT) + getter.substring(4);
    }

    /** The gates by their numbers; the enumeration is hidden, so its source is read. */
    static String gates() {
        return ConstantsInSource.numbered("carers-rules/src/main/java/org/opencarers/sharing/Gate.java")
                .entrySet()
                .stream()
                .map(gate -> Markdown.row(List.of(gate.getKey(), gate.getValue())))
                .collect(Collectors.joining());
    }

    static String bases() {
        return Arrays.stream(Basis.values()).map(SharingWords::basis).collect(Collectors.joining());
    }

    private static String basis(Basis basis) {
        String answer = basis.disclosure().name()
                + basis.route().map(route -> ", " + route.name()).orElse("")
                + basis.to().map(role -> ", " + role.title()).orElse("");
        return Markdown.row(List.of(
                Markdown.code(basis.code()),
                answer,
                basis.meaning(),
                basis.obligations().stream()
                        .map(each -> Markdown.code(each.name()))
                        .collect(Collectors.joining(" ")),
                source(basis.citation()) + (basis.needsExpertReview() ? "; **an expert must review it first**" : "")));
    }

    private static String source(Citation citation) {
        return Markdown.plain(citation.text())
                + LawSources.remark(citation.certainty())
                        .map(remark -> " (" + remark + ")")
                        .orElse("");
    }
}
