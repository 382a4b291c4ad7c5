package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.CARER;
import static org.opencarers.rules.Informant.PROFESSIONAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.opencarers.core.breaks.ShortBreakBooking;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.contact.Address;
import org.opencarers.core.contact.LocalArea;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.Carer;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** Facts about the carer: age, home, and standing towards the person cared for. */
public final class CarerFacts {

    private static final Pattern GSS_CODE = Pattern.compile("(E(06|07|08|09|10)|W06|S12|N09)[0-9]{6}");
    private static final String GSS_CODE_IN_WORDS =
            "a GSS code of any authority in the four nations: E06 to E10, W06, S12 or N09 and six digits";

    /** The carer's age in completed years on the date asked about, 0 to 150; never the age of the person cared for. */
    public static final NumberFact<Integer> AGE = Fact.of("carer.age", "How old is the carer?", CARER)
            .whole("the carer's age is", Unit.YEARS, 150)
            .readBy(SituationPart.CARER.completedYearsSince("dateOfBirth", Carer::getDateOfBirth));

    /** The nation in which the carer lives. */
    public static final ChoiceFact<Nation> NATION = Fact.of(
                    "carer.nation", "In which nation does the carer live?", CARER)
            .oneOf("the carer lives in", Nation.class)
            .readBy(SituationPart.CARER_ADDRESS.answer("nation", Address::getNation));

    /** The GSS code of the council with responsibility for social care where the carer lives. Any well-formed code is an answer. */
    public static final CodeFact AUTHORITY_CODE = Fact.of(
                    "carer.authority-code",
                    "Which county, unitary or borough council does the carer live under?",
                    CARER)
            .code("the code of the carer's county, unitary or borough council is", GSS_CODE, GSS_CODE_IN_WORDS)
            .readBy(SituationPart.CARER_ADDRESS.answer("authorityCode", Address::getAuthorityCode));

    /** The GSS code of the district in which the carer lives, or of the unitary or borough itself. Any well-formed code is an answer. */
    public static final CodeFact DISTRICT_CODE = Fact.of(
                    "carer.district-code", "Which district does the carer live in?", CARER)
            .code("the code of the carer's district is", GSS_CODE, GSS_CODE_IN_WORDS)
            .readBy(SituationPart.CARER_ADDRESS.answer("districtCode", Address::getDistrictCode));

    /** Whether the carer lives in Sittingbourne or on Sheppey, which no code tells. */
    public static final BooleanFact LIVES_IN_SITTINGBOURNE_OR_SHEPPEY = Fact.of(
                    "carer.lives-in-sittingbourne-or-sheppey",
                    "Does the carer live in Sittingbourne or on Sheppey?",
                    CARER)
            .yesOrNo(
                    "the carer lives in Sittingbourne or on Sheppey",
                    "the carer lives neither in Sittingbourne nor on Sheppey")
            .readBy(SituationPart.lies(SituationPart.CARER_ADDRESS, LocalArea.SITTINGBOURNE_OR_SHEPPEY));

    /** Whether the carer has parental responsibility for the child cared for. */
    public static final BooleanFact HAS_PARENTAL_RESPONSIBILITY = Fact.of(
                    "carer.has-parental-responsibility",
                    "Does the carer have parental responsibility for the child cared for?",
                    CARER)
            .yesOrNo(
                    "the carer has parental responsibility for the child",
                    "the carer has no parental responsibility for the child")
            .readBy(SituationPart.CARING.answer("hasParentalResponsibility", Caring::getHasParentalResponsibility));

    /** Whether the carer has the mental capacity to ask for a direct payment. */
    public static final BooleanFact HAS_CAPACITY_TO_REQUEST = Fact.of(
                    "carer.has-capacity-to-request",
                    "Has the carer the mental capacity to ask for a direct payment?",
                    PROFESSIONAL)
            .yesOrNo(
                    "the carer has the capacity to ask for a direct payment",
                    "the carer lacks the capacity to ask for a direct payment")
            .readBy(SituationPart.CARER.answer("capacityToRequest", Carer::getCapacityToRequest));

    /** The carer's capital in pounds. No policy asks for it; it is accepted because people give it. */
    public static final NumberFact<BigDecimal> CAPITAL = Fact.of(
                    "carer.capital", "How much capital has the carer?", CARER)
            .money("the carer's capital is")
            .readBy(SituationPart.CARER.answer("capital", Carer::getCapital));

    /** Whether the carer will attend together with the person cared for. */
    public static final BooleanFact WILL_ATTEND = Fact.of("carer.will-attend", "Will the carer attend as well?", CARER)
            .yesOrNo("the carer will attend as well", "the carer will not attend")
            .readBy(SituationPart.SHORT_BREAK.answer("carerWillAttend", ShortBreakBooking::getCarerWillAttend));

    static final List<Fact<?>> ALL = List.of(
            AGE,
            NATION,
            AUTHORITY_CODE,
            DISTRICT_CODE,
            LIVES_IN_SITTINGBOURNE_OR_SHEPPEY,
            HAS_PARENTAL_RESPONSIBILITY,
            HAS_CAPACITY_TO_REQUEST,
            CAPITAL,
            WILL_ATTEND);

    private CarerFacts() {}
}
