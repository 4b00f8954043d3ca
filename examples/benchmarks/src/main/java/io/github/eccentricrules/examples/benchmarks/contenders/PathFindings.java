package io.github.eccentricrules.examples.benchmarks.contenders;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the paths by which libraries that validate beans name a place in a {@link CheckRequest}. */
final class PathFindings {
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final Map<String, RuleKey> RULES = Map.of(
            "session.trainingMonths", RuleKey.TRAINING,
            "session.warmUpMinutes", RuleKey.WARM_UP,
            "session.rampSets", RuleKey.WARM_UP,
            "distinct.sets", RuleKey.SETS,
            "distinct.trained", RuleKey.FREQUENCY,
            "session.exercises.sets.loadKilograms", RuleKey.LOAD,
            "session.exercises.sets.spotters", RuleKey.SPOTTER,
            "session.exercises.sets.reps", RuleKey.REPS,
            "session.exercises.sets.reps.descentSeconds", RuleKey.DESCENT);

    private PathFindings() {}

    static Finding of(CheckRequest request, String path) {
        RuleKey rule = RULES.get(INDEX.matcher(path).replaceAll(""));
        if (rule == null) {
            throw new IllegalStateException("no rule is about " + path);
        }
        List<Integer> indexes = INDEX.matcher(path)
                .results()
                .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                .toList();
        return path.startsWith("distinct")
                ? request.distinct().get(indexes.get(0)).finding(rule)
                : new Finding(rule, index(indexes, 0), index(indexes, 1), index(indexes, 2));
    }

    private static int index(List<Integer> indexes, int part) {
        return part < indexes.size() ? indexes.get(part) : Finding.NOWHERE;
    }
}
