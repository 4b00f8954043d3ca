package io.github.eccentricrules;
import io.github.eccentricrules.engine.*;
import io.github.eccentricrules.model.*;
import io.github.eccentricrules.remedy.*;
import io.github.eccentricrules.rules.RuleSets;
import java.time.*;
import java.util.*;
class RepairCost {
    static int checks;
    static final class C extends Rule<SessionSubject> {
        C() { super(RuleInfo.of(Scope.SESSION, "counting", "Be counted.").because(Evidence.judgement("A test."))); }
        @Override protected Outcome judge(SessionSubject s, Parameters p) { checks++; return Outcome.satisfied(); }
    }
    static Session session(int exercises, int sets, int reps) {
        Random r = new Random(3);
        String[] ids = {"barbell-bench-press","barbell-incline-press","close-grip-bench-press","leg-press","barbell-back-squat","lat-pulldown"};
        Session.Builder b = Session.planned(Instant.parse("2026-03-02T18:00:00Z")).athlete(Athlete.builder().trainingMonths(30).build());
        for (int e = 0; e < exercises; e++) {
            ExerciseEntry.Builder eb = ExerciseEntry.builder(ids[e % ids.length]).oneRepMax(Load.parse("100 kg"));
            List<WorkSet> ws = new ArrayList<>();
            for (int s = 0; s < sets; s++) {
                List<Rep> rs = new ArrayList<>();
                for (int i = 0; i < reps; i++) rs.add(Rep.ofSeconds(1 + r.nextInt(80) / 10.0));
                ws.add(WorkSet.builder(SetMethod.SUPRAMAXIMAL_NEGATIVE).load(Load.ofKilograms(105 + r.nextInt(40))).rest(Duration.ofSeconds(r.nextInt(200))).reps(rs).build());
            }
            b.exercise(eb.sets(ws).build());
        }
        return b.build();
    }
    public static void main(String[] a) {
        for (RuleSet rules : List.of(RuleSets.negatives(), RuleSets.evidence())) for (int[] n : new int[][] {{6,3,5},{6,10,15},{2,3,150}}) {
            Session s = session(n[0], n[1], n[2]);
            RuleSet counted = rules.plus(new C());
            for (int k = 0; k < 2; k++) {
                checks = 0;
                long t = System.nanoTime();
                Repair rep = Repair.of(counted, s, Optional.of(History.none()));
                System.out.println(rules.stamp().name() + " " + Arrays.toString(n) + " violations " + Validator.of(rules).validate(s, History.none()).violations().size() + " changes " + rep.changes().size() + " remaining " + rep.remaining().size() + " checks " + checks + " ms " + (System.nanoTime() - t) / 1000000);
            }
        }
    }
}
