package io.github.eccentricrules.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.engine.RuleSet;
import io.github.eccentricrules.engine.Severity;
import io.github.eccentricrules.engine.Waivers;
import io.github.eccentricrules.model.History;
import io.github.eccentricrules.model.Session;
import io.github.eccentricrules.remedy.Repair;
import io.github.eccentricrules.testing.RuleCase;
import io.github.eccentricrules.testing.Verification;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Says of each rule what becomes of the sessions that its test finds broken: whether all of them are repaired, some, or
 * none. A new rule is missing here until somebody has decided.
 */
class RepairCatalogueTest {
    private static final String TABLE = """
            ael-load-split                  repaired
            age-minor                       remains
            bilateral-balance               repaired note
            block-length                    repaired
            concentric-return-plan          remains
            cool-down                       note
            data-completeness               note
            descent-duration-max            repaired
            descent-duration-min            repaired
            doms-readiness                  remains
            eccentric-reps-session-cap      repaired
            eccentric-tut-per-set           repaired
            eccentric-tut-session           repaired
            environment-heat                remains
            exercise-suitability            remains note
            first-exposure-volume           repaired
            flywheel-dose                   repaired remains
            flywheel-familiarisation        remains
            flywheel-overload-real          note
            frequency-per-exercise          repaired
            goal-first-order                note
            interference-48h                repaired
            introduction-ladder             repaired
            isometric-hold                  repaired
            load-percent-max                repaired
            load-percent-min                note
            load-reference-known            remains note
            load-release-equipment          remains
            load-reps-feasible              repaired
            medical-clearance               remains
            negatives-placement             repaired note
            nordic-stop-angle               note
            older-adult                     remains
            overhead-load-max               repaired
            overload-exercises-per-muscle   repaired
            pain-during                     remains
            partner-added-load              remains
            plateau-indication              note
            pre-competition-window          repaired
            pre-fatigue-failure             repaired
            pregnancy                       remains
            protein-intake                  note
            protocol-conformance            repaired remains
            range-and-path                  remains note
            range-loss-readiness            remains
            recent-injury                   remains
            recovery-hours                  repaired
            reintroduction-after-layoff     remains note
            relative-strength-min           note
            reps-per-set-max                repaired
            rest-between-reps               note
            rest-between-sets               repaired
            rhabdo-red-flags                remains
            rhabdo-risk-factors             remains
            safety-catch-set                remains
            set-stop-on-slowdown            repaired
            sets-per-exercise-max           repaired
            soreness-is-not-dose            note
            spotter-attentive               remains
            spotter-count                   remains
            spotter-required                remains
            spotter-strength                remains
            strength-loss-readiness         remains
            technique-competence            remains
            tempo-notation-valid            repaired
            tendon-pain-progress            note
            training-status-min             remains
            two-up-one-down-load            repaired
            uncontrolled-descent            repaired
            warm-up-first                   repaired
            weekly-progression-load         repaired
            weekly-progression-volume       repaired
            """;

    @Test
    void everyRuleIsRepairedOrSaysWhatWouldBeNeeded() throws ReflectiveOperationException {
        TreeMap<String, String> found = new TreeMap<>();
        for (String id : Catalogue.ids()) {
            found.put(id, outcomes(id));
        }
        StringBuilder table = new StringBuilder();
        found.forEach((id, outcomes) -> table.append(String.format("%-32s%s\n", id, outcomes)));

        assertEquals(TABLE, table.toString());
    }

    private static String outcomes(String id) throws ReflectiveOperationException {
        Set<Kept> outcomes = EnumSet.noneOf(Kept.class);
        for (RuleCase one : Catalogue.cases(id).orElse(List.of())) {
            if (one.kind() == RuleCase.Kind.VIOLATED) {
                outcomes.add(repaired(one.given().orElseThrow()));
            }
        }
        assertTrue(!outcomes.isEmpty(), () -> id + " has no case that breaks it");
        List<String> words = new ArrayList<>();
        outcomes.forEach(one -> words.add(one.name().toLowerCase(Locale.ROOT)));
        return String.join(" ", words);
    }

    private enum Kept {
        REPAIRED,
        PARTLY,
        REMAINS,
        NOTE
    }

    private static Kept repaired(Verification given) throws ReflectiveOperationException {
        Repair repair = Repair.of(
                (RuleSet) field(given, "rule"),
                (Session) field(given, "session"),
                ((Optional<?>) field(given, "history")).map(History.class::cast),
                Waivers.none());
        int before = given.report().violations(Severity.WARNING).size();
        int after = repair.remaining().size();
        if (before == 0) {
            return Kept.NOTE;
        }
        return after == 0 ? Kept.REPAIRED : after < before ? Kept.PARTLY : Kept.REMAINS;
    }

    private static Object field(Verification given, String name) throws ReflectiveOperationException {
        Field field = Verification.class.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(given);
    }
}
