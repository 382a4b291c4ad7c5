package org.opencarers.law.vocabulary;

import java.util.Optional;
import java.util.function.Function;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Reading;

/** The parts of a situation off which facts are read; an answer in a part that is absent is unknown. */
final class SituationPart {

    private SituationPart() {}

    static <T> Reading<T> carer(Function<Carer, Optional<T>> answer) {
        return Reading.of(ofCarer(answer));
    }

    static <T> Reading<T> caredFor(Function<CaredForPerson, Optional<T>> answer) {
        return Reading.of(ofCaredFor(answer));
    }

    static <T> Reading<T> caring(Function<Caring, Optional<T>> answer) {
        return Reading.of(situation -> situation.getCaring().flatMap(answer));
    }

    static <T> Reading<T> assessment(Function<CarersAssessment, Optional<T>> answer) {
        return Reading.of(situation -> situation.getCarersAssessment().flatMap(answer));
    }

    static <T> Function<CareSituation, Optional<T>> ofCarer(Function<Carer, Optional<T>> answer) {
        return situation -> situation.getCarer().flatMap(answer);
    }

    static <T> Function<CareSituation, Optional<T>> ofCaredFor(Function<CaredForPerson, Optional<T>> answer) {
        return situation -> situation.getCaredFor().flatMap(answer);
    }
}
