/** Tests for policy: generators, and a slow, plain interpreter of the rules that the engine has to agree with. */
@org.jspecify.annotations.NullMarked
module org.opencarers.testkit {
    requires transitive org.opencarers.rules;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires tools.jackson.databind;

    exports org.opencarers.testkit.contract;
    exports org.opencarers.testkit.coverage;
    exports org.opencarers.testkit.example;
    exports org.opencarers.testkit.generate;
    exports org.opencarers.testkit.law;
    exports org.opencarers.testkit.model;
    exports org.opencarers.testkit.mutation;
    exports org.opencarers.testkit.reference;
    exports org.opencarers.testkit.sharing;
    exports org.opencarers.testkit.teeth;
}
