/** Policy as data: the language in which it is written, its exact decisions with explanations, and the national law. */
@org.jspecify.annotations.NullMarked
module org.opencarers.rules {
    requires static transitive org.jspecify;
    requires transitive org.opencarers.core;
    requires java.management;
    requires tools.jackson.databind;

    exports org.opencarers.law.england;
    exports org.opencarers.law.gb;
    exports org.opencarers.law.scotland;
    exports org.opencarers.law.vocabulary;
    exports org.opencarers.rules;
    exports org.opencarers.rules.analysis;
    exports org.opencarers.rules.computation;
    exports org.opencarers.rules.decision;
    exports org.opencarers.rules.exchange;
    exports org.opencarers.rules.isolation;
    exports org.opencarers.rules.packs;
    exports org.opencarers.rules.receipt;
    exports org.opencarers.rules.rewriting;
    exports org.opencarers.sharing;

    uses org.opencarers.rules.PolicyPack;

    provides org.opencarers.rules.PolicyPack with
            org.opencarers.law.england.England,
            org.opencarers.law.gb.GreatBritain,
            org.opencarers.law.scotland.Scotland,
            org.opencarers.law.vocabulary.Vocabulary,
            org.opencarers.sharing.SharingPack;
}
