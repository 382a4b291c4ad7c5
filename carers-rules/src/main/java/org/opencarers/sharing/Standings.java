package org.opencarers.sharing;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The finite standings that a sharing request is read into. In sharing, unknown is a value like any other, and each list that can
 * be unknown says so.
 */
final class Standings {

    private Standings() {}

    /** Yes, no, or unknown. */
    enum Whether {
        /** It is so. */
        YES,
        /** It is not. */
        NO,
        /** Nobody knows. */
        UNKNOWN;

        static Whether of(java.util.Optional<Boolean> answer) {
            return answer.map(yes -> yes ? YES : NO).orElse(UNKNOWN);
        }
    }

    /** Whose law applies. */
    enum Jurisdiction {
        /** That of England, which is the one that is answered. */
        ENGLAND,
        /** Another. */
        ELSEWHERE,
        /** Nobody knows. */
        UNKNOWN
    }

    /** The age of the patient, as far as the law looks at it. */
    enum AgeGroup {
        /** Under 16. */
        UNDER_16,
        /** 16 or 17. */
        SIXTEEN_OR_SEVENTEEN,
        /** 18 or over. */
        ADULT,
        /** Nobody knows. */
        UNKNOWN
    }

    /** Whether the recipient is a child to be treated as one. */
    enum RecipientAge {
        /** Under 18, and there as a member of the family or a friend. */
        CHILD,
        /** 18 or over, or somebody whose age does not matter. */
        NOT_A_CHILD,
        /** Nobody knows. */
        UNKNOWN
    }

    /** Whether the patient can decide on sharing with this recipient now. */
    enum Capability {
        /** Presumed or found capable. */
        CAPABLE,
        /** Lacks capacity. */
        LACKS,
        /** It comes and goes. */
        FLUCTUATING,
        /** It is disputed. */
        DISPUTED,
        /** Nobody knows. */
        UNKNOWN
    }

    /** Whether a child under 16 can decide. */
    enum Competence {
        /** Gillick competent. */
        COMPETENT,
        /** Not competent. */
        NOT_COMPETENT,
        /** Not assessed, or unknown. */
        NOT_ASSESSED
    }

    /** Where the patient is in care. */
    enum Place {
        /** No patient of this service. */
        NOT_A_PATIENT,
        /** In the emergency department. */
        EMERGENCY_DEPARTMENT,
        /** On a ward. */
        WARD,
        /** Elsewhere. */
        ELSEWHERE,
        /** Nobody knows. */
        UNKNOWN
    }

    /** Under which power the patient is detained. */
    enum Detained {
        /** None. */
        NOT_DETAINED,
        /** By a court with restrictions: sections 37 and 41. */
        RESTRICTED,
        /** In the community, under a community treatment order. */
        IN_COMMUNITY,
        /** Section 2 or 3. */
        DETAINED,
        /** Nobody knows. */
        UNKNOWN
    }

    /** What the telling is for, as far as the gates look at it. */
    enum Aim {
        /** Research or planning. */
        RESEARCH_OR_PLANNING,
        /** A court ordered it. */
        COURT_ORDER,
        /** Safeguarding. */
        SAFEGUARDING,
        /** Somebody asks for data about themselves. */
        SUBJECT_ACCESS_REQUEST,
        /** To tell the nearest relative of a discharge. */
        NOTICE_OF_DISCHARGE,
        /** An emergency. */
        EMERGENCY,
        /** To consult about best interests. */
        BEST_INTERESTS_CONSULTATION,
        /** To assess the carer. */
        CARER_ASSESSMENT,
        /** To plan a discharge. */
        DISCHARGE_PLANNING,
        /** Anything else. */
        OTHER,
        /** Nobody knows. */
        UNKNOWN
    }

    /** An attorney's power, as far as it was checked. */
    enum Power {
        /** Not registered, not checked, of unknown kind, or not there. */
        NOT_CHECKED,
        /** The attorneys must act together, or nobody knows how they act. */
        JOINT,
        /** Over property and affairs. */
        PROPERTY,
        /** Over health and welfare. */
        WELFARE
    }

    /** Danger to the patient by themselves. */
    enum DangerToSelf {
        /** None. */
        NONE,
        /** In the past. */
        PAST,
        /** High or imminent. */
        SERIOUS,
        /** Nobody knows. */
        UNKNOWN
    }

    /** Danger to others. */
    enum DangerToOthers {
        /** None. */
        NONE,
        /** A serious communicable disease. */
        INFECTION,
        /** Another. */
        OTHER,
        /** Nobody knows. */
        UNKNOWN
    }

    /** What the carer is telling staff. */
    enum Telling {
        /** In confidence. */
        IN_CONFIDENCE,
        /** That the patient may come to harm. */
        POSSIBLE_HARM,
        /** That the carer is abused. */
        ABUSE_OF_CARER,
        /** Something about a young carer. */
        YOUNG_CARER_CONCERN,
        /** Nothing of these, or nobody knows. */
        OTHER
    }

    /** What the patient has asked about a notice that statute requires. */
    enum StatutoryWish {
        /** Nothing. */
        NONE,
        /** Not to give this notice. */
        NOT_THIS,
        /** To tell nothing at all. */
        NOTHING_AT_ALL
    }

    /** The items of which a gate speaks by name. */
    enum NamedItem {
        /** Listening to the carer. */
        LISTEN,
        /** About a recognised gender. */
        GENDER_RECOGNITION_INFO,
        /** From a multi-agency risk conference. */
        MARAC_INFORMATION,
        /** About an adoption. */
        ADOPTION_INFORMATION,
        /** From or about somebody else. */
        THIRD_PARTY_OTHER,
        /** What a child told in confidence. */
        CHILD_CONFIDENCE,
        /** What the carer told in confidence. */
        CARER_CONFIDENCE,
        /** The agreed part of a combined assessment. */
        COMBINED_ASSESSMENT_AGREED_PART,
        /** To consult the nearest relative before detention. */
        S3_CONSULTATION,
        /** Danger to a child. */
        RISK_TO_CHILD,
        /** Danger to others. */
        RISK_TO_OTHERS,
        /** Danger to self. */
        RISK_TO_SELF,
        /** The safety plan. */
        SAFETY_PLAN,
        /** Sexual health. */
        SEXUAL_HEALTH,
        /** The copy of the leaflet on rights. */
        MHA_RIGHTS_LEAFLET_COPY,
        /** The day of discharge. */
        DISCHARGE_DATE,
        /** General condition and prognosis. */
        GENERAL_CONDITION_AND_PROGNOSIS,
        /** Where the patient is. */
        WHEREABOUTS,
        /** What the patient has agreed to. */
        CONSENT_STATUS,
        /** The arrangements for discharge. */
        DISCHARGE_ARRANGEMENTS,
        /** Any other. */
        OTHER;

        private static final Map<String, NamedItem> NAMED =
                Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(NamedItem::name, named -> named));

        static NamedItem of(String item) {
            return NAMED.getOrDefault(item, OTHER);
        }
    }
}
