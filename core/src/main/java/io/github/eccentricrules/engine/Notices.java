package io.github.eccentricrules.engine;

import io.github.eccentricrules.engine.Notice.Topic;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses the notices that a session asks for. They depend on what is trained and by whom, never on a verdict. */
final class Notices {
    private static final int ADULT = 18;
    private static final Duration EXPOSED = Duration.ofDays(180);

    private static final Notice GENERAL = Notice.of(
            Topic.GENERAL,
            Message.of(
                    "notice.general",
                    "General training information, not medical advice. This library checks a written session against published"
                            + " ranges; it cannot see your technique, your spotter or your health. A pass is not a promise of"
                            + " safety."));
    private static final Notice OVERLOAD = Notice.of(
            Topic.OVERLOAD,
            Message.of(
                    "notice.overload",
                    "Lowering more than you can lift can trap or injure you within one repetition. Do it only with trained,"
                            + " attentive spotters or a device that catches the load, with safeties set, and after a gradual"
                            + " introduction. Stop the set when you can no longer control the descent."));
    private static final Notice FIRST_EXPOSURE = Notice.of(
            Topic.FIRST_EXPOSURE,
            Message.of(
                    "notice.first-exposure",
                    "New or long-interrupted eccentric work causes strong soreness and loss of strength for several days, worst"
                            + " on days 1 to 3. Start with about 10 controlled repetitions per muscle and wait until strength"
                            + " has returned."));
    private static final Notice RED_FLAGS = Notice.of(
            Topic.RED_FLAGS,
            Message.of(
                    "notice.red-flags",
                    "Dark or cola-coloured urine, marked swelling, unusual weakness, or pain far beyond normal soreness can"
                            + " mean rhabdomyolysis. Stop exercising and get medical care the same day; ask for a creatine"
                            + " kinase test."));
    private static final Notice CLEARANCE = Notice.of(
            Topic.CLEARANCE,
            Message.of(
                    "notice.clearance",
                    "Ask a doctor first if you are pregnant or recently gave birth, have heart or circulatory disease,"
                            + " uncontrolled blood pressure, a hernia, recent surgery, a recent muscle, tendon or joint injury,"
                            + " sickle-cell trait, a muscle disease, or take statins or other medicines that affect muscle."));
    private static final Notice MINORS = Notice.of(
            Topic.MINORS,
            Message.of(
                    "notice.minors", "Under 18: only with qualified supervision; no loads above what can be lifted."));

    private Notices() {}

    /** Returns what is said whatever the session is. */
    static List<Notice> always(List<Notice> ofRuleSet) {
        List<Notice> notices = new ArrayList<>(List.of(GENERAL));
        ofRuleSet.stream().filter(notice -> !notices.contains(notice)).forEach(notices::add);
        return List.copyOf(notices);
    }

    static List<Notice> of(SessionSubject session, List<Notice> ofRuleSet) {
        List<Notice> notices = new ArrayList<>(List.of(GENERAL));
        add(notices, OVERLOAD, lowersMoreThanCanBeLifted(session));
        add(notices, FIRST_EXPOSURE, isFirstExposure(session));
        add(notices, RED_FLAGS, (session.hasOverload() && !session.isPlanned()) || hasRedFlags(session));
        add(notices, CLEARANCE, session.hasNegatives() && mayNeedClearance(session));
        add(notices, MINORS, session.hasNegatives() && session.age().orElse(ADULT) < ADULT);
        add(notices, Notice.REHABILITATION, session.has(SetMethod.REHABILITATION));
        for (Notice notice : ofRuleSet) {
            add(notices, notice, !notices.contains(notice));
        }
        return List.copyOf(notices);
    }

    private static void add(List<Notice> notices, Notice notice, boolean applies) {
        if (applies) {
            notices.add(notice);
        }
    }

    /** An overload of which the share is not known is taken for what its name says. */
    private static boolean lowersMoreThanCanBeLifted(SessionSubject session) {
        for (SetSubject set : session.sets()) {
            double unknown = set.isOverload() ? Double.MAX_VALUE : 0;
            if (set.isNegative() && set.percentOfOneRepMax().orElse(unknown) > 100) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirstExposure(SessionSubject session) {
        for (ExerciseSubject exercise : session.exercises()) {
            if (session.history().isPresent() && exercise.hasNegatives()) {
                History history = session.history().get();
                for (MuscleGroup muscle : exercise.value().primaryMuscles()) {
                    if (isNew(history.lastNegatives(muscle, session.value()), session)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isNew(Optional<Session> last, SessionSubject session) {
        return last.isEmpty()
                || Duration.between(History.endOf(last.get()), session.value().start())
                                .compareTo(EXPOSED)
                        > 0;
    }

    private static boolean hasRedFlags(SessionSubject session) {
        Optional<Readiness> readiness = session.value().readiness();
        return readiness.isPresent()
                && readiness.get().redFlags().isPresent()
                && !readiness.get().redFlags().get().isEmpty();
    }

    private static boolean mayNeedClearance(SessionSubject session) {
        if (session.athlete().isEmpty()) {
            return true;
        }
        Athlete athlete = session.athlete().get();
        boolean injured =
                athlete.injuries().isPresent() && !athlete.injuries().get().isEmpty();
        boolean healthy =
                athlete.conditions().isPresent() && athlete.conditions().get().isEmpty();
        return injured || !healthy;
    }
}
