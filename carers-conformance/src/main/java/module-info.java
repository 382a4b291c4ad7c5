/** What every policy pack must keep, and who examines it: no test framework is needed, so a program can do it too. */
@org.jspecify.annotations.NullMarked
module org.opencarers.conformance {
    requires transitive org.opencarers.rules;
    requires static org.jspecify;
    requires tools.jackson.databind;

    exports org.opencarers.conformance;
    exports org.opencarers.conformance.generate;
    exports org.opencarers.conformance.installed;
    exports org.opencarers.conformance.reference;
    exports org.opencarers.conformance.sharing;
    exports org.opencarers.conformance.teeth;
}
