package io.github.eccentricrules.rules;

import io.github.eccentricrules.engine.Evidence;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Tempo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes down one row of a table of programmes. What a row does not say is not stated. Not thread-safe. */
final class ProtocolRow {
    final String id;
    final String title;
    final SetMethod method;
    final List<String> exercises;
    final List<Stage> stages = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final List<String> unconfirmed = new ArrayList<>();
    final List<String> choices = new ArrayList<>();
    final List<String> breaks = new ArrayList<>();
    Optional<ReturnMethod> returnMethod = Optional.empty();
    Optional<String> load = Optional.empty();
    Optional<Intensity> intensity = Optional.empty();
    Optional<String> tempo = Optional.empty();
    Optional<Tempo> notation = Optional.empty();
    Optional<Duration> descent = Optional.empty();
    Optional<String> rest = Optional.empty();
    Optional<Duration> leastRest = Optional.empty();
    Optional<String> pain = Optional.empty();
    boolean throughPain;
    boolean acute;

    ProtocolRow(String id, String title, SetMethod method, String... exercises) {
        this.id = id;
        this.title = title;
        this.method = method;
        this.exercises = List.of(exercises);
    }

    ProtocolRow week(int week, int sessions, Dose dose) {
        return weeks(week, week, sessions, dose);
    }

    /** The doses are those of the sessions of a week, in turn. */
    ProtocolRow weeks(int from, int to, int sessions, Dose... doses) {
        return stage(from, Optional.of(to), Optional.of(Range.of(sessions)), List.of(), doses);
    }

    /** Where the sessions of a week are not stated. */
    ProtocolRow weeksOfUnstatedSessions(int from, int to, Dose dose) {
        return stage(from, Optional.of(to), Optional.empty(), List.of(), dose);
    }

    /** The sessions of each week from the first on, where they differ. */
    ProtocolRow weeksOf(List<Integer> sessions, Dose dose) {
        Range range = new Range(
                sessions.stream().min(Integer::compare).orElseThrow(),
                sessions.stream().max(Integer::compare).orElseThrow());
        return stage(1, Optional.of(sessions.size()), Optional.of(range), sessions, dose);
    }

    /** Every day from the first week on. */
    ProtocolRow daily(int weeks, Range sessionsADay, Dose dose) {
        stages.add(new Stage(
                1,
                Optional.of(weeks),
                Optional.of(new Range(sessionsADay.min() * Stage.DAYS, sessionsADay.max() * Stage.DAYS)),
                Optional.of(sessionsADay),
                List.of(),
                List.of(dose),
                Optional.empty()));
        return this;
    }

    /** From a week on, without an end. */
    ProtocolRow from(int week, Range sessions, Dose dose) {
        return stage(week, Optional.empty(), Optional.of(sessions), List.of(), dose);
    }

    /** Whenever one likes: neither the weeks nor the sessions of a week are stated. */
    ProtocolRow anyWeek(Dose dose) {
        return stage(1, Optional.empty(), Optional.empty(), List.of(), dose);
    }

    /** A single session was studied. */
    ProtocolRow acute(Dose dose) {
        acute = true;
        return anyWeek(dose);
    }

    /** Says what is special about the load of the weeks that were written last. */
    ProtocolRow at(String loadOfWeeks) {
        Stage last = stages.remove(stages.size() - 1);
        stages.add(new Stage(
                last.fromWeek(),
                last.toWeek(),
                last.sessions(),
                last.sessionsADay(),
                last.spread(),
                last.doses(),
                Optional.of(loadOfWeeks)));
        return this;
    }

    ProtocolRow back(ReturnMethod how) {
        returnMethod = Optional.of(how);
        return this;
    }

    ProtocolRow load(String text) {
        load = Optional.of(text);
        return this;
    }

    ProtocolRow percent(Range percent, Intensity.Basis of) {
        intensity = Optional.of(new Intensity(percent, of));
        return this;
    }

    ProtocolRow tempo(String text) {
        tempo = Optional.of(text);
        return this;
    }

    /** A descent in seconds, the shortest one where a range is stated. */
    ProtocolRow tempo(String text, int descentSeconds) {
        descent = Optional.of(Duration.ofSeconds(descentSeconds));
        return tempo(text);
    }

    /** A tempo in notation, the fastest one where several were studied. */
    ProtocolRow tempo(String text, Tempo value) {
        notation = Optional.of(value);
        return tempo(text);
    }

    /** A rest in seconds, the shortest one where a range is stated. */
    ProtocolRow rest(String text, int seconds) {
        rest = Optional.of(text);
        leastRest = Optional.of(Duration.ofSeconds(seconds));
        return this;
    }

    ProtocolRow pain(String rule) {
        pain = Optional.of(rule);
        return this;
    }

    /** Says that the programme goes on through or into pain, so that only disabling pain ends a session. */
    ProtocolRow throughPain() {
        throughPain = true;
        return this;
    }

    ProtocolRow because(Evidence... grounds) {
        evidence.addAll(List.of(grounds));
        return this;
    }

    /** Says what is used but was not confirmed. It is never cited. */
    ProtocolRow unconfirmed(String... parts) {
        unconfirmed.addAll(List.of(parts));
        return this;
    }

    /** Says in a sentence how the row reads what the source leaves open. */
    ProtocolRow choosing(String... sentences) {
        choices.addAll(List.of(sentences));
        return this;
    }

    /** Names the rules of the guideline that are broken beside those that follow from the numbers. */
    ProtocolRow breaks(String... ruleIds) {
        breaks.addAll(List.of(ruleIds));
        return this;
    }

    Protocol build() {
        return new Protocol(this);
    }

    private ProtocolRow stage(
            int from, Optional<Integer> to, Optional<Range> sessions, List<Integer> spread, Dose... doses) {
        stages.add(new Stage(from, to, sessions, Optional.empty(), spread, List.of(doses), Optional.empty()));
        return this;
    }
}
