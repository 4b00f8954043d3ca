package io.github.eccentricrules.model;

/** Names a group of muscles that recovers as one. */
public enum MuscleGroup {
    /** Chest. */
    CHEST,
    /** Shoulders. */
    SHOULDERS,
    /** Elbow extensors. */
    TRICEPS,
    /** Elbow flexors. */
    BICEPS,
    /** Forearm. */
    FOREARM,
    /** Upper back. */
    UPPER_BACK,
    /** Lower back. */
    LOWER_BACK,
    /** Abdomen. */
    ABDOMEN,
    /** Glutes. */
    GLUTES,
    /** Knee extensors. */
    KNEE_EXTENSORS,
    /** Knee flexors. */
    KNEE_FLEXORS,
    /** Adductors. */
    ADDUCTORS,
    /** Abductors. */
    ABDUCTORS,
    /** Gastrocnemius and soleus. */
    CALF,
    /** Tibialis anterior. */
    TIBIALIS,
    /** Neck. */
    NECK,
    /** Rotator cuff. */
    ROTATOR_CUFF
}
