package io.github.eccentricrules;

import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Injury;
import io.github.eccentricrules.model.Phase;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a session for a reader of the documentation, as far as it is known: what is not there is not mentioned. */
public final class SessionText {
    private SessionText() {}

    /** A session with what was done before it, the latest first; sessions that differ in their time only stand once. */
    public static String of(Session session, Optional<History> history) {
        List<String> lines = new ArrayList<>();
        lines.add((session.phase() == Phase.PLANNED ? "Plan for " : "Record of ") + time(session));
        lines.addAll(body(session));
        history.ifPresent(known -> lines.addAll(history(known, session)));
        return String.join("\n", lines);
    }

    private static List<String> history(History history, Session session) {
        Map<List<String>, List<String>> whenByBody = new LinkedHashMap<>();
        List<Session> sessions = new ArrayList<>(history.sessions());
        for (int i = sessions.size() - 1; i >= 0; i--) {
            Session earlier = sessions.get(i);
            List<String> body = new ArrayList<>(body(earlier));
            body.add(0, earlier.phase() == Phase.PLANNED ? ", planned:" : ":");
            whenByBody.computeIfAbsent(body, unused -> new ArrayList<>()).add(before(earlier, session));
        }
        List<String> lines = new ArrayList<>();
        if (whenByBody.isEmpty()) {
            lines.add("Nothing was done before.");
        }
        whenByBody.forEach((body, when) -> {
            lines.add(String.join("; ", when) + body.get(0));
            body.stream().skip(1).forEach(line -> lines.add("  " + line));
        });
        return lines;
    }

    private static List<String> body(Session session) {
        List<String> lines = new ArrayList<>();
        session.id().ifPresent(id -> lines.add("Id: " + id));
        session.end().ifPresent(end -> lines.add("It takes " + duration(Duration.between(session.start(), end))));
        session.programmeWeek().ifPresent(week -> lines.add("Week " + week + " of the programme"));
        session.athlete().ifPresent(athlete -> lines.add("Athlete: " + String.join(", ", athlete(athlete))));
        session.readiness().ifPresent(day -> lines.add("That day: " + String.join(", ", readiness(day))));
        session.warmUp()
                .ifPresent(warmUp ->
                        lines.add("Warm-up: " + duration(warmUp.general()) + ", ramp sets: " + warmUp.rampSets()));
        session.exercises().forEach(entry -> lines.addAll(EntryText.of(entry)));
        return lines;
    }

    private static List<String> athlete(Athlete athlete) {
        List<String> parts = new ArrayList<>();
        athlete.sex().ifPresent(sex -> parts.add(words(sex)));
        athlete.birthDate().ifPresent(day -> parts.add("born " + day));
        athlete.bodyMass().ifPresent(mass -> parts.add(mass.toString()));
        athlete.trainingMonths().ifPresent(months -> parts.add(months + " months of training"));
        athlete.supervised().ifPresent(yes -> parts.add(yes ? "supervised" : "not supervised"));
        athlete.conditions().ifPresent(all -> parts.add("conditions: " + words(all)));
        athlete.injuries()
                .ifPresent(all -> parts.add("injuries: "
                        + (all.isEmpty()
                                ? "none"
                                : all.stream().map(SessionText::injury).collect(Collectors.joining(", ")))));
        athlete.proteinGramsPerKilogram().ifPresent(grams -> parts.add(plain(grams) + " g/kg of protein a day"));
        athlete.flywheelSessions().ifPresent(count -> parts.add("sessions on a flywheel so far: " + count));
        athlete.techniqueAttested()
                .ifPresent(yes -> parts.add(yes ? "technique attested by a coach" : "technique not attested"));
        athlete.eccentricStrengthIsGoal()
                .ifPresent(yes -> parts.add(yes ? "trains for eccentric strength" : "has another goal"));
        athlete.nextCompetition().ifPresent(day -> parts.add("next competition " + day));
        athlete.programmeStart().ifPresent(day -> parts.add("programme since " + day));
        return parts;
    }

    private static String injury(Injury injury) {
        return words(injury.muscleGroup()) + " on " + injury.date()
                + (injury.clearedByClinician() ? " (cleared by a clinician)" : " (not cleared)");
    }

    private static List<String> readiness(Readiness day) {
        List<String> parts = new ArrayList<>();
        day.soreness().ifPresent(value -> parts.add("soreness " + plain(value) + " of 10"));
        day.pain().ifPresent(value -> parts.add("pain " + plain(value) + " of 10"));
        day.painDisabling().ifPresent(yes -> parts.add(yes ? "disabling pain" : "no disabling pain"));
        day.strengthLossPercent().ifPresent(value -> parts.add("strength loss of " + plain(value) + " %"));
        day.rangeLoss().ifPresent(yes -> parts.add(yes ? "swelling or lost range" : "no lost range"));
        day.stressors().ifPresent(all -> parts.add("strains: " + words(all)));
        day.redFlags().ifPresent(all -> parts.add("signs: " + words(all)));
        return parts;
    }

    private static String time(Session session) {
        return session.start().toString().replace("T", " ").replaceFirst("(:00)?Z$", " UTC");
    }

    private static String before(Session earlier, Session session) {
        Duration gap = Duration.between(earlier.start(), session.start());
        return gap.isZero() ? "At the same time" : duration(gap.abs()) + (gap.isNegative() ? " after it" : " before");
    }

    /** Writes whole days as days, and everything else by its parts. */
    static String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        if (duration.toDays() > 0) {
            parts.add(duration.toDays() + (duration.toDays() == 1 ? " day" : " days"));
        }
        if (duration.toHoursPart() > 0) {
            parts.add(duration.toHoursPart() + " h");
        }
        if (duration.toMinutesPart() > 0) {
            parts.add(duration.toMinutesPart() + " min");
        }
        Duration rest = duration.minus(Duration.ofMinutes(duration.toMinutes()));
        if (!rest.isZero() || parts.isEmpty()) {
            parts.add(seconds(rest));
        }
        return String.join(" ", parts);
    }

    static String seconds(Duration duration) {
        return plain(duration.toNanos() / 1e9) + " s";
    }

    static String plain(double value) {
        return Double.toString(value).replaceFirst("\\.0$", "");
    }

    static String words(Collection<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? "none"
                : constants.stream().map(SessionText::words).collect(Collectors.joining(", "));
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
