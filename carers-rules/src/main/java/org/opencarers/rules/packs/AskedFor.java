package org.opencarers.rules.packs;

/** What a pack is asked for, and what it means that it throws instead. */
enum AskedFor {
    /** To be made. */
    ITSELF(
            DiagnosisCode.CONSTRUCTOR_FAILED,
            "its constructor failed",
            "repair the constructor, which needs to do nothing"),
    /** Its description, where none stands above its class. */
    ITS_DESCRIPTION(
            DiagnosisCode.NO_DESCRIPTION, "it failed when it was asked", "write @PackDescription above the class"),
    /** Everything that it contributes. */
    ITS_CONTRIBUTIONS(DiagnosisCode.CONTRIBUTING_FAILED, "it failed when it was asked", "repair or remove it");

    private final DiagnosisCode code;
    private final String what;
    private final String remedy;

    AskedFor(DiagnosisCode code, String what, String remedy) {
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    /** What is wrong when this was thrown. */
    Failure failure(Throwable thrown) {
        if (thrown instanceof NotConstructibleException) {
            return new Failure(
                    DiagnosisCode.NOT_CONSTRUCTIBLE,
                    String.valueOf(thrown.getMessage()),
                    "make it public and give it such a constructor");
        }
        if (thrown instanceof ExceptionInInitializerError) {
            return Failure.of(
                    DiagnosisCode.INITIALISER_FAILED,
                    "a static initialiser failed",
                    thrown,
                    "repair the class that it belongs to; a pack reads nothing from outside while it is loaded");
        }
        if (thrown instanceof LinkageError) {
            return Failure.of(
                    DiagnosisCode.CLASS_NOT_LOADABLE,
                    "a class that it needs cannot be loaded",
                    thrown,
                    "put what it needs into its jar, or use the version of this library that it was compiled with");
        }
        if (thrown instanceof NullGiven) {
            return new Failure(
                    DiagnosisCode.CONTRIBUTED_NULL,
                    String.valueOf(thrown.getMessage()),
                    "contribute only what there is");
        }
        return Failure.of(code, what, thrown, remedy);
    }

    /**
     * What is wrong.
     *
     * @param code its kind
     * @param what what happened, in words
     * @param remedy what to do
     */
    record Failure(DiagnosisCode code, String what, String remedy) {

        private static Failure of(DiagnosisCode code, String what, Throwable thrown, String remedy) {
            return new Failure(code, what + ": " + Thrown.text(thrown), remedy);
        }
    }
}
