package org.opencarers.conformance.teeth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.PlainAnswer;

/** An answer that is right until one of these methods is falsified. */
abstract class FalseAnswer implements PlainAnswer {

    private final PlainAnswer right;

    FalseAnswer(PlainAnswer right) {
        this.right = right;
    }

    /** With other outcomes. */
    static PlainAnswer giving(PlainAnswer right, List<String> possible) {
        return new FalseAnswer(right) {
            @Override
            public List<String> possible() {
                return possible;
            }
        };
    }

    /** With other missing facts. */
    static PlainAnswer missing(PlainAnswer right, List<String> missing) {
        return new FalseAnswer(right) {
            @Override
            public List<String> missing() {
                return missing;
            }
        };
    }

    /** With other cited facts. */
    static PlainAnswer citing(PlainAnswer right, List<String> cited) {
        return new FalseAnswer(right) {
            @Override
            public List<String> citedFacts() {
                return cited;
            }
        };
    }

    /** With something more in the explanation. */
    static PlainAnswer adding(PlainAnswer right, String more) {
        return new FalseAnswer(right) {
            @Override
            public String explanation() {
                return right.explanation() + more;
            }
        };
    }

    @Override
    public List<String> possible() {
        return right.possible();
    }

    @Override
    public List<String> missing() {
        return right.missing();
    }

    @Override
    public List<String> faults() {
        return right.faults();
    }

    @Override
    public String value() {
        return right.value();
    }

    @Override
    public Optional<LocalDate> validUntil() {
        return right.validUntil();
    }

    @Override
    public List<String> citedFacts() {
        return right.citedFacts();
    }

    @Override
    public List<String> citations() {
        return right.citations();
    }

    @Override
    public String explanation() {
        return right.explanation();
    }
}
