package org.opencarers.sharing;

import java.util.List;

/** The rows of {@link ConsentResolutionTest}: clause of section 8, changes, standing, and the basis for an adult. */
final class ConsentRows {

    /** The bases of section 8, each of which has a row here. */
    static final List<Basis> BASES = List.of(
            Basis.WITHDRAWN,
            Basis.EXPIRED,
            Basis.NOT_YET_VALID,
            Basis.OUT_OF_SCOPE_PURPOSE,
            Basis.OUT_OF_SCOPE_ITEM,
            Basis.OUT_OF_SCOPE_RECIPIENT,
            Basis.CONFLICTING_RECORDS,
            Basis.INVALID_CONSENT_CAPACITY,
            Basis.INVALID_CONSENT_INFORMED,
            Basis.UNVERIFIED_PROVENANCE,
            Basis.STALE_PERMIT,
            Basis.NOT_SPECIFICALLY_INFORMED,
            Basis.CONDITION_LIKELY_BREACHED,
            Basis.CONSENT_BY_CONDUCT);

    static final String REFUSALS = """
            1 refusal | consents.0=refusal | REFUSED | REFUSAL_CAPACITOUS
            1 for every purpose | consents.0=refusal; consents.0.purposes=["CRISIS_RESPONSE"] | REFUSED | REFUSAL_CAPACITOUS
            1 of unknown status | consents.0=refusal; consents.0.status=absent | REFUSED | REFUSAL_CAPACITOUS
            1 of unknown day | consents.0=refusal; consents.0.madeOn=absent | REFUSED | REFUSAL_CAPACITOUS
            1 made today | consents.0=refusal; consents.0.madeOn=2026-11-21 | REFUSED | REFUSAL_CAPACITOUS
            1 made tomorrow | consents.0=refusal; consents.0.madeOn=2026-11-22 | NONE | NO_BASIS
            1 stale | consents.0=refusal; consents.0.reviewDue=2020-01-01 | REFUSED | REFUSAL_CAPACITOUS
            1 past its validTo | consents.0=refusal; consents.0.validTo=2020-01-01 | REFUSED | REFUSAL_CAPACITOUS
            1 made without capacity | consents.0=refusal; consents.0.capacityWhenMade=LACKED_CAPACITY | REFUSED | REFUSAL_CAPACITOUS
            1 withdrawn today | consents.0=refusal; consents.0.status=WITHDRAWN; consents.0.withdrawnOn=2026-11-21 | NONE | NO_BASIS
            1 to be withdrawn tomorrow | consents.0=refusal; consents.0.status=WITHDRAWN; consents.0.withdrawnOn=2026-11-22 | REFUSED | REFUSAL_CAPACITOUS
            1 withdrawn on an unknown day | consents.0=refusal; consents.0.status=WITHDRAWN; consents.0.withdrawnOn=absent | REFUSED | REFUSAL_CAPACITOUS
            1 about another | consents.0=refusal; consents.0.recipient=aunt | NONE | NO_BASIS
            1 of another item | consents.0=refusal; consents.0.items=["DIAGNOSIS"] | NONE | NO_BASIS
            1 by a relative | consents.0=refusal; consents.0.author=RELATIVE_WITHOUT_AUTHORITY | NONE | NO_BASIS
            1 of everything | consents.0=refusal; consents.0.items=["ALL_PERSONAL"] | REFUSED | REFUSAL_CAPACITOUS
            1 of everything new | consents.0=refusal; consents.0.items=["NEW_PERSONAL"] | REFUSED | REFUSAL_CAPACITOUS
            1 of everything new, known | consents.0=refusal; consents.0.items=["NEW_PERSONAL"]; verified | NONE | KNOWN_NEEDS_AGREEMENT
            1 of everything new, knowledge unknown | consents.0=refusal; consents.0.items=["NEW_PERSONAL"]; known=absent | REFUSED | REFUSAL_CAPACITOUS
            1 at a meeting | consents.0=refusal; consents.0.items=["THIS_MEETING_DISCUSSION"]; patient.present=true | REFUSED | REFUSAL_CAPACITOUS
            1 at a meeting, absent | consents.0=refusal; consents.0.items=["THIS_MEETING_DISCUSSION"] | NONE | NO_BASIS
            1 at a meeting, presence unknown | consents.0=refusal; consents.0.items=["THIS_MEETING_DISCUSSION"]; patient.present=absent | REFUSED | REFUSAL_CAPACITOUS
            1 replaced | consents.0=refusal; consents.0.madeOn=2026-08-01; consents.1=permit; consents.1.supersedes=c0; consents.1.supersedesFor=["CARE_PLAN"] | PERMITTED | EXPLICIT_CONSENT
            1 replaced for another item | consents.0=refusal; consents.0.madeOn=2026-08-01; consents.1=permit; consents.1.supersedes=c0; consents.1.supersedesFor=["DIAGNOSIS"] | CONFLICTING | CONFLICTING_RECORDS
            1 replaced on the same day | consents.0=refusal; consents.1=permit; consents.1.supersedes=c0; consents.1.supersedesFor=["CARE_PLAN"] | CONFLICTING | CONFLICTING_RECORDS
            1 another replaced | consents.0=refusal; consents.0.madeOn=2026-08-01; consents.1=permit; consents.1.supersedes=c9; consents.1.supersedesFor=["CARE_PLAN"] | CONFLICTING | CONFLICTING_RECORDS
            1 replaced in doubtful capacity | consents.0=refusal; consents.0.madeOn=2026-08-01; consents.1=permit; consents.1.supersedes=c0; consents.1.supersedesFor=["CARE_PLAN"]; consents.1.capacityWhenMade=DOUBTFUL | CONFLICTING | CONFLICTING_RECORDS
            1 replaced by an expired permit | consents.0=refusal; consents.0.madeOn=2026-08-01; consents.1=permit; consents.1.supersedes=c0; consents.1.supersedesFor=["CARE_PLAN"]; consents.1.validTo=2026-11-20 | REFUSED | REFUSAL_CAPACITOUS
            3 refusal after the permit | consents.1=refusal; consents.1.madeOn=2026-10-01 | REFUSED | REFUSAL_CAPACITOUS
            3 refusal before the permit | consents.1=refusal; consents.1.madeOn=2026-08-01 | CONFLICTING | CONFLICTING_RECORDS
            3 refusal on the day of the permit | consents.1=refusal | CONFLICTING | CONFLICTING_RECORDS
            3 refusal of unknown day beside a permit | consents.1=refusal; consents.1.madeOn=absent | CONFLICTING | CONFLICTING_RECORDS
            3 refusals before and after | consents.1=refusal; consents.1.madeOn=2026-08-01; consents.2=refusal; consents.2.madeOn=2026-10-01 | CONFLICTING | CONFLICTING_RECORDS
            3 refusal between permits | consents.1=refusal; consents.1.madeOn=2026-09-15; consents.2=permit; consents.2.madeOn=2026-10-01 | CONFLICTING | CONFLICTING_RECORDS
            """;

    static final String NO_PERMIT = """
            4 nothing | nobody agreed | NONE | NO_BASIS
            4 withdrawn | consents.0.status=WITHDRAWN | WITHDRAWN | WITHDRAWN
            4 withdrawn before expired | consents.0.status=WITHDRAWN; consents.0.validTo=2026-01-01 | WITHDRAWN | WITHDRAWN
            4 of unknown status | consents.0.status=absent | NONE | NO_BASIS
            4 expired yesterday | consents.0.validTo=2026-11-20 | EXPIRED | EXPIRED
            4 expires today | consents.0.validTo=2026-11-21 | PERMITTED | EXPLICIT_CONSENT
            4 end unknown | consents.0.validTo=absent | NONE | NO_BASIS
            4 begins tomorrow | consents.0.validFrom=2026-11-22 | NOT_YET_VALID | NOT_YET_VALID
            4 begins today | consents.0.validFrom=2026-11-21 | PERMITTED | EXPLICIT_CONSENT
            4 beginning unknown | consents.0.validFrom=absent | NONE | NO_BASIS
            4 made tomorrow | consents.0.madeOn=2026-11-22 | NOT_YET_VALID | NOT_YET_VALID
            4 made on an unknown day | consents.0.madeOn=absent | NONE | NO_BASIS
            4 another purpose | consents.0.purposes=["CRISIS_RESPONSE"] | FOR_OTHER_PURPOSES | OUT_OF_SCOPE_PURPOSE
            4 no purpose | consents.0.purposes=[] | FOR_OTHER_PURPOSES | OUT_OF_SCOPE_PURPOSE
            4 purposes unknown | consents.0.purposes=absent | NONE | NO_BASIS
            4 another item | consents.0.items=["DIAGNOSIS"] | OF_OTHER_ITEMS | OUT_OF_SCOPE_ITEM
            4 another recipient | consents.0.recipient=aunt | FOR_SOMEBODY_ELSE | OUT_OF_SCOPE_RECIPIENT
            4 another item of another recipient | consents.0.recipient=aunt; consents.0.items=["DIAGNOSIS"] | NONE | NO_BASIS
            4 by a relative | consents.0.author=RELATIVE_WITHOUT_AUTHORITY | NONE | NO_BASIS
            4 by the carer | consents.0.author=CARER | NONE | NO_BASIS
            4 everything, third party asked | consents.0.items=["ALL_PERSONAL"]; ask.items=["CARER_CONFIDENCE"]; ask.owner=carer | OF_OTHER_ITEMS | CARER_CONFIDENCE
            4 everything new, known | consents.0.items=["NEW_PERSONAL"]; verified | OF_OTHER_ITEMS | OUT_OF_SCOPE_ITEM
            4 everything new, knowledge unknown | consents.0.items=["NEW_PERSONAL"]; known=absent | OF_OTHER_ITEMS | OUT_OF_SCOPE_ITEM
            4 at a meeting, absent | consents.0.items=["THIS_MEETING_DISCUSSION"] | OF_OTHER_ITEMS | OUT_OF_SCOPE_ITEM
            4 at a meeting, presence unknown | consents.0.items=["THIS_MEETING_DISCUSSION"]; patient.present=absent | OF_OTHER_ITEMS | OUT_OF_SCOPE_ITEM
            4 at a meeting, sensitive | consents.0.items=["THIS_MEETING_DISCUSSION"]; patient.present=true; ask.items=["OFFENDING"] | OF_OTHER_ITEMS | OUT_OF_SCOPE_ITEM
            """;

    static final String QUALITY = """
            5 withdrawn later permit | consents.1=permit; consents.1.madeOn=2026-10-01; consents.1.status=WITHDRAWN | CONFLICTING | CONFLICTING_RECORDS
            5 withdrawn permit of the same day | consents.1=permit; consents.1.status=WITHDRAWN | CONFLICTING | CONFLICTING_RECORDS
            5 withdrawn earlier permit | consents.1=permit; consents.1.madeOn=2026-08-01; consents.1.status=WITHDRAWN | PERMITTED | EXPLICIT_CONSENT
            5 withdrawn permit for another purpose | consents.1=permit; consents.1.madeOn=2026-10-01; consents.1.status=WITHDRAWN; consents.1.purposes=["CRISIS_RESPONSE"] | PERMITTED | EXPLICIT_CONSENT
            5 withdrawn permit for unknown purposes | consents.1=permit; consents.1.madeOn=2026-10-01; consents.1.status=WITHDRAWN; consents.1.purposes=absent | CONFLICTING | CONFLICTING_RECORDS
            5 expired later permit | consents.1=permit; consents.1.madeOn=2026-10-01; consents.1.validTo=2026-11-20 | CONFLICTING | CONFLICTING_RECORDS
            5 permit of unknown day | consents.1=permit; consents.1.madeOn=absent | CONFLICTING | CONFLICTING_RECORDS
            5 later permit, beginning unknown | consents.1=permit; consents.1.madeOn=2026-10-01; consents.1.validFrom=absent | CONFLICTING | CONFLICTING_RECORDS
            5 later permit, end unknown | consents.1=permit; consents.1.madeOn=2026-10-01; consents.1.validTo=absent | CONFLICTING | CONFLICTING_RECORDS
            5 later permit, status unknown | consents.1=permit; consents.1.madeOn=2026-10-01; consents.1.status=absent | CONFLICTING | CONFLICTING_RECORDS
            5 the latest is doubtful | consents.1=permit; consents.1.madeOn=2026-10-01; consents.1.voluntary=NO | FREEDOM_DOUBTFUL | INVALID_CONSENT_VOLUNTARINESS
            5 the earlier is doubtful | consents.1=permit; consents.1.madeOn=2026-08-01; consents.1.voluntary=NO | PERMITTED | EXPLICIT_CONSENT
            5 the latest by id | consents.1=permit; consents.1.voluntary=NO | FREEDOM_DOUBTFUL | INVALID_CONSENT_VOLUNTARINESS
            5 two of one id and day | consents.1=permit; consents.1.id=c0; consents.1.voluntary=NO | CONFLICTING | CONFLICTING_RECORDS
            5 two of one id and day, in the other order | consents.1=permit; consents.1.id=c0; consents.0.voluntary=NO | CONFLICTING | CONFLICTING_RECORDS
            5 made without capacity | consents.0.capacityWhenMade=LACKED_CAPACITY; consents.0.voluntary=NO | CAPACITY_DOUBTFUL | INVALID_CONSENT_CAPACITY
            5 capacity unknown | consents.0.capacityWhenMade=absent | CAPACITY_DOUBTFUL | INVALID_CONSENT_CAPACITY
            5 not free | consents.0.voluntary=NO; consents.0.informed=NO | FREEDOM_DOUBTFUL | INVALID_CONSENT_VOLUNTARINESS
            5 freedom unknown | consents.0.voluntary=absent | FREEDOM_DOUBTFUL | INVALID_CONSENT_VOLUNTARINESS
            5 sensitive, not named | consents.0.items=["ALL_PERSONAL"]; ask.items=["OFFENDING"] | NOT_SPECIFICALLY_INFORMED | NOT_SPECIFICALLY_INFORMED
            5 sensitive, named, not informed of it | consents.0.items=["OFFENDING"]; ask.items=["OFFENDING"]; consents.0.informed=NOT_FOR_SENSITIVE | NOT_SPECIFICALLY_INFORMED | NOT_SPECIFICALLY_INFORMED
            5 sensitive, named | consents.0.items=["OFFENDING"]; ask.items=["OFFENDING"] | PERMITTED | EXPLICIT_CONSENT
            5 informed, not of the sensitive | consents.0.informed=NOT_FOR_SENSITIVE | PERMITTED | EXPLICIT_CONSENT
            5 not informed | consents.0.informed=NO; consents.0.provenance=IMPORTED_UNVERIFIED | INFORMEDNESS_DOUBTFUL | INVALID_CONSENT_INFORMED
            5 informedness unknown | consents.0.informed=absent | INFORMEDNESS_DOUBTFUL | INVALID_CONSENT_INFORMED
            5 imported | consents.0.provenance=IMPORTED_UNVERIFIED; consents.0.notOnwardTo=["aunt"]; ask.intendsToTell=["aunt"] | UNVERIFIED | UNVERIFIED_PROVENANCE
            5 provenance unknown | consents.0.provenance=absent | UNVERIFIED | UNVERIFIED_PROVENANCE
            5 condition | consents.0.notOnwardTo=["aunt"]; ask.intendsToTell=["uncle", "aunt"]; consents.0.reviewDue=2026-01-01 | CONDITION_LIKELY_BREACHED | CONDITION_LIKELY_BREACHED
            5 condition, another | consents.0.notOnwardTo=["aunt"]; ask.intendsToTell=["uncle"] | PERMITTED | EXPLICIT_CONSENT
            5 review today | consents.0.reviewDue=2026-11-21 | PERMITTED | EXPLICIT_CONSENT
            5 review yesterday | consents.0.reviewDue=2026-11-20 | STALE | STALE_PERMIT
            5 last day of grace | consents.0.reviewDue=2026-11-11; localPolicy.stalePermitGraceDays=10 | PERMITTED | EXPLICIT_CONSENT
            5 grace over | consents.0.reviewDue=2026-11-10; localPolicy.stalePermitGraceDays=10 | STALE | STALE_PERMIT
            5 no cell is no grace | consents.0.reviewDue=2026-11-20; localPolicy=absent | STALE | STALE_PERMIT
            5 never reviewed | consents.0.reviewDue=null | PERMITTED | EXPLICIT_CONSENT
            5 review unknown | consents.0.reviewDue=absent | REVIEW_UNKNOWN | FACT_UNKNOWN
            6 by conduct | consents.0.items=["THIS_MEETING_DISCUSSION"]; patient.present=true | PERMITTED_BY_CONDUCT | CONSENT_BY_CONDUCT
            6 named too | consents.0.items=["THIS_MEETING_DISCUSSION", "CARE_PLAN"]; patient.present=true | PERMITTED | EXPLICIT_CONSENT
            6 everything | consents.0.items=["ALL_PERSONAL"] | PERMITTED | EXPLICIT_CONSENT
            6 everything new | consents.0.items=["NEW_PERSONAL"] | PERMITTED | EXPLICIT_CONSENT
            6 said twice | consents.1=permit; consents.1.id=c0 | PERMITTED | EXPLICIT_CONSENT
            """;

    private ConsentRows() {}
}
