package io.github.eccentricrules.rules;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.model.NearMatches;
import java.util.List;
import java.util.stream.Stream;

/**
 * Offers the built-in rule sets. Each is made when it is first asked for, since an app that starts to judge by one should
 * not wait for all. Thread-safe.
 */
public final class RuleSets {
    private static final String NEGATIVES = "negatives";
    private static final String EVIDENCE = "evidence";

    private RuleSets() {}

    /** {@return the rule set {@code evidence}: what the literature supports, with limits for each method} */
    public static RuleSet evidence() {
        return ByEvidence.RULES;
    }

    /** {@return the rule set {@code negatives}: a gym guideline for negatives, read literally; the default} */
    public static RuleSet negatives() {
        return Negatives.RULES;
    }

    /**
     * Returns the rule set that judges by a published programme: conformance to its table, and the rules of {@code
     * evidence}. A rule of dose, frequency, tempo, load or rest is left out only where the table states what takes its
     * place, and for every exercise of the session, also one outside the programme: judge that by {@code evidence}. The
     * notices say which rules these are, and what the source leaves open.
     *
     * @param id the id of the programme, such as {@code nordic-petersen-2011}; also the name of the rule set
     * @return the rule set
     * @throws IllegalArgumentException if there is none of this id; the message names those that are near
     */
    public static RuleSet protocol(String id) {
        return Protocols.ruleSet(Protocol.of(id), evidence());
    }

    /** {@return the published programmes} */
    public static List<Protocol> protocols() {
        return Protocols.ALL;
    }

    /** {@return the names of the built-in rule sets; the ids of the published programmes are the last of them} */
    public static List<String> names() {
        return Stream.concat(
                        Stream.of(NEGATIVES, EVIDENCE), Protocols.ALL.stream().map(Protocol::id))
                .toList();
    }

    /**
     * Returns a built-in rule set by its name.
     *
     * @param name the name
     * @return the rule set
     * @throws IllegalArgumentException if there is none of this name; the message names those that there are
     */
    public static RuleSet named(String name) {
        if (requireNonNull(name, "name").equals(NEGATIVES)) {
            return negatives();
        }
        if (name.equals(EVIDENCE)) {
            return evidence();
        }
        if (Protocols.find(name).isPresent()) {
            return protocol(name);
        }
        String near = NearMatches.hint(name, names());
        throw new IllegalArgumentException("rule set \"" + name + "\" is not known"
                + (near.isEmpty() ? "; known are negatives, evidence and the ids of the protocols" : near));
    }

    /** The guideline for negatives, read literally; in the order in which it says it. */
    private static final class Negatives {
        static final RuleSet RULES = RuleSet.of(
                NEGATIVES,
                "1",
                List.of(
                        new SpotterRequired(),
                        new SpotterAttentive(),
                        new ConcentricReturnPlan(),
                        new PartnerAddedLoad(),
                        new WarmUpFirst(),
                        new NegativesPlacement(),
                        new DescentDurationMin(),
                        new DescentDurationMax(),
                        new UncontrolledDescent(),
                        new RepsPerSetMax(),
                        new SetsPerExerciseMax(),
                        new FrequencyPerExercise(),
                        new RecoveryHours(),
                        new TrainingStatusMin(),
                        new LoadPercentMax(),
                        new IsometricHold(),
                        new ExerciseSuitability(),
                        new PlateauIndication(),
                        new ProteinIntake()));

        private Negatives() {}
    }

    /** What the literature supports, by method; in the order of its subjects. */
    private static final class ByEvidence {
        static final RuleSet RULES = RuleSet.of(
                EVIDENCE,
                "1",
                List.of(
                        // People and equipment
                        new RhabdoRedFlags(),
                        new SpotterRequiredByPosition(),
                        new SpotterCount(),
                        new SpotterKnownAttentive(),
                        new SpotterStrength(),
                        new ConcentricReturnPlan(),
                        new SafetyCatchSet(),
                        new PartnerAddedLoadLimited(),
                        new LoadReleaseEquipment(),
                        ExerciseSuitability.evidence(),
                        new EnvironmentHeat(),
                        // Dose inside the session
                        RepsPerSetMax.evidence(),
                        SetsPerExerciseMax.evidence(),
                        DescentDurationMin.evidence(),
                        DescentDurationMax.evidence(),
                        UncontrolledDescent.evidence(),
                        new SetStopOnSlowdown(),
                        new RangeAndPath(),
                        new EccentricTutPerSet(),
                        new EccentricTutSession(),
                        new EccentricRepsSessionCap(),
                        new OverloadExercisesPerMuscle(),
                        new RestBetweenSets(),
                        new RestBetweenReps(),
                        LoadPercentMax.evidence(),
                        new LoadRepsFeasible(),
                        new LoadPercentMin(),
                        new OverheadLoadMax(),
                        new LoadReferenceKnown(),
                        new BilateralBalance(),
                        new IsometricHoldTime(),
                        // Structure of the session
                        WarmUpFirst.evidence(),
                        new OverloadPlacement(),
                        new PreFatigueFailure(),
                        new GoalFirstOrder(),
                        new CoolDown(),
                        new TempoNotationValid(),
                        new DataCompleteness(),
                        // Across sessions
                        FrequencyPerExercise.evidence(),
                        new RecoveryHoursByMuscle(),
                        new FirstExposureVolume(),
                        new IntroductionLadder(),
                        new ReintroductionAfterLayoff(),
                        new WeeklyProgressionLoad(),
                        new WeeklyProgressionVolume(),
                        new Interference48h(),
                        new PreCompetitionWindow(),
                        new BlockLength(),
                        new PlateauIndication(),
                        // Athlete
                        new TrainingStatusByMethod(),
                        new RelativeStrengthMin(),
                        new TechniqueCompetence(),
                        new AgeMinor(),
                        new OlderAdult(),
                        new Pregnancy(),
                        new MedicalClearance(),
                        new RhabdoRiskFactors(),
                        new RecentInjury(),
                        new ProteinIntake(),
                        // Readiness on the day
                        new PainDuring(),
                        new DomsReadiness(),
                        new StrengthLossReadiness(),
                        new RangeLossReadiness(),
                        new SorenessIsNotDose(),
                        // Single methods
                        new TwoUpOneDownLoad(),
                        new AelLoadSplit(),
                        new FlywheelDose(),
                        new FlywheelFamiliarisation(),
                        new FlywheelOverloadReal(),
                        new NordicStopAngle(),
                        new TendonPainProgress()));

        private ByEvidence() {}
    }
}
