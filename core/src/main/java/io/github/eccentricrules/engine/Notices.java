package io.github.eccentricrules.engine;

import io.github.eccentricrules.engine.Notice.Topic;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.History;
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

    private static final Notice GENERAL = new Notice(
            Topic.GENERAL,
            "General training information, not medical advice. This library checks a written session against published"
                    + " ranges; it cannot see your technique, your spotter or your health. A pass is not a promise of"
                    + " safety.");
    private static final Notice OVERLOAD = new Notice(
            Topic.OVERLOAD,
            "Lowering more than you can lift can trap or injure you within one repetition. Do it only with trained,"
                    + " attentive spotters or a device that catches the load, with safeties set, and after a gradual"
                    + " introduction. Stop the set when you can no longer control the descent.");
    private static final Notice FIRST_EXPOSURE = new Notice(
            Topic.FIRST_EXPOSURE,
            "New or long-interrupted eccentric work causes strong soreness and loss of strength for several days, worst"
                    + " on days 1 to 3. Start with about 10 controlled repetitions per muscle and wait until strength"
                    + " has returned.");
    private static final Notice RED_FLAGS = new Notice(
            Topic.RED_FLAGS,
            "Dark or cola-coloured urine, marked swelling, unusual weakness, or pain far beyond normal soreness can"
                    + " mean rhabdomyolysis. Stop exercising and get medical care the same day; ask for a creatine"
                    + " kinase test.");
    private static final Notice CLEARANCE = new Notice(
            Topic.CLEARANCE,
            "Ask a doctor first if you are pregnant or recently gave birth, have heart or circulatory disease,"
                    + " uncontrolled blood pressure, a hernia, recent surgery, a recent muscle, tendon or joint injury,"
                    + " sickle-cell trait, a muscle disease, or take statins or other medicines that affect muscle.");
    private static final Notice MINORS =
            new Notice(Topic.MINORS, "Under 18: only with qualified supervision; no loads above what can be lifted.");

    private Notices() {}

    /** Returns what is said whatever the session is. */
    static List<Notice> always(List<Notice> ofRuleSet) {
        List<Notice> notices = new ArrayList<>(List.of(GENERAL));
        ofRuleSet.stream().filter(notice -> !notices.contains(notice)).forEach(notices::add);
        return List.copyOf(notices);
    }

    static List<Notice> of(SessionSubject session, List<Notice> ofRuleSet) {
        List<Notice> notices = new ArrayList<>(List.of(GENERAL));
        add(notices, OVERLOAD, session.sets().stream().anyMatch(Notices::isMoreThanCanBeLifted));
        add(notices, FIRST_EXPOSURE, isFirstExposure(session));
        add(notices, RED_FLAGS, (session.hasOverload() && !session.isPlanned()) || hasRedFlags(session));
        add(notices, CLEARANCE, session.hasNegatives() && mayNeedClearance(session));
        add(notices, MINORS, session.hasNegatives() && session.age().orElse(ADULT) < ADULT);
        add(
                notices,
                Notice.REHABILITATION,
                session.sets().stream().anyMatch(set -> set.method() == SetMethod.REHABILITATION));
        ofRuleSet.stream().filter(notice -> !notices.contains(notice)).forEach(notices::add);
        return List.copyOf(notices);
    }

    private static void add(List<Notice> notices, Notice notice, boolean applies) {
        if (applies) {
            notices.add(notice);
        }
    }

    /** An overload of which the share is not known is taken for what its name says. */
    private static boolean isMoreThanCanBeLifted(SetSubject set) {
        return set.isNegative() && set.percentOfOneRepMax().orElse(set.isOverload() ? Double.MAX_VALUE : 0) > 100;
    }

    private static boolean isFirstExposure(SessionSubject session) {
        return session.exercises().stream()
                .filter(ExerciseSubject::hasNegatives)
                .flatMap(exercise -> exercise.value().primaryMuscles().stream())
                .anyMatch(muscle -> session.history()
                        .filter(history -> isNew(history.lastNegatives(muscle, session.value()), session))
                        .isPresent());
    }

    private static boolean isNew(Optional<Session> last, SessionSubject session) {
        return last.map(found ->
                        Duration.between(History.endOf(found), session.value().start()))
                .filter(since -> since.compareTo(EXPOSED) <= 0)
                .isEmpty();
    }

    private static boolean hasRedFlags(SessionSubject session) {
        return session.value()
                .readiness()
                .flatMap(Readiness::redFlags)
                .filter(flags -> !flags.isEmpty())
                .isPresent();
    }

    private static boolean mayNeedClearance(SessionSubject session) {
        boolean injured = session.athlete()
                .flatMap(Athlete::injuries)
                .filter(injuries -> !injuries.isEmpty())
                .isPresent();
        boolean healthy = session.athlete()
                .flatMap(Athlete::conditions)
                .filter(conditions -> conditions.isEmpty())
                .isPresent();
        return injured || !healthy;
    }
}
