package org.opencarers.rules.diagram;

import java.time.LocalDate;
import java.util.Optional;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;

/** What is known when a diagram is walked: the date asked about, and the answers there are. */
public interface Known {

    /** Nothing at all, not even the date: what a policy is compiled with when it is to serve every case. */
    Known NOTHING = new Known() {
        @Override
        public Optional<LocalDate> asOf() {
            return Optional.empty();
        }

        @Override
        public <T> Optional<T> value(Fact<T> fact) {
            return Optional.empty();
        }
    };

    /** The date asked about, or empty when every date is meant. */
    Optional<LocalDate> asOf();

    /** The known answer, or empty when it is unknown. */
    <T> Optional<T> value(Fact<T> fact);

    /** One answer and nothing else, not even the date. */
    static <A> Known only(Fact<A> known, A answer) {
        return new Known() {
            @Override
            public Optional<LocalDate> asOf() {
                return Optional.empty();
            }

            @Override
            @SuppressWarnings("unchecked") // equal facts have answers of one type
            public <T> Optional<T> value(Fact<T> fact) {
                return fact.equals(known) ? Optional.of((T) answer) : Optional.empty();
            }
        };
    }

    /** The answers of one decision on its date. */
    static Known of(Facts facts, LocalDate asOf) {
        return new Known() {
            @Override
            public Optional<LocalDate> asOf() {
                return Optional.of(asOf);
            }

            @Override
            public <T> Optional<T> value(Fact<T> fact) {
                return facts.on(asOf, fact);
            }
        };
    }
}
