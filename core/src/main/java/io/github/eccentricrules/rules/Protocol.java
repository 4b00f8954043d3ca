package io.github.eccentricrules.rules;

import static java.util.Objects.requireNonNull;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.NearMatches;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Represents a published programme: weeks, sessions, sets and repetitions, with what its source says beside them and
 * what it leaves open. {@link RuleSets#protocols()} lists them; {@link RuleSets#protocol} judges by one. Immutable and
 * thread-safe.
 */
public final class Protocol {
    private final String id;
    private final String title;
    private final SetMethod method;
    private final List<String> exercises;
    private final List<Stage> stages;
    private final Optional<ReturnMethod> returnMethod;
    private final Optional<String> load;
    private final Optional<Intensity> intensity;
    private final Optional<String> tempo;
    private final Optional<Tempo> notation;
    private final Optional<Duration> descent;
    private final Optional<String> rest;
    private final Optional<Duration> leastRest;
    private final Optional<String> painRule;
    private final boolean throughPain;
    private final boolean acute;
    private final List<Evidence> evidence;
    private final List<String> unconfirmed;
    private final List<String> choices;
    private final List<String> brokenRules;

    Protocol(ProtocolRow row) {
        id = row.id;
        title = row.title;
        method = row.method;
        exercises = row.exercises;
        stages = List.copyOf(row.stages);
        returnMethod = row.returnMethod;
        load = row.load;
        intensity = row.intensity;
        tempo = row.tempo;
        notation = row.notation;
        descent = row.descent;
        rest = row.rest;
        leastRest = row.leastRest;
        painRule = row.pain;
        throughPain = row.throughPain;
        acute = row.acute;
        evidence = List.copyOf(row.evidence);
        unconfirmed = List.copyOf(row.unconfirmed);
        choices = List.copyOf(row.choices);
        brokenRules = BrokenRules.of(stages, row.breaks);
    }

    /**
     * Returns a published programme.
     *
     * @param id its id, such as {@code nordic-petersen-2011}
     * @return the programme
     * @throws IllegalArgumentException if there is none of this id; the message names those that are near
     */
    public static Protocol of(String id) {
        return Protocols.find(requireNonNull(id, "id"))
                .orElseThrow(() -> new IllegalArgumentException("protocol \"" + id + "\" is not known"
                        + NearMatches.hint(
                                id, Protocols.ALL.stream().map(Protocol::id).toList())));
    }

    /** {@return the name, such as {@code nordic-petersen-2011}; also that of the rule set} */
    public String id() {
        return id;
    }

    /** {@return the title, for people} */
    public String title() {
        return title;
    }

    /** {@return how the sets are done} */
    public SetMethod method() {
        return method;
    }

    /** {@return the ids of the exercises in the catalogue; empty if the source does not state them} */
    public List<String> exercises() {
        return exercises;
    }

    /** {@return the weeks in order, as far as they prescribe the same} */
    public List<Stage> stages() {
        return stages;
    }

    /** {@return how the load gets back up, if that is stated} */
    public Optional<ReturnMethod> returnMethod() {
        return returnMethod;
    }

    /** {@return the load in words, if it is stated} */
    public Optional<String> load() {
        return load;
    }

    /** {@return the load as a percentage, if it is stated as one} */
    public Optional<Intensity> intensity() {
        return intensity;
    }

    /** {@return the tempo in words, if it is stated} */
    public Optional<String> tempo() {
        return tempo;
    }

    /** {@return the tempo in notation, the fastest of several, if it is stated so} */
    public Optional<Tempo> notation() {
        return notation;
    }

    /** {@return the time of lowering, the shortest of a range, if it is stated by itself} */
    public Optional<Duration> descent() {
        return descent;
    }

    /** {@return the rest in words, if it is stated} */
    public Optional<String> rest() {
        return rest;
    }

    /** {@return the rest between two sets, the shortest of a range, if it is stated} */
    public Optional<Duration> leastRest() {
        return leastRest;
    }

    /** {@return what to do about pain, if it is stated} */
    public Optional<String> painRule() {
        return painRule;
    }

    /** {@return whether it goes on through or into pain, so that only disabling pain ends a session} */
    public boolean isThroughPain() {
        return throughPain;
    }

    /** {@return whether a single session was studied, and no course of weeks} */
    public boolean isAcute() {
        return acute;
    }

    /** {@return whether it was studied in patients: a clinician should choose and follow it} */
    public boolean isRehabilitation() {
        return method == SetMethod.REHABILITATION;
    }

    /** {@return its grounds with their strength} */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** {@return what the source does not state, as far as it was seen, such as {@code "load"}} */
    public List<String> unstated() {
        return Unstated.of(this);
    }

    /** {@return what is used but was not confirmed in the source, so that nobody should cite it} */
    public List<String> unconfirmed() {
        return unconfirmed;
    }

    /** {@return how the table reads what the source leaves open, in sentences} */
    public List<String> choices() {
        return choices;
    }

    /** {@return the ids of the rules of the rule set {@code negatives} that it breaks} */
    public List<String> brokenRules() {
        return brokenRules;
    }

    /** {@return the number of weeks, without those that go on without an end; empty if there is no end} */
    public OptionalInt weeks() {
        return stages.stream()
                .filter(stage -> !stage.isOpen())
                .mapToInt(stage -> stage.toWeek().orElseThrow())
                .max();
    }

    /** {@return the sessions of these weeks; empty if they are not stated, or have no end} */
    public Optional<Range> sessionsInAll() {
        return sum(Stage::sessionsInAll);
    }

    /** {@return the repetitions of an exercise in these weeks; empty if they do not follow from what is stated} */
    public Optional<Range> totalReps() {
        return sum(Stage::repsInAll);
    }

    /**
     * Returns what a week prescribes.
     *
     * @param week the week, from 1
     * @return the stage that holds it; empty if the programme has ended
     */
    public Optional<Stage> stageOf(int week) {
        return stages.stream().filter(stage -> stage.holds(week)).findFirst();
    }

    /**
     * Plans a week: its sessions over whole days as evenly as these allow, and two a day 12 hours apart, so that they
     * fall on one day of UTC if the first is before noon. Of each published range the plan takes the lower bound; what
     * is not stated it leaves out, but for one session, one set, and one set for all repetitions where only the number
     * of these is stated. Sets of single limbs are those of one limb.
     *
     * @param week the week, from 1
     * @param first the begin of the first session
     * @return the sessions in order, each in the phase {@code PLANNED}
     * @throws IllegalArgumentException if the programme has no such week
     * @throws IllegalStateException if the programme names no exercise
     */
    public List<Session> sessions(int week, Instant first) {
        if (exercises.isEmpty()) {
            throw new IllegalStateException("programme " + id + " names no exercise; say which to plan it with");
        }
        return sessions(week, first, exercises.stream().map(Exercise::of).toList());
    }

    /**
     * Plans a week with exercises of the athlete's choice, as {@link #sessions(int, Instant)} does.
     *
     * @param week the week, from 1
     * @param first the begin of the first session
     * @param with the exercises of each session, at least one
     * @return the sessions in order
     * @throws IllegalArgumentException if the programme has no such week, or there is no exercise
     */
    public List<Session> sessions(int week, Instant first, List<Exercise> with) {
        return ProtocolPlan.of(this, week, first, with);
    }

    /** {@return the programme as text of several lines, for people} */
    public String describe() {
        return ProtocolText.of(this);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }

    private Optional<Range> sum(Function<Stage, Optional<Range>> inAll) {
        List<Optional<Range>> parts =
                stages.stream().filter(stage -> !stage.isOpen()).map(inAll).toList();
        return parts.isEmpty() || parts.contains(Optional.<Range>empty())
                ? Optional.empty()
                : parts.stream().map(Optional::orElseThrow).reduce(Range::plus);
    }
}
