package io.github.eccentricrules.model;

/** Names a state of health that limits eccentric training until a clinician has cleared it. */
public enum Condition {
    /** Pregnant. */
    PREGNANCY,
    /** Recently gave birth. */
    POSTPARTUM,
    /** Unstable disease of the heart or the circulation. */
    CARDIAC_DISEASE,
    /** High blood pressure that is not controlled. */
    UNCONTROLLED_HYPERTENSION,
    /** Recent surgery. */
    RECENT_SURGERY,
    /** A hernia. */
    HERNIA,
    /** A disease of the retina. */
    RETINOPATHY,
    /** A disease of the connective tissue. */
    CONNECTIVE_TISSUE_DISEASE,
    /** An earlier rhabdomyolysis. */
    PRIOR_RHABDOMYOLYSIS,
    /** Sickle-cell trait. */
    SICKLE_CELL_TRAIT,
    /** An inherited disease of the muscle metabolism. */
    METABOLIC_MYOPATHY,
    /** A statin or another medicine that affects muscle. */
    MYOTOXIC_MEDICATION,
    /** A recent viral illness. */
    RECENT_VIRAL_ILLNESS
}
