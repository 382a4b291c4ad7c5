package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.ACT_1995;
import static org.opencarers.law.england.EnglandSources.ACT_2000;
import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Unit;

/** The conditions of the carer's assessment, clause by clause, in today's law and in that of earlier Acts. */
final class CarersAssessmentConditions {

    private static final String FILE = "carers-assessment.json";
    private static final ParameterFile LAW =
            ParameterFile.read(FILE, CarersAssessmentConditions.class.getResourceAsStream(FILE));

    static final Parameter<BigDecimal> MIN_CARER_AGE_2000_ACT =
            LAW.number("england.carers-assessment.min-carer-age-2000-act", Unit.YEARS);

    static final Condition CARER_IS_ADULT = Adulthood.CARER_IS_ADULT.clause("2").citing(CARE_ACT.at("s.10(3)"));

    static final Condition CARED_FOR_IS_ADULT =
            Adulthood.CARED_FOR_IS_ADULT.clause("3").citing(CARE_ACT.at("s.10(3)"));

    static final Condition CARE_IS_GIVEN_OR_INTENDED =
            AssessmentConditions.CARE_IS_GIVEN_OR_INTENDED.clause("4").citing(CARE_ACT.at("s.10(3)"));

    static final Condition NEED_IS_APPARENT = AssessmentFacts.APPARENT_NEED
            .isAnyOf(ApparentNeed.NOW, ApparentNeed.FUTURE_ONLY)
            .clause("5")
            .citing(CARE_ACT.at("s.10(1)"), CARE_ACT.at("s.10(4)"));

    static final Condition CARE_IS_NOT_A_JOB_OR_RELATIONSHIP_JUSTIFIES = any(
                    all(CareFacts.UNDER_CONTRACT.isFalse(), CareFacts.VOLUNTARY_WORK.isFalse()),
                    AssessmentFacts.RELATIONSHIP_JUSTIFIES_ASSESSMENT.isTrue())
            .named("the care is neither a job nor voluntary work, or the relationship justifies an assessment")
            .clause("6")
            .citing(CARE_ACT.at("s.10(9)-(10)").known(Certainty.SECONDARY));

    static final Condition NOT_REFUSED_OR_REOPENED = any(
                    AssessmentFacts.REFUSED_ASSESSMENT.isFalse(),
                    AssessmentFacts.ASKED_AFTER_REFUSAL.isTrue(),
                    CareFacts.CIRCUMSTANCES_CHANGED.isTrue())
            .named("the carer has not refused, or has since asked, or circumstances have changed")
            .clause("7")
            .citing(CARE_ACT.at("s.11(5)-(7)").known(Certainty.SECONDARY));

    private static final Condition CARE_THAT_COUNTED_BEFORE_2015 = all(
                    CareFacts.UNDER_CONTRACT.isFalse(),
                    CareFacts.VOLUNTARY_WORK.isFalse(),
                    AssessmentConditions.CARE_IS_GIVEN_OR_INTENDED,
                    CareFacts.SUBSTANTIAL_AND_REGULAR.isTrue())
            .named("the care is substantial and regular, and neither a job nor voluntary work")
            .clause("9");

    static final Condition SUBSTANTIAL_CARE_THAT_IS_NOT_A_JOB =
            CARE_THAT_COUNTED_BEFORE_2015.citing(ACT_2000.at("s.1(3)"), ACT_1995.at("s.1(3)"));

    /** The same before the Act of 2000, which asks no more of the care. */
    static final Condition SUBSTANTIAL_CARE_UNDER_ACT_OF_1995 =
            CARE_THAT_COUNTED_BEFORE_2015.citing(ACT_1995.at("s.1(3)"));

    static final Condition CARED_FOR_IS_BEING_ASSESSED =
            CaredForNeedsFacts.ASSESSMENT_UNDER_WAY.isTrue().clause("10").citing(ACT_1995.at("s.1(1)-(2)"));

    static final Condition ADULT_COULD_RECEIVE_SERVICES = all(
                    CarerFacts.AGE.atLeast(MIN_CARER_AGE_2000_ACT),
                    Adulthood.CARED_FOR_IS_ADULT,
                    CaredForNeedsFacts.COULD_RECEIVE_SERVICES.isTrue())
            .named("the carer is old enough, and the person is an adult who could receive services")
            .clause("10")
            .citing(ACT_2000.at("s.1(1)"));

    private CarersAssessmentConditions() {}
}
