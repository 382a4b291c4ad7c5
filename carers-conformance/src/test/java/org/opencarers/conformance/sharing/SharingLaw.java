package org.opencarers.conformance.sharing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.ConsentDecision;
import org.opencarers.core.consent.SpecialWords;
import org.opencarers.sharing.CarerView;
import org.opencarers.sharing.Disclosure;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.ItemClass;
import org.opencarers.sharing.Items;

/**
 * The properties of sharing (the specification, section 13): each says how a generated request and its answer break it.
 *
 * <p>Its two exceptions are here too: the first label on a container, and LISTEN where consents are unknown. A third was
 * found: a permit of which something is unknown is referred, and when it has gone a cell of local policy may share.
 */
enum SharingLaw {
    NOTHING_IS_SHARED_WITHOUT_A_GATEWAY {
        @Override
        List<String> broken(SharingCase it) {
            List<String> broken =
                    new ArrayList<>(it.changed(Changes::closeGateways).shared());
            broken.removeIf(item -> !Changes.isPersonal(item));
            sharedUnlabelled(it)
                    .filter(answer -> !new Gateways(it.request(), answer).open())
                    .forEach(answer -> broken.add(answer.item() + " on " + answer.basis()));
            return said(it, broken);
        }
    },
    WHAT_BARS_EVERYTHING_BARS_EACH_ITEM {
        @Override
        List<String> broken(SharingCase it) {
            return said(
                    it,
                    sharedUnlabelled(it)
                            .filter(answer -> !new Gateways(it.request(), answer).unbarred())
                            .map(answer -> answer.item() + " on " + answer.basis())
                            .toList());
        }
    },
    A_REFUSAL_ADDS_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            return it.changed(document -> Changes.refuse(document, it.dice(1))).sharedBeyond(it, "a refusal");
        }
    },
    A_WITHDRAWAL_ADDS_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            boolean[] done = {false};
            SharingCase after = it.changed(document -> done[0] = Changes.withdraw(document, it.dice(2)));
            return done[0] ? after.sharedBeyond(it, "a withdrawal") : List.of();
        }
    },
    A_HARM_FLAG_ADDS_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            return it.changed(document -> Changes.fearHarm(document, it.dice(3)))
                    .sharedBeyond(it, "a harm flag");
        }
    },
    A_LABEL_ADDS_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            boolean[] done = {false};
            SharingCase after = it.changed(document -> done[0] = Changes.label(document, it.dice(4)));
            return done[0] ? after.sharedBeyond(it, "a label") : List.of();
        }
    },
    A_HEARER_ADDS_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            return it.changed(document -> Changes.overhear(document, it.dice(5)))
                    .sharedBeyond(it, "a hearer");
        }
    },
    THE_UNKNOWN_ADDS_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            String[] key = {""};
            Dice dice = it.dice(6);
            SharingCase after = it.changed(document -> key[0] = Changes.forget(document, dice));
            if (key[0].equals("consents")) {
                // Listening stays open where consents are unknown.
                return after.shared().equals(List.of("LISTEN")) ? List.of() : withoutListening(after, it);
            }
            return after.sharedBeyond(it, key[0] + " unknown");
        }

        private List<String> withoutListening(SharingCase after, SharingCase before) {
            Set<String> more = new TreeSet<>(after.shared());
            before.shared().forEach(more::remove);
            more.remove("LISTEN");
            return more.isEmpty() ? List.of() : after.sharedBeyond(before, "consents unknown");
        }
    },
    ORDER_AND_REPETITION_CHANGE_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            SharingCase after = it.changed(document -> Changes.shuffle(document, it.dice(7)));
            boolean same = it.request().getAsk().getItems().stream()
                    .allMatch(item -> essence(after, item).equals(essence(it, item)));
            return same && Set.copyOf(after.shared()).equals(Set.copyOf(it.shared()))
                    ? List.of()
                    : List.of("in another order %s, not %s%n  %s%n  %s"
                            .formatted(
                                    after.decision().items(), it.decision().items(), it.document(), after.document()));
        }

        private List<Object> essence(SharingCase it, String item) {
            ItemAnswer answer = it.asked(item).orElseThrow();
            return List.of(answer.basis(), Set.copyOf(answer.obligations()), answer.evidence());
        }
    },
    REDACTIONS_COMPOSE {
        @Override
        List<String> broken(SharingCase it) {
            List<String> broken = new ArrayList<>();
            Dice dice = it.dice(8);
            for (String item : it.request().getAsk().getItems()) {
                if (it.shared().contains(item) && Changes.isPersonal(item)) {
                    String one = Changes.part(dice);
                    String other = Changes.part(dice);
                    Set<String> union = redacted(it, item, List.of(one));
                    union.addAll(redacted(it, item, List.of(other)));
                    if (!redacted(it, item, List.of(one, other)).equals(union)) {
                        broken.add(item + " with " + one + " and " + other);
                    }
                }
            }
            return said(it, broken);
        }

        private Set<String> redacted(SharingCase it, String item, List<String> parts) {
            return it
                    .changed(document -> Changes.hold(document, item, parts))
                    .asked(item)
                    .orElseThrow()
                    .obligations()
                    .stream()
                    .filter(obligation ->
                            obligation.startsWith("REDACT:") || obligation.equals("HUMAN_CHECK_OF_REDACTION"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    },
    A_PART_THAT_IS_NOT_SHARED_IS_REDACTED {
        @Override
        List<String> broken(SharingCase it) {
            List<String> broken = new ArrayList<>();
            String whole = "";
            for (ItemAnswer answer : it.decision().items()) {
                whole = answer.part() ? whole : answer.item();
                if (answer.part() && answer.disclosure() != Disclosure.SHARE) {
                    boolean silent = answer.disclosure() == Disclosure.WITHHOLD
                            && answer.obligations().isEmpty()
                            && answer.to().isEmpty()
                            && answer.route().isEmpty();
                    String redact = "REDACT:" + answer.item();
                    boolean said = it.decision().items().stream()
                            .anyMatch(other -> other.obligations().contains(redact)
                                    && other.obligations().contains("HUMAN_CHECK_OF_REDACTION"));
                    if (!silent || !said || it.asked(whole).orElseThrow().disclosure() != Disclosure.SHARE) {
                        broken.add(answer.item() + " in " + whole);
                    }
                }
            }
            return said(it, broken);
        }
    },
    WHAT_WAS_RECORDED_LATER_OPENS_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            return it.sharedBeyond(it.changed(Changes::dropLater), "what was recorded later");
        }
    },
    GROWING_OLD_ONLY_SHRINKS {
        @Override
        List<String> broken(SharingCase it) {
            int days = it.dice(9).either(1, 2, 11, 120, 1000);
            // Two days later all days that a generated request names have passed.
            SharingCase then = it.changed(document -> Changes.grow(document, 2));
            return then.changed(document -> Changes.grow(document, days)).sharedBeyond(then, days + " days");
        }
    },
    LISTENING_GENERAL_INFORMATION_AND_OWN_SUPPORT_ARE_ALWAYS_OPEN {
        @Override
        List<String> broken(SharingCase it) {
            boolean mayRefuseListening = it.request().getConsents().orElse(List.of()).stream()
                    .anyMatch(consent -> consent.getDecision() == ConsentDecision.REFUSE
                            && consent.getItems().contains(SpecialWords.STAFF_LISTENING));
            return said(
                    it,
                    it.decision().items().stream()
                            .filter(answer -> answer.disclosure() != Disclosure.SHARE)
                            .filter(answer -> switch (Items.classOf(answer.item())
                                    .orElseThrow()) {
                                case LISTENING -> !mayRefuseListening;
                                case GENERAL, CARERS_OWN -> true;
                                default -> false;
                            })
                            .map(ItemAnswer::item)
                            .toList());
        }
    },
    A_PATIENT_NEVER_HEARS_A_CARERS_OWN_WITHOUT_THE_CARER {
        @Override
        List<String> broken(SharingCase it) {
            boolean toPatient = it.request().getRecipient().getRef().equals("patient");
            boolean carerAgreed = it.request().getConsents().orElse(List.of()).stream()
                    .anyMatch(consent -> consent.getDecision() == ConsentDecision.PERMIT
                            && consent.getAuthor().name().equals("CARER")
                            && consent.getRecipient().equals("patient"));
            boolean owner = it.request()
                    .getAsk()
                    .getOwner()
                    .flatMap(OrNone::value)
                    .filter("patient"::equals)
                    .isPresent();
            return toPatient && !carerAgreed && !owner
                    ? said(
                            it,
                            shared(it, answer -> Items.classOf(answer.item()).orElseThrow() == ItemClass.CARER_OWNED)
                                    .map(ItemAnswer::item)
                                    .toList())
                    : List.of();
        }
    },
    ONLY_WHAT_WAS_ASKED_IS_ANSWERED {
        @Override
        List<String> broken(SharingCase it) {
            Set<String> asked = new LinkedHashSet<>(it.request().getAsk().getItems());
            List<String> answered = it.decision().items().stream()
                    .filter(answer -> !answer.part())
                    .map(ItemAnswer::item)
                    .toList();
            boolean parts = it.decision().items().stream()
                    .filter(ItemAnswer::part)
                    .allMatch(answer -> it.request().getAsk().getContains().orElseThrow().values().stream()
                            .anyMatch(list -> list.contains(answer.item())));
            return answered.equals(List.copyOf(asked)) && parts ? List.of() : said(it, answered);
        }
    },
    A_LOCAL_RULE_ADDS_NOTHING_AND_CLOSES_NO_DOOR_TO_A_PERSON {
        @Override
        List<String> broken(SharingCase it) {
            return said(it, LocalTrust.RESTRICTED.broken(it, it.dice(10)));
        }
    },
    A_FAILING_RULE_OR_PACK_ADDS_NOTHING {
        @Override
        List<String> broken(SharingCase it) {
            return said(it, LocalTrust.FAILING.broken(it, it.dice(11)));
        }
    },
    RECEIPTS_ARE_DETERMINISTIC_AND_HOLD_NO_CONTENT {
        @Override
        List<String> broken(SharingCase it) {
            return said(it, new Receipts(it).broken());
        }
    },
    STAFF_WITHOUT_HARM_FLAGS_CANNOT_TELL_THAT_THERE_IS_ONE {
        @Override
        List<String> broken(SharingCase it) {
            return said(it, new HiddenHarm(it).broken());
        }
    },
    A_CARER_SEES_ONLY_WHAT_IS_SHARED {
        @Override
        List<String> broken(SharingCase it) {
            List<String> told = it.decision().items().stream()
                    .filter(answer -> !answer.part() && answer.disclosure() == Disclosure.SHARE)
                    .map(ItemAnswer::item)
                    .filter(Changes::isPersonal)
                    .toList();
            List<String> asked = it.request().getAsk().getItems();
            CarerView view = CarerView.of(it.decision());
            CarerView before = it.views().putIfAbsent(List.of(asked, told), view);
            boolean same =
                    before == null || before.equals(view) && before.toString().equals(view.toString());
            return same
                            && view.message().equals(message(told, asked))
                            && view.items().equals(told)
                    ? List.of()
                    : said(it, List.of(view.message()));
        }

        private String message(List<String> told, List<String> asked) {
            String offer = "listen, give general information, and help you get support for yourself.";
            if (!told.isEmpty()) {
                return "Here is what I can tell you about: "
                        + told.stream()
                                .map(item -> item.toLowerCase(Locale.ROOT).replace('_', ' '))
                                .collect(Collectors.joining("; "))
                        + ". Please keep it private. I can also " + offer;
            }
            return (asked.stream().anyMatch(Changes::isPersonal)
                            ? "I can't give out personal information about anyone without their agreement. I can "
                            : "I can ")
                    + offer;
        }
    };

    /** How a request breaks the law; empty if it does not. */
    abstract List<String> broken(SharingCase it);

    private static List<String> said(SharingCase it, List<String> broken) {
        return broken.isEmpty() ? List.of() : List.of(broken + System.lineSeparator() + "  " + it.document());
    }

    private static Stream<ItemAnswer> shared(SharingCase it, Predicate<ItemAnswer> which) {
        return it.decision().items().stream()
                .filter(answer -> answer.disclosure() == Disclosure.SHARE)
                .filter(which);
    }

    private static Stream<ItemAnswer> sharedUnlabelled(SharingCase it) {
        Set<String> labelled =
                it.request().getAsk().getLabels().map(labels -> labels.keySet()).orElse(Set.of());
        return shared(it, answer -> Changes.isPersonal(answer.item()) && !labelled.contains(answer.item()));
    }
}
