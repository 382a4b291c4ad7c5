package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.DecideExchange;
import org.opencarers.rules.exchange.ShareExchange;
import org.opencarers.sharing.Sharing;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every answer is the same, byte for byte, with a directory and without, also when the directory is wrong. */
class DirectoryDecidesNothingTest {

    /** A Trust that restricts what may be told by telephone. */
    private static final String RESTRICTING =
            "contributions.vary(Variation.restrict(org.opencarers.sharing.LocalRules.POLICY)"
                    + ".by(Rule.clause(\"4\").when(org.opencarers.sharing.AskedFacts.CHANNEL.is("
                    + "org.opencarers.core.sharing.Channel.PHONE_IN)).then(org.opencarers.sharing.LocalRuling.WITHHOLD)"
                    + ".citing(Citation.of(\"Trust (invented)\"))));";

    private static final String ENTRY = "contributions.directory(org.opencarers.core.services.Directory.builder()"
            + ".title(\"Trust (invented)\").addEntries(org.opencarers.core.services.DirectoryEntry.builder()"
            + ".name(\"Tea\")%s.build()).build());";

    /** The mother of an adult patient, who let the team explain the care plan to her. */
    private static final String MOTHER = """
            {"id": "m", "asOf": "2026-11-21", "jurisdiction": "ENGLAND",
             "patient": {"alive": true, "age": 34, "status": "COMMUNITY", "capacity": "%s"},
             "recipient": {"ref": "mother", "age": 60, "identityVerified": true, "roles": [], "accompaniedBy": []},
             "ask": {"items": ["CARE_PLAN", "DIAGNOSIS", "RISK_TO_SELF", "LISTEN"],
                     "contains": {"CARE_PLAN": ["THIRD_PARTY_OTHER"]}, "labels": {}, "purpose": "CARE_SUPPORT",
                     "channel": "%s", "direction": "TEAM_TO_RECIPIENT", "intendsToTell": []},
             "consents": [{"id": "c1", "decision": "%s", "items": ["CARE_PLAN"], "purposes": ["CARE_SUPPORT"],
                           "recipient": "mother", "author": "PATIENT", "authorRef": "patient", "madeOn": "2026-09-01",
                           "validFrom": "2026-09-01", "validTo": null, "reviewDue": "2027-03-01", "status": "ACTIVE",
                           "form": "RECORDED_CONVERSATION", "capacityWhenMade": "HAD_CAPACITY", "voluntary": "YES",
                           "informed": "YES", "provenance": "OWN_RECORD", "supersedes": null, "notOnwardTo": []}],
             "known": [], "recordedDecisions": [],
             "risk": {"toSelf": "HIGH", "toOthers": "NONE", "toChild": "NONE", "fromRecipient": "NONE"},
             "law": {"courtOrderRestrictsRecipient": false}}""";

    @TempDir
    Path with;

    @TempDir
    Path without;

    private DecisionEngine engine(Path folder, String described, String contributing) {
        CouncilJar.listing(CouncilSource.pack(
                        "Trust",
                        ", varies = \"england.sharing.local-rules\"" + described,
                        "",
                        RESTRICTING + contributing))
                .in(folder, "trust.jar");
        return DecisionEngine.discover(PackSearch.onPath().andIn(folder));
    }

    private static List<String> answers(DecisionEngine engine) {
        DecideExchange decide = new DecideExchange(engine);
        ShareExchange share = new ShareExchange(Sharing.with(engine));
        List<Answer> answers = new ArrayList<>();
        for (Policy<?> policy : engine.policies()) {
            Stream.of("", "true", "false").forEach(all -> answers.add(decide.answer(request(policy, all))));
        }
        for (String capacity : List.of("PRESUMED", "LACKS")) {
            for (String channel : List.of("IN_PERSON", "PHONE_IN")) {
                for (String decision : List.of("PERMIT", "REFUSE")) {
                    answers.add(share.answer(CarersJson.parse(MOTHER.formatted(capacity, channel, decision))));
                }
            }
        }
        return answers.stream()
                .flatMap(answer -> Stream.of(answer.json().toString(), answer.text()))
                .toList();
    }

    /** Nothing is known, or the same is said to all that is asked with yes or no. */
    private static ObjectNode request(Policy<?> policy, String all) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("id", "d")
                .put("policy", policy.id())
                .put("asOf", "2026-11-21");
        ObjectNode facts = request.putObject("facts");
        policy.facts().stream()
                .filter(fact -> fact instanceof BooleanFact && !all.isEmpty())
                .forEach(fact -> facts.put(fact.id(), Boolean.parseBoolean(all)));
        return request;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".whoMayUse(\"england.carers-assessment\")",
                ".whoMayUse(\"trust.no-such-policy\")",
                ".areaCodes(List.of(\"Kent\"))"
            })
    void a_directory_good_or_bad_of_a_pack_that_decides(String said) {
        DecisionEngine telling = engine(with, ", directory = true", ENTRY.formatted(said));
        List<String> answers = answers(telling);

        assertThat(answers).isEqualTo(answers(engine(without, "", "")));
        assertThat(answers)
                .hasSizeGreaterThan(100)
                .anyMatch(answer -> answer.contains("LOCAL_RESTRICTION"))
                .anyMatch(answer -> answer.contains("\"EXPLICIT_CONSENT\""));
        assertThat(telling.packs()).anyMatch(report -> report.id().equals("trust") && report.decidesWhole());
    }

    @Test
    void the_version_of_the_rules_of_sharing_is_the_same() {
        assertThat(Sharing.with(engine(with, ", directory = true", ENTRY.formatted("")))
                        .version())
                .isEqualTo(Sharing.with(engine(without, "", "")).version());
    }
}
