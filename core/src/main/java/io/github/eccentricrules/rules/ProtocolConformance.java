package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Datum;
import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.engine.ExerciseSubject;
import io.github.eccentricrules.engine.Measure;
import io.github.eccentricrules.engine.Outcome;
import io.github.eccentricrules.engine.Parameters;
import io.github.eccentricrules.engine.Remedy;
import io.github.eccentricrules.engine.Rule;
import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.engine.Scope;
import io.github.eccentricrules.engine.SetSubject;
import java.util.Comparator;
import java.util.Optional;

/**
 * Asks for the sets, repetitions and sessions that a programme prescribes. More than that is an error; less is
 * under-dosed, a warning. Each exercise of the programme that a session holds is judged by itself, with all its
 * negatives, whatever their method; of a programme that names no exercise, each that is done by its method. What its
 * source does not state is not checked by this rule.
 */
final class ProtocolConformance extends Rule<ExerciseSubject> {
    private final Protocol protocol;

    ProtocolConformance(Protocol protocol) {
        super(info(protocol));
        this.protocol = protocol;
    }

    private static RuleInfo<ExerciseSubject> info(Protocol protocol) {
        RuleInfo<ExerciseSubject> info = RuleInfo.of(
                        Scope.EXERCISE,
                        "protocol-conformance",
                        "Do the sets, repetitions and sessions that the programme prescribes.")
                .repairedBy(Remedy.FEWER_SETS, Remedy.FEWER_REPS, Remedy.LOWER_LOAD, Remedy.LATER_START)
                .otherwise("Do what the programme prescribes; no set, repetition or load is added here.")
                .mayNeed(Datum.HISTORY, ofSets(Datum.REPS))
                .because(protocol.evidence().toArray(new Evidence[0]));
        if (protocol.stages().size() > 1) {
            info = info.mayNeed(Datum.PROGRAMME_WEEK, PrescribedSessions.WEEKS_OF_HISTORY);
        }
        if (PrescribedLoad.isChecked(protocol)) {
            Datum<SetSubject> reference =
                    PrescribedLoad.reference(protocol.intensity().orElseThrow());
            info = info.mayNeed(ofSets(Datum.LOAD), ofSets(reference)).parameters(PrescribedLoad.MAX_DEVIATION);
        }
        return info;
    }

    private static Datum<ExerciseSubject> ofSets(Datum<SetSubject> datum) {
        return new Datum<>(datum.name(), exercise -> exercise.sets().stream().allMatch(datum.known()));
    }

    @Override
    protected boolean appliesTo(ExerciseSubject exercise) {
        return Prescription.states(protocol)
                && !new Prescription(protocol, exercise).sets().isEmpty();
    }

    @Override
    protected Outcome judge(ExerciseSubject exercise, Parameters parameters) {
        Prescription prescription = new Prescription(protocol, exercise);
        if (prescription.lacksWeek()) {
            return Outcome.notEvaluated(Datum.PROGRAMME_WEEK);
        }
        if (prescription.isBeforeItsStart()) {
            return Outcome.notApplicable();
        }
        // The first of the worst, so that the athlete is told of it where it begins.
        Optional<Expectation> worst = prescription.expectations(parameters).stream()
                .filter(expected -> !expected.isMet())
                .reduce((first, next) -> next.severity().compareTo(first.severity()) > 0 ? next : first);
        if (worst.isPresent()) {
            return worst.get().broken();
        }
        Datum<?>[] missing = prescription.missing().toArray(new Datum<?>[0]);
        return missing.length > 0 ? Outcome.notEvaluated(missing) : Outcome.satisfied();
    }

    /** Tells apart what two versions of a table prescribe. */
    @Override
    protected String fingerprint() {
        return super.fingerprint() + " " + protocol.exercises() + protocol.method() + protocol.stages()
                + protocol.intensity();
    }

    /** Compares with what the session comes nearest to. */
    @Override
    protected Optional<Measure> measure(ExerciseSubject exercise, Parameters parameters) {
        return new Prescription(protocol, exercise)
                .expectations(parameters).stream().map(Expectation::measure).min(Comparator.comparing(Measure::margin));
    }
}
