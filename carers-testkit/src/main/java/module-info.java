/** Tests for policy: every law as a JUnit test, examples as tables, what they leave unguarded, and questions for jqwik to draw. */
@org.jspecify.annotations.NullMarked
module org.opencarers.testkit {
    requires transitive org.opencarers.conformance;
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    // For the package of assertions. Not transitive: every module that reads this one would need AssertJ to compile.
    requires static org.assertj.core;
    requires static org.jspecify;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires tools.jackson.databind;

    exports org.opencarers.testkit.assertion;
    exports org.opencarers.testkit.contract;
    exports org.opencarers.testkit.coverage;
    exports org.opencarers.testkit.example;
    exports org.opencarers.testkit.model;
    exports org.opencarers.testkit.mutation;
}
