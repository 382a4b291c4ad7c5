package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARER;
import static org.opencarers.rules.Informant.PROFESSIONAL;

import java.util.List;
import org.opencarers.core.support.DirectPaymentRequest;
import org.opencarers.core.support.Manageability;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;

/** Facts about a direct payment: money with which the carer buys the support. */
public final class DirectPaymentFacts {

    /** Whether the carer has asked for a direct payment. */
    public static final BooleanFact REQUESTED = Fact.of(
                    "direct-payment.requested", "Has the carer asked for a direct payment?", CARER)
            .yesOrNo("the carer has asked for a direct payment", "the carer has not asked for a direct payment")
            .readBy(SituationPart.DIRECT_PAYMENT.answer("requested", DirectPaymentRequest::getRequested));

    /** Whether it is to be paid to someone whom the carer nominates. */
    public static final BooleanFact TO_NOMINEE = Fact.of(
                    "direct-payment.to-nominee", "Is it to be paid to someone the carer nominates?", CARER)
            .yesOrNo("the payment is to go to somebody whom the carer nominates", "the payment is to go to the carer")
            .readBy(SituationPart.DIRECT_PAYMENT.answer("toNominee", DirectPaymentRequest::getToNominee));

    /** Whether the nominated person agrees. */
    public static final BooleanFact NOMINEE_AGREES = Fact.of(
                    "direct-payment.nominee-agrees", "Does the nominated person agree?", AUTHORITY)
            .yesOrNo("the nominated person agrees", "the nominated person does not agree")
            .readBy(SituationPart.DIRECT_PAYMENT.answer("nomineeAgrees", DirectPaymentRequest::getNomineeAgrees));

    /** Whether regulations forbid meeting these needs by direct payment. */
    public static final BooleanFact PROHIBITED = Fact.of(
                    "direct-payment.prohibited",
                    "Do regulations forbid meeting these needs by direct payment?",
                    AUTHORITY)
            .yesOrNo(
                    "regulations forbid meeting these needs by direct payment",
                    "no regulation forbids meeting these needs by direct payment")
            .readBy(SituationPart.DIRECT_PAYMENT.answer("prohibited", DirectPaymentRequest::getProhibited));

    /** Whether the payment can be managed: alone, with whatever help there is, or not. */
    public static final ChoiceFact<Manageability> MANAGEABLE = Fact.of(
                    "direct-payment.manageable",
                    "Can the payment be managed: alone, with whatever help there is, or not?",
                    PROFESSIONAL)
            .oneOf("the payment", Manageability.class)
            .readBy(SituationPart.DIRECT_PAYMENT.answer("manageable", DirectPaymentRequest::getManageable));

    /** Whether a direct payment is an appropriate way to meet the needs. */
    public static final BooleanFact APPROPRIATE = Fact.of(
                    "direct-payment.appropriate",
                    "Is a direct payment an appropriate way to meet the needs?",
                    AUTHORITY)
            .yesOrNo(
                    "a direct payment is an appropriate way to meet the needs",
                    "a direct payment is not an appropriate way to meet the needs")
            .readBy(SituationPart.DIRECT_PAYMENT.answer("appropriate", DirectPaymentRequest::getAppropriate));

    static final List<Fact<?>> ALL =
            List.of(REQUESTED, TO_NOMINEE, NOMINEE_AGREES, PROHIBITED, MANAGEABLE, APPROPRIATE);

    private DirectPaymentFacts() {}
}
