/** The command line: {@code carers decide}, {@code carers share} and others. */
@org.jspecify.annotations.NullMarked
module org.opencarers.cli {
    requires static org.jspecify;
    requires org.opencarers.conformance;
    requires org.opencarers.rules;
    requires info.picocli;
    requires java.logging;

    opens org.opencarers.cli to
            info.picocli;
}
