/** Policy as data: the language in which it is written, its exact decisions with explanations, and the national law. */
@org.jspecify.annotations.NullMarked
module org.opencarers.rules {
    requires static transitive org.jspecify;
    requires transitive org.opencarers.core;
    requires tools.jackson.databind;

    exports org.opencarers.rules;
    exports org.opencarers.rules.decision;

    uses org.opencarers.rules.PolicyPack;
}
