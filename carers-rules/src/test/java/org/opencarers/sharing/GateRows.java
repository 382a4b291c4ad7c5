package org.opencarers.sharing;

/** The rows of {@link GatesTest}: clause, changes to the request, and the basis that the specification gives. */
final class GateRows {

    static final String FIRST = """
            1 LISTEN | ask.items=["LISTEN"] | LISTENING
            1 LISTEN, harm feared | ask.items=["LISTEN"]; risk.fromRecipient=ALLEGED_ABUSE | LISTENING
            1 LISTEN, no patient | ask.items=["LISTEN"]; patient.status=NOT_A_PATIENT | LISTENING
            1 LISTEN, unverified | ask.items=["LISTEN"]; recipient.identityVerified=false | LISTENING
            1 LISTEN, deceased | ask.items=["LISTEN"]; patient.alive=false | LISTENING
            1 LISTEN, consents unknown | ask.items=["LISTEN"]; consents=absent | LISTENING
            1 LISTEN, all refused | ask.items=["LISTEN"]; consents.1=refusal; consents.1.items=["ALL_PERSONAL"] | LISTENING
            1 in confidence | ask.items=["LISTEN"]; ask.carerDiscloses=IN_CONFIDENCE | LISTENING_IN_CONFIDENCE
            1 harm to the patient | ask.items=["LISTEN"]; ask.carerDiscloses=POSSIBLE_HARM_TO_PATIENT | LISTENING_POSSIBLE_HARM_TO_PATIENT
            1 abuse | ask.items=["LISTEN"]; ask.carerDiscloses=ABUSE_OF_CARER | LISTENING_ABUSE_OF_CARER
            1 young carer | ask.items=["LISTEN"]; ask.carerDiscloses=YOUNG_CARER_CONCERN | LISTENING_YOUNG_CARER_CONCERN
            1 listening refused | ask.items=["LISTEN"]; consents.1=refusal; consents.1.items=["STAFF_LISTENING"] | NEEDS_JUDGEMENT_BREACH_OF_TRUST
            1 about another | ask.items=["LISTEN"]; consents.1=refusal; consents.1.items=["STAFF_LISTENING"]; consents.1.recipient=aunt | LISTENING
            1 taken back | ask.items=["LISTEN"]; consents.1=refusal; consents.1.items=["STAFF_LISTENING"]; consents.1.status=WITHDRAWN; consents.1.withdrawnOn=2026-11-21 | LISTENING
            1 from the record | ask.items=["GEN_SUPPORT_GROUP_CHOSEN_FROM_RECORD"] | INFERENCE_FROM_RECORD
            1 general | ask.items=["GEN_CONDITION"]; risk.fromRecipient=ALLEGED_ABUSE; ask.purpose=absent | GENERAL_NOT_PERSONAL
            1 the carer's own | ask.items=["CARER_SUPPORT"]; patient.alive=false; ask.channel=VOICEMAIL | CARER_OWN_RIGHT
            2 Wales | jurisdiction=WALES | JURISDICTION
            3 research | ask.purpose=RESEARCH_OR_PLANNING | NOT_INDIVIDUAL_CARE
            3 court order | ask.purpose=COURT_ORDER | COURT_ORDER
            3 elected | recipient.roles=["ELECTED_REPRESENTATIVE"] | ELECTED_REPRESENTATIVE
            3 board | recipient.roles=["SAFEGUARDING_ADULTS_BOARD"] | STATUTORY_DUTY_S45
            3 victim | recipient.roles=["VICTIM"] | VICTIM_SCHEME
            3 safeguarding | ask.purpose=SAFEGUARDING | SAFEGUARDING_ADULT
            4 gender | ask.items=["GENDER_RECOGNITION_INFO"]; consents.0.items=["GENDER_RECOGNITION_INFO"] | LEGAL_BAR
            4 MARAC | ask.items=["MARAC_INFORMATION"]; consents.0.items=["MARAC_INFORMATION"] | MULTI_AGENCY_RESTRICTED
            4 adoption | ask.items=["ADOPTION_INFORMATION"]; consents.0.items=["ADOPTION_INFORMATION"] | LEGAL_BAR_REFERRED
            4 adoption inside | ask.contains={"CARE_PLAN": ["ADOPTION_INFORMATION"]} | LEGAL_BAR_REFERRED
            4 restricted | law.courtOrderRestrictsRecipient=true | LEGAL_BAR_REFERRED
            5 not a patient | patient.status=NOT_A_PATIENT | NO_BASIS_NOT_A_PATIENT
            5 not a patient, another's confidence | carers confidence; patient.status=NOT_A_PATIENT | NO_BASIS_NOT_A_PATIENT
            5 not a patient, own confidence | carers confidence; ask.owner=mother; patient.status=NOT_A_PATIENT | CARER_OWN_RIGHT
            5 unverified | recipient.identityVerified=false | IDENTITY_UNVERIFIED
            5 verification unknown | recipient.identityVerified=absent | IDENTITY_UNVERIFIED
            5 voicemail | ask.channel=VOICEMAIL | UNSAFE_CHANNEL
            5 shared e-mail | ask.channel=SHARED_EMAIL | UNSAFE_CHANNEL
            5 channel unknown | ask.channel=absent | UNSAFE_CHANNEL
            5 purpose unknown | ask.purpose=absent | PURPOSE_MISSING
            5 unclassified | ask.items=["FREE_TEXT_LETTER"]; consents.0.items=["FREE_TEXT_LETTER"] | UNCLASSIFIED_ITEM
            6 representative | patient.alive=false; recipient.roles=["PERSONAL_REPRESENTATIVE"] | AHRA_APPLICATION
            6 refused in life | patient.alive=false; consents.1=refusal | DECEASED_WISHES
            6 deceased | patient.alive=false | DECEASED
            6 not the carer's own | carers confidence; ask.owner=mother; patient.alive=false | CARER_OWN_RIGHT
            7 third party | ask.items=["THIRD_PARTY_OTHER"]; consents.0.items=["THIRD_PARTY_OTHER"] | THIRD_PARTY
            7 child's confidence | ask.items=["CHILD_CONFIDENCE"]; consents.0.items=["CHILD_CONFIDENCE"] | CHILD_CONFIDENCE
            7 subject access | carers confidence; ask.purpose=SUBJECT_ACCESS_REQUEST | SAR_THIRD_PARTY_BALANCE
            7 owner asks | carers confidence; ask.owner=mother | CARER_OWN_RIGHT
            7 owner permits | carers confidence; carer permits; consents.0.items=["CARER_CONFIDENCE"] | CARER_CONSENT
            7 another carer permits | carers confidence; carer permits; consents.0.items=["CARER_CONFIDENCE"]; consents.0.authorRef=aunt | CARER_CONFIDENCE
            7 not named | carers confidence; carer permits; consents.0.items=["ALL_PERSONAL"] | CARER_CONFIDENCE
            7 owner refuses too | carers confidence; carer permits; consents.0.items=["CARER_CONFIDENCE"]; consents.1=refusal; consents.1.author=CARER; consents.1.authorRef=carer; consents.1.items=["CARER_CONFIDENCE"] | CARER_CONFIDENCE
            7 a carer who is not named refuses too | carers confidence; carer permits; consents.0.items=["CARER_CONFIDENCE"]; consents.1=refusal; consents.1.author=CARER; consents.1.authorRef=absent; consents.1.items=["CARER_CONFIDENCE"] | CARER_CONFIDENCE
            7 the patient permits | carers confidence; consents.0=permit; consents.0.items=["CARER_CONFIDENCE"] | CARER_CONFIDENCE
            7 report | carers confidence; ask.items=["CARER_ASSESSMENT_REPORT"] | CARER_OWN_RECORD
            7 influenced care | carers confidence; ask.influencedCare=true | INFLUENCED_CARE
            7 combined, carer alone | carers confidence; ask.items=["COMBINED_ASSESSMENT_AGREED_PART"]; carer permits; consents.0.items=["COMBINED_ASSESSMENT_AGREED_PART"] | CARER_OWN_RECORD
            7 combined, both | carers confidence; ask.items=["COMBINED_ASSESSMENT_AGREED_PART"]; carer permits; consents.0.items=["COMBINED_ASSESSMENT_AGREED_PART"]; consents.1=permit; consents.1.items=["COMBINED_ASSESSMENT_AGREED_PART"] | BOTH_AGREED
            8 best interests | best interests | BEST_INTERESTS_RECORDED
            8 regained capacity | best interests; patient.capacity=HAS | NO_BASIS
            8 public interest | public interest | PUBLIC_INTEREST_RECORDED
            8 emergency | public interest; recordedDecisions.0.type=EMERGENCY_DISCLOSURE | EMERGENCY_RECORDED
            8 made today | public interest; recordedDecisions.0.on=2026-11-21 | PUBLIC_INTEREST_RECORDED
            8 made tomorrow | public interest; recordedDecisions.0.on=2026-11-22 | NO_BASIS
            8 day unknown | public interest; recordedDecisions.0.on=absent | NO_BASIS
            8 reviewed today | public interest; recordedDecisions.0.reviewOn=2026-11-21 | PUBLIC_INTEREST_RECORDED
            8 review passed | public interest; recordedDecisions.0.reviewOn=2026-11-20 | NO_BASIS
            8 review unknown | public interest; recordedDecisions.0.reviewOn=absent | NO_BASIS
            8 another recipient | public interest; recordedDecisions.0.recipient=aunt | NO_BASIS
            8 another item | public interest; ask.items=["DIAGNOSIS"] | NO_BASIS
            8 after the harm | public interest; risk.fromRecipient=ALLEGED_ABUSE; risk.fromRecipientSince=2026-11-19 | PUBLIC_INTEREST_RECORDED
            8 same day as the harm | public interest; risk.fromRecipient=ALLEGED_ABUSE; risk.fromRecipientSince=2026-11-20 | HARM_VETO
            8 harm of unknown day | public interest; risk.fromRecipient=ALLEGED_ABUSE; risk.fromRecipientSince=null | HARM_VETO
            8 before a child at risk | public interest; patient.age=17; risk.toChild=REASONABLE_CONCERN | PUBLIC_INTEREST_RECORDED
            8 after death | public interest; patient.alive=false | DECEASED
            8 third party | public interest; ask.items=["THIRD_PARTY_OTHER"]; recordedDecisions.0.items=["THIRD_PARTY_OTHER"] | THIRD_PARTY
            8 several | public interest; recordedDecisions.1={"type": "EMERGENCY_DISCLOSURE", "on": "2026-11-01", "recipient": "mother", "items": ["CARE_PLAN"], "reviewOn": null} | EMERGENCY_RECORDED
            9 consultation | ask.items=["S3_CONSULTATION"]; consents.0.items=["S3_CONSULTATION"] | AMHP_DECISION
            10 harm | risk.fromRecipient=SUSPECTED_COERCION | HARM_VETO
            10 harm, young patient | risk.fromRecipient=SAFEGUARDING_ENQUIRY_OPEN; patient.age=17 | HARM_VETO_UNDER_18
            11 item | ask.items=["RISK_TO_CHILD"]; consents.0.items=["RISK_TO_CHILD"]; risk.toChild=REASONABLE_CONCERN | SAFEGUARDING_CHILD
            11 patient of 17 | patient.age=17; risk.toChild=UNDER_13_SEXUAL_ACTIVITY | SAFEGUARDING_CHILD
            11 patient of 18 | patient.age=18; risk.toChild=REASONABLE_CONCERN | EXPLICIT_CONSENT
            12 nominated person | recipient.roles=["NOMINATED_PERSON"] | LAW_VERSION
            12 not known in force | recipient.roles=["NOMINATED_PERSON"]; law.nominatedPersonInForce=absent | LAW_VERSION
            12 restricted patient | nearest relative; leaflet; patient.detention=SECTION_37_41 | NR_REGIME_DISAPPLIED
            12 disputed | leaflet; recipient.roles=["NEAREST_RELATIVE_DISPUTED"]; patient.detention=SECTION_3 | NR_IDENTIFICATION
            12 not the nearest relative | leaflet; recipient.roles=["NEXT_OF_KIN"]; patient.detention=SECTION_3 | NOT_NEAREST_RELATIVE
            12 leaflet, free | nearest relative; leaflet; patient.detention=NONE | S132_NOT_ENGAGED
            12 notice, free | nearest relative; discharge notice; patient.detention=NONE | S133_NOT_ENGAGED
            12 detention unknown | nearest relative; leaflet; patient.detention=absent | FACT_UNKNOWN
            12 leaflet refused | nearest relative; leaflet; consents.0=refusal; consents.0.items=["MHA_RIGHTS_LEAFLET_COPY"] | S132_4_PATIENT_REQUEST
            12 notice refused | nearest relative; discharge notice; consents.0=refusal; consents.0.items=["DISCHARGE_DATE"] | S133_REQUEST
            12 all refused | nearest relative; leaflet; consents.0=refusal; consents.0.items=["ALL_PERSONAL"] | STATUTORY_REQUEST_UNCLEAR
            12 leaflet | nearest relative; leaflet | STATUTORY_DUTY_S132_4
            12 leaflet, community order | nearest relative; leaflet; patient.detention=COMMUNITY_TREATMENT_ORDER | STATUTORY_DUTY_S132A_3
            12 notice | nearest relative; discharge notice | STATUTORY_DUTY_S133
            12 date for another purpose | nearest relative; ask.items=["DISCHARGE_DATE"]; consents=[] | NR_NO_GENERAL_RIGHT
            """;

    static final String WHO_DECIDES = """
            6.1 not assessed | patient.age=15; patient.gillick=NOT_ASSESSED | NEEDS_GILLICK_ASSESSMENT
            6.1 not applicable | patient.age=15 | NEEDS_GILLICK_ASSESSMENT
            6.1 unknown | patient.age=15; patient.gillick=absent | NEEDS_GILLICK_ASSESSMENT
            6.2 consents | competent child | CONSENT_GILLICK
            6.2 refuses | competent child; consents.0=refusal | REFUSAL_GILLICK
            6.2 a parent consents | competent child; consents.0.author=PARENTAL_RESPONSIBILITY_HOLDER | NO_BASIS
            6.2 a parent with responsibility | competent child; consents=[]; recipient.roles=["PARENTAL_RESPONSIBILITY"]; recipient.parentalResponsibilityVerified=true | NO_BASIS
            6.2 danger to self | competent child; consents=[]; ask.items=["RISK_TO_SELF"]; risk.toSelf=HISTORICAL | NEEDS_JUDGEMENT_CHILD_BEST_INTERESTS
            6.2 danger to self, consents | competent child; ask.items=["RISK_TO_SELF"]; consents.0.items=["RISK_TO_SELF"]; risk.toSelf=HIGH | CONSENT_GILLICK
            6.3 care order | other child; patient.careOrder=true; recipient.roles=["PARENTAL_RESPONSIBILITY"]; recipient.parentalResponsibilityVerified=true | LA_SHARES_PR
            6.3 verified | other child; consents=[]; recipient.roles=["PARENTAL_RESPONSIBILITY"]; recipient.parentalResponsibilityVerified=true | PR_AUTHORITY
            6.3 not verified | other child; recipient.roles=["PARENTAL_RESPONSIBILITY"] | PR_NOT_VERIFIED
            6.3 former | other child; recipient.roles=["FORMER_PARENTAL_RESPONSIBILITY"]; recipient.parentalResponsibilityVerified=true | NO_PR
            6.3 a parent consents | other child; consents.0.author=PARENTAL_RESPONSIBILITY_HOLDER | PR_AUTHORITY
            6.3 a parent's doubtful consent | other child; consents.0.author=PARENTAL_RESPONSIBILITY_HOLDER; consents.0.voluntary=NO | INVALID_CONSENT_VOLUNTARINESS
            6.3 a parent refuses | other child; consents.0=refusal; consents.0.author=PARENTAL_RESPONSIBILITY_HOLDER | NO_PR
            6.3 the child consents | other child | NO_PR
            7.1 community | ask.purpose=EMERGENCY | EMERGENCY_CLINICIAN_DECIDES
            7.1 ward | ask.purpose=EMERGENCY; patient.status=INPATIENT | EMERGENCY_CLINICIAN_DECIDES_ON_WARD
            7.1 emergency department | ask.purpose=EMERGENCY; patient.status=EMERGENCY_DEPARTMENT | EMERGENCY_CLINICIAN_DECIDES_IN_EMERGENCY_DEPARTMENT
            7.2 threat | ask.items=["RISK_TO_OTHERS"]; consents.0.items=["RISK_TO_OTHERS"]; risk.toOthers=SPECIFIC_THREAT_TO_RECIPIENT | NEEDS_JUDGEMENT_PUBLIC_INTEREST
            7.2 infection | ask.items=["SEXUAL_HEALTH"]; consents=[]; risk.toOthers=SERIOUS_COMMUNICABLE_DISEASE | NEEDS_JUDGEMENT_PUBLIC_INTEREST_INFECTION
            7.2 infection, refused | ask.items=["SEXUAL_HEALTH"]; consents.0=refusal; consents.0.items=["SEXUAL_HEALTH"]; risk.toOthers=SERIOUS_COMMUNICABLE_DISEASE | NEEDS_JUDGEMENT_PUBLIC_INTEREST_INFECTION
            7.2 infection, consents | ask.items=["SEXUAL_HEALTH"]; consents.0.items=["SEXUAL_HEALTH"]; risk.toOthers=SERIOUS_COMMUNICABLE_DISEASE | EXPLICIT_CONSENT
            7.2 infection, another item | ask.items=["CARE_PLAN"]; risk.toOthers=SERIOUS_COMMUNICABLE_DISEASE | EXPLICIT_CONSENT
            7.3 imminent | ask.items=["SAFETY_PLAN"]; consents=[]; risk.toSelf=IMMINENT | NEEDS_JUDGEMENT_SERIOUS_HARM_SELF
            7.3 high, refused | ask.items=["RISK_TO_SELF"]; consents.0=refusal; consents.0.items=["RISK_TO_SELF"]; risk.toSelf=HIGH | NEEDS_JUDGEMENT_SERIOUS_HARM_SELF
            7.3 high, consents | ask.items=["RISK_TO_SELF"]; consents.0.items=["RISK_TO_SELF"]; risk.toSelf=HIGH | EXPLICIT_CONSENT
            7.3 high, lacks capacity | lacking; ask.items=["RISK_TO_SELF"]; consents.0.items=["RISK_TO_SELF"]; risk.toSelf=HIGH | NEEDS_JUDGEMENT_SERIOUS_HARM_SELF
            7.3 past | ask.items=["RISK_TO_SELF"]; consents=[]; risk.toSelf=HISTORICAL | NO_BASIS
            7.3 another item | risk.toSelf=IMMINENT; consents=[] | NO_BASIS
            7.4 donor of 17 | attorney; patient.age=17 | LPA_INVALID_UNDER_18
            7.4 disputed | attorney; patient.capacity=DISPUTED | NEEDS_CAPACITY_RESOLUTION
            7.4 capable | attorney; patient.capacity=HAS | LPA_NOT_ENGAGED
            7.4 capable and consents | attorney; patient.capacity=HAS; consents.0=permit | EXPLICIT_CONSENT
            7.4 capable and refuses | attorney; patient.capacity=HAS; consents.0=refusal | REFUSAL_CAPACITOUS
            7.4 not registered | attorney; recipient.powerOfAttorney.registered=false | LPA_UNREGISTERED
            7.4 registration unknown | attorney; recipient.powerOfAttorney.registered=absent | LPA_UNREGISTERED
            7.4 not checked | attorney; recipient.powerOfAttorney.checkedWithOpg=absent | LPA_UNREGISTERED
            7.4 type unknown | attorney; recipient.powerOfAttorney.type=absent | LPA_UNREGISTERED
            7.4 refused while capable | attorney; consents.0=refusal | LPA_SENSITIVE_RELEVANCE
            7.4 jointly | attorney; recipient.powerOfAttorney.appointment=JOINTLY | LPA_JOINT
            7.4 appointment unknown | attorney; recipient.powerOfAttorney.appointment=absent | LPA_JOINT
            7.4 jointly and severally | attorney; recipient.powerOfAttorney.appointment=JOINTLY_AND_SEVERALLY | LPA_HEALTH_WELFARE
            7.4 property, sensitive | attorney; recipient.powerOfAttorney.type=PROPERTY_AND_AFFAIRS; ask.items=["OFFENDING"] | NOT_RELEVANT_TO_AUTHORITY
            7.4 property | attorney; recipient.powerOfAttorney.type=PROPERTY_AND_AFFAIRS | LPA_PROPERTY_RELEVANT_MINIMUM
            7.4 welfare, sensitive | attorney; ask.items=["OFFENDING"] | LPA_SENSITIVE_RELEVANCE
            7.4 welfare | attorney | LPA_HEALTH_WELFARE
            7.5 order seen | deputy | DEPUTY
            7.5 order not seen | deputy; recipient.deputyOrder.seen=false | DEPUTY_ORDER_NOT_CHECKED
            7.5 another matter | deputy; recipient.deputyOrder.coversMatter=absent | DEPUTY_ORDER_NOT_CHECKED
            7.5 capable | deputy; patient.capacity=HAS | NO_BASIS
            7.6 disputed | patient.capacity=DISPUTED | NEEDS_CAPACITY_RESOLUTION
            7.6 fluctuating | patient.capacity=FLUCTUATING | NEEDS_CAPACITY_ASSESSMENT
            7.7 advance refusal | lacking; consents.0=refusal | ADVANCE_REFUSAL
            7.7 refusal of doubtful capacity | lacking; consents.0=refusal; consents.0.capacityWhenMade=DOUBTFUL | NEEDS_BEST_INTERESTS_DECISION
            7.7 consultation | lacking; ask.purpose=BEST_INTERESTS_CONSULTATION | S4_7_CONSULTATION
            7.7 general condition | lacking; ask.items=["GENERAL_CONDITION_AND_PROGNOSIS"] | REASONABLE_ASSUMPTION_CLOSE_PERSON
            7.7 general condition, cell | lacking; ask.items=["GENERAL_CONDITION_AND_PROGNOSIS"]; localPolicy.generalConditionQuickConfirm=SHARE_GENERAL_CONDITION | REASONABLE_ASSUMPTION_POLICY
            7.7 relative | lacking; consents.0.author=RELATIVE_WITHOUT_AUTHORITY | NO_AUTHORITY_TO_CONSENT
            7.7 appointee | lacking; nobody agreed; recipient.roles=["DWP_APPOINTEE"] | NO_AUTHORITY
            7.7 capacity will return | lacking; nobody agreed; patient.capacityExpectedBackWithinHours=12 | WAIT_FOR_CAPACITY
            7.7 consent before, cell | lacking; localPolicy.capacityLostAfterConsent=CONTINUE | CONSENT_BEFORE_CAPACITY_LOST
            7.7 doubtful consent before, cell | lacking; localPolicy.capacityLostAfterConsent=CONTINUE; consents.0.voluntary=NO | NEEDS_BEST_INTERESTS_DECISION
            7.7 consent before | lacking | NEEDS_BEST_INTERESTS_DECISION
            7.7 next of kin | lacking; nobody agreed; recipient.roles=["NEXT_OF_KIN"] | NEEDS_BEST_INTERESTS_DECISION
            7.7 contested | lacking; nobody agreed; ask.contested=true | NEEDS_BEST_INTERESTS_DECISION_CONTESTED
            7.8 objection | verified; consents.1=refusal; consents.1.items=["KNOWN_FACTS"] | EXPRESS_OBJECTION_TO_KNOWN
            7.8 objection, knowledge unknown | known=absent; consents.1=refusal; consents.1.items=["KNOWN_FACTS"] | EXPRESS_OBJECTION_TO_KNOWN
            7.8 known and permitted | verified; localPolicy.knownInformation=DISCUSS_NO_NEW | EXPLICIT_CONSENT
            7.8 whereabouts | nobody agreed; ask.items=["WHEREABOUTS"]; known=[{"item": "WHEREABOUTS", "provenance": "OBSERVED"}]; localPolicy.knownInformation=DISCUSS_NO_NEW | KNOWN_BUT_MAY_HAVE_CHANGED
            7.8 cell | nobody agreed; verified; localPolicy.knownInformation=DISCUSS_NO_NEW | ALREADY_KNOWN
            7.8 cell, refused | verified; localPolicy.knownInformation=DISCUSS_NO_NEW; consents.0=refusal | REFUSAL_CAPACITOUS
            7.8 cell, rumour | nobody agreed; rumour; localPolicy.knownInformation=DISCUSS_NO_NEW | KNOWN_NOT_VERIFIED
            7.9 patient of 16 | patient.age=16 | CONSENT_16_17
            7.9 patient of 16 refuses | patient.age=16; consents.0=refusal | REFUSAL_16_17
            7.9 a parent's consent at 16 | patient.age=16; consents.0.author=PARENTAL_RESPONSIBILITY_HOLDER | BASIS_LAPSED_AT_16
            7.9 a parent's consent at 18 | patient.age=18; consents.0.author=PARENTAL_RESPONSIBILITY_HOLDER | NO_BASIS
            7.9 consent status, refused | ask.items=["CONSENT_STATUS"]; consents.0=refusal; consents.0.items=["ALL_PERSONAL"] | NO_BASIS
            7.9 consent status, cell | ask.items=["CONSENT_STATUS"]; consents.0=refusal; consents.0.items=["ALL_PERSONAL"]; localPolicy.tellCarerOfRefusal=YES | TELL_OF_REFUSAL_POLICY
            7.9 consent status named | ask.items=["CONSENT_STATUS"]; consents.0=refusal; consents.0.items=["CONSENT_STATUS"]; localPolicy.tellCarerOfRefusal=YES | NO_BASIS
            7.9 consent status, in doubt | ask.items=["CONSENT_STATUS"]; consents.0.items=["CONSENT_STATUS"]; consents.0.voluntary=DOUBTFUL | INVALID_CONSENT_VOLUNTARINESS
            13 age unknown, permit | patient.age=absent | FACT_UNKNOWN
            13 age unknown, refusal | patient.age=absent; consents.0=refusal | REFUSAL_CAPACITOUS
            13 age unknown, nobody agreed | patient.age=absent; nobody agreed | NO_BASIS
            """;

    static final String LAST = """
            14 assessment | nobody agreed; ask.purpose=CARER_ASSESSMENT; recipient.roles=["NEAREST_RELATIVE"] | NOT_NECESSARY
            14 nearest relative | nobody agreed; recipient.roles=["NEAREST_RELATIVE"] | NR_NO_GENERAL_RIGHT
            14 nominated person | nobody agreed; recipient.roles=["NOMINATED_PERSON"]; law.nominatedPersonInForce=true | NP_NO_GENERAL_RIGHT
            14 rumour | nobody agreed; rumour | KNOWN_NOT_VERIFIED
            14 known | nobody agreed; verified | KNOWN_NEEDS_AGREEMENT
            14 something else known | nobody agreed; known=[{"item": "DIAGNOSIS", "provenance": "OBSERVED"}] | NEW_INFORMATION
            14 nothing known | nobody agreed | NO_BASIS
            14 next of kin | nobody agreed; recipient.roles=["NEXT_OF_KIN"] | NO_BASIS
            14 organisation | nobody agreed; recipient.roles=["LOCAL_AUTHORITY", "CARE_PROVIDER", "ORGANISATION"] | NO_BASIS
            15 discharge home | nobody agreed; discharge home | S74_INVOLVEMENT_DUTY
            15 elsewhere | nobody agreed; discharge home; recipient.livesWithPatient=false | NO_BASIS
            15 cell | nobody agreed; discharge home; localPolicy.dischargePracticalities=SHARE_PRACTICAL_MINIMUM | DISCHARGE_PRACTICALITIES_POLICY
            15 cell, withdrawn refusal | discharge home; consents.0=refusal; consents.0.items=["DISCHARGE_ARRANGEMENTS"]; consents.0.status=WITHDRAWN; consents.0.withdrawnOn=2026-10-01; localPolicy.dischargePracticalities=SHARE_PRACTICAL_MINIMUM | S74_INVOLVEMENT_DUTY
            15 cell, objection to the known | discharge home; consents.0=refusal; consents.0.items=["KNOWN_FACTS"]; localPolicy.dischargePracticalities=SHARE_PRACTICAL_MINIMUM | S74_INVOLVEMENT_DUTY
            15 cell, another's consent | discharge home; consents.0.items=["DISCHARGE_ARRANGEMENTS"]; consents.0.recipient=aunt; localPolicy.dischargePracticalities=SHARE_PRACTICAL_MINIMUM | DISCHARGE_PRACTICALITIES_POLICY
            16 overheard | recipient.accompaniedBy=["aunt"] | PRESENCE_OF_EXCLUDED_PERSON
            16 permitted hearer | recipient.accompaniedBy=["aunt"]; consents.1=permit; consents.1.recipient=aunt | EXPLICIT_CONSENT
            16 one of two hearers permitted | recipient.accompaniedBy=["aunt", "uncle"]; consents.1=permit; consents.1.recipient=aunt | PRESENCE_OF_EXCLUDED_PERSON
            16 the patient hears | recipient.accompaniedBy=["patient"] | EXPLICIT_CONSENT
            16 carer's own, overheard | carers confidence; ask.owner=mother; recipient.accompaniedBy=["patient", "aunt"] | PRESENCE_OF_EXCLUDED_PERSON
            16 general, overheard | ask.items=["GEN_CONDITION"]; recipient.accompaniedBy=["aunt"] | GENERAL_NOT_PERSONAL
            17 sensitive | recipient.age=17; ask.items=["OFFENDING"]; consents.0.items=["OFFENDING"] | RECIPIENT_WELFARE
            17 personal | recipient.age=17 | EXPLICIT_CONSENT
            17 recipient of 18 | recipient.age=18; ask.items=["OFFENDING"]; consents.0.items=["OFFENDING"] | EXPLICIT_CONSENT
            17 professional | recipient.age=17; recipient.relation=PROFESSIONAL; ask.items=["OFFENDING"]; consents.0.items=["OFFENDING"] | EXPLICIT_CONSENT
            18 jurisdiction | jurisdiction=absent | FACT_UNKNOWN
            18 alive | patient.alive=absent | FACT_UNKNOWN
            18 status | patient.status=absent | FACT_UNKNOWN
            18 capacity | patient.capacity=absent | FACT_UNKNOWN
            18 capacity UNKNOWN | patient.capacity=UNKNOWN | FACT_UNKNOWN
            18 harm | risk.fromRecipient=absent | FACT_UNKNOWN
            18 recipient's age | recipient.age=absent | FACT_UNKNOWN
            18 organisation's age | recipient.age=absent; recipient.relation=ORGANISATION | EXPLICIT_CONSENT
            18 roles | recipient.roles=absent | FACT_UNKNOWN
            18 hearers | recipient.accompaniedBy=absent | FACT_UNKNOWN
            18 direction | ask.direction=absent | FACT_UNKNOWN
            18 onward | ask.intendsToTell=absent | FACT_UNKNOWN
            18 court order | law.courtOrderRestrictsRecipient=absent | FACT_UNKNOWN
            18 labels | ask.labels=absent | FACT_UNKNOWN
            18 parts | ask.contains=absent | FACT_UNKNOWN
            18 consents | attorney; consents=absent | FACT_UNKNOWN
            18 condition of the permit | consents.0.notOnwardTo=absent | FACT_UNKNOWN
            18 condition of a parent's permit | other child; consents.1=permit; consents.0.author=PARENTAL_RESPONSIBILITY_HOLDER; consents.0.notOnwardTo=absent | FACT_UNKNOWN
            18 condition of a permit that decides nothing | attorney; consents.0=permit; consents.0.notOnwardTo=absent | LPA_HEALTH_WELFARE
            18 condition of a child's permit | other child; recipient.roles=["PARENTAL_RESPONSIBILITY"]; recipient.parentalResponsibilityVerified=true; consents.0.notOnwardTo=absent | PR_AUTHORITY
            18 withdrawn refusal of unknown day | consents.1=refusal; consents.1.madeOn=absent; consents.1.status=WITHDRAWN; consents.1.withdrawnOn=2026-10-01 | FACT_UNKNOWN
            18 withdrawn earlier refusal | consents.1=refusal; consents.1.madeOn=2026-08-01; consents.1.status=WITHDRAWN; consents.1.withdrawnOn=2026-10-01 | EXPLICIT_CONSENT
            18 refusal, capacity unknown | deputy; consents.0=refusal; consents.0.capacityWhenMade=absent | FACT_UNKNOWN
            18 danger to others | ask.items=["SEXUAL_HEALTH"]; consents.0.items=["SEXUAL_HEALTH"]; risk.toOthers=absent | FACT_UNKNOWN
            18 danger to self | ask.items=["SAFETY_PLAN"]; consents.0.items=["SAFETY_PLAN"]; risk.toSelf=absent | FACT_UNKNOWN
            18 danger to self, another item | risk.toSelf=absent; risk.toOthers=absent; risk.toChild=absent | EXPLICIT_CONSENT
            18 return of capacity | attorney; patient.capacityExpectedBackWithinHours=absent | FACT_UNKNOWN
            18 child at risk, item | ask.items=["RISK_TO_CHILD"]; consents.0.items=["RISK_TO_CHILD"]; risk.toChild=absent | FACT_UNKNOWN
            18 child at risk, patient of 17 | patient.age=17; risk.toChild=absent | FACT_UNKNOWN
            18 care order | competent child; patient.careOrder=absent | FACT_UNKNOWN
            18 care order from 16 | patient.age=16; patient.careOrder=absent | CONSENT_16_17
            """;

    static final String IN_ORDER = """
            2 | jurisdiction=WALES | JURISDICTION
            3 research | ask.purpose=RESEARCH_OR_PLANNING | NOT_INDIVIDUAL_CARE
            3 elected | recipient.roles=["ELECTED_REPRESENTATIVE"]; ask.purpose=CARE_SUPPORT | ELECTED_REPRESENTATIVE
            3 safeguarding | recipient.roles=[]; ask.purpose=SAFEGUARDING | SAFEGUARDING_ADULT
            4 | ask.purpose=CARE_SUPPORT; law.courtOrderRestrictsRecipient=true | LEGAL_BAR_REFERRED
            5 patient | patient.status=NOT_A_PATIENT | NO_BASIS_NOT_A_PATIENT
            5 identity | recipient.identityVerified=false | IDENTITY_UNVERIFIED
            5 channel | ask.channel=VOICEMAIL | UNSAFE_CHANNEL
            5 purpose | ask.purpose=absent | PURPOSE_MISSING
            6 | ask.purpose=CARE_SUPPORT; patient.alive=false | DECEASED
            10 | risk.fromRecipient=ALLEGED_ABUSE; recordedDecisions=[]; patient.age=34 | HARM_VETO
            11 | patient.age=17; risk.toChild=REASONABLE_CONCERN | SAFEGUARDING_CHILD
            12 | recipient.roles=["NOMINATED_PERSON"]; patient.age=34 | LAW_VERSION
            7.1 | recipient.roles=["ATTORNEY"]; ask.purpose=EMERGENCY | EMERGENCY_CLINICIAN_DECIDES
            7.5 | deputy; ask.purpose=CARE_SUPPORT; recipient.deputyOrder.seen=false | DEPUTY_ORDER_NOT_CHECKED
            7.6 | patient.capacity=DISPUTED; recipient.roles=[] | NEEDS_CAPACITY_RESOLUTION
            7.7 | patient.capacity=LACKS; patient.capacityExpectedBackWithinHours=2 | WAIT_FOR_CAPACITY
            16 | consents=[]; consents.0=permit; patient.capacity=HAS; recipient.accompaniedBy=["aunt"] | PRESENCE_OF_EXCLUDED_PERSON
            18 | recipient.accompaniedBy=[]; patient.capacity=HAS; consents=[]; consents.0=permit; ask.direction=absent | FACT_UNKNOWN
            """;

    private GateRows() {}
}
