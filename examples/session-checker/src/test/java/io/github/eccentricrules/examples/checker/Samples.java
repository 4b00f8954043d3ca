package io.github.eccentricrules.examples.checker;

/** Holds small inputs of each format, written for the tests. */
final class Samples {
    /** A plan that breaks rules and lacks data; every test that needs a bad one changes a piece of it. */
    static final String REQUEST = """
            {"ruleSet": "negatives",
             "session": {
              "start": "2026-03-02T18:00:00Z",
              "phase": "PLANNED",
              "athlete": {"trainingMonths": 48},
              "warmUp": {"general": "PT8M", "rampSets": 3},
              "exercises": [{
               "exercise": "barbell-bench-press",
               "sets": [{
                "method": "TEMPO",
                "load": {"kilograms": 80},
                "spotters": {"count": 1, "attentive": true},
                "tempo": "4-0-1-0",
                "reps": [{"descent": "PT4S"}, {"descent": "PT1.6S"}]}]}]},
             "history": []}
            """;

    /** A session without negatives. */
    static final String ORDINARY = REQUEST.replace("TEMPO", "CONVENTIONAL");

    static final String HEVY_HEADER = "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,"
            + "set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n";

    static final String STRONG_HEADER =
            "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n";

    static final String MEASURED_HEADER = "date,exercise,set,rep,load,unit,eccentric_s,method\n";

    private Samples() {}

    static String hevy(String exercise, String type, String weight, String reps) {
        return hevyAt("15 Sep 2025, 07:48", "15 Sep 2025, 09:13", exercise, type, weight, reps);
    }

    static String hevyAt(String start, String end, String exercise, String type, String weight, String reps) {
        return "\"Push // 1\",\"%s\",\"%s\",\"\",\"%s\",,\"\",0,\"%s\",%s,%s,,0,\n"
                .formatted(start, end, exercise, type, weight, reps);
    }

    static String strong(String exercise, String order, String weight, String reps) {
        return "2024-11-28 17:36:08,\"B\",35m,\"%s\",%s,%s,%s,0,0.0,\n".formatted(exercise, order, weight, reps);
    }

    static String measured(String rep, String load, String descent) {
        return "2026-03-02,barbell-bench-press,1,%s,%s,kg,%s,TEMPO\n".formatted(rep, load, descent);
    }
}
