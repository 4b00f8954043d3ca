package io.github.eccentricrules.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.eccentricrules.engine.RuleInfo;
import io.github.eccentricrules.model.Athlete;
import io.github.eccentricrules.model.Exercise;
import io.github.eccentricrules.model.ExerciseEntry;
import io.github.eccentricrules.model.Readiness;
import io.github.eccentricrules.model.Rep;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.model.WorkSet;
import io.github.eccentricrules.rules.RuleSets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the removals whole: a field that nobody takes away is a field on whose absence no rule is tested. */
class RemovalTest {
    private static final Map<String, Class<? extends Record>> PARTS = Map.of(
            "session", Session.class,
            "athlete", Athlete.class,
            "readiness", Readiness.class,
            "entry", ExerciseEntry.class,
            "exercise", Exercise.class,
            "set", WorkSet.class,
            "rep", Rep.class);

    /** What a rule lacks of earlier sessions is not one field of the session that is judged. */
    private static final String OF_HISTORY = "history";

    @Test
    void everyOptionalFieldOfTheModelIsTakenAway() {
        Set<String> optional = new TreeSet<>();
        PARTS.forEach((part, type) -> Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == Optional.class)
                .forEach(component -> optional.add(part + "." + component.getName())));

        optional.removeAll(taken());

        assertEquals(Set.of(), optional);
    }

    @Test
    void everyFieldThatABuiltInRuleDeclaresIsTakenAway() {
        Set<String> declared = new TreeSet<>();
        for (RuleInfo<?> rule : allRules()) {
            rule.needs().forEach(datum -> declared.add(datum.name()));
            rule.mayNeed().forEach(datum -> declared.add(datum.name()));
        }
        declared.removeIf(name -> name.startsWith(OF_HISTORY));

        declared.removeAll(taken());

        assertEquals(Set.of(), declared);
    }

    private static List<RuleInfo<?>> allRules() {
        return RuleSets.names().stream()
                .flatMap(name -> RuleSets.named(name).rules().stream())
                .collect(Collectors.toList());
    }

    private static Set<String> taken() {
        return Removal.ALL.stream().map(Removal::datum).collect(Collectors.toSet());
    }
}
