/** Tests for policy: generators, and a slow, plain interpreter of the rules that the engine has to agree with. */
@org.jspecify.annotations.NullMarked
module org.opencarers.testkit {
    requires transitive org.opencarers.rules;
    requires transitive net.jqwik.api;
    requires static org.jspecify;

    exports org.opencarers.testkit.generate;
    exports org.opencarers.testkit.model;
    exports org.opencarers.testkit.reference;
}
