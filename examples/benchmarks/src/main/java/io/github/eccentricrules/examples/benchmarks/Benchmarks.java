package io.github.eccentricrules.examples.benchmarks;

import io.github.eccentricrules.examples.benchmarks.contenders.Contenders;
import io.github.eccentricrules.examples.benchmarks.contenders.EqualityCheck;
import io.github.eccentricrules.examples.benchmarks.processes.ColdStarts;
import io.github.eccentricrules.examples.benchmarks.processes.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the contenders, after it has seen that they find the same, and prints what came out. */
final class Benchmarks {
    private static final int RANDOM_SESSIONS = 2_000;

    private final Settings settings;
    private final Rows rows = new Rows();

    private Benchmarks(Settings settings) {
        this.settings = settings;
    }

    /** Prints a table and what the library is to reach; the progress goes to the error output. */
    public static void main(String[] args) {
        Settings settings = Settings.ofSystem();
        Optional<String> difference =
                new EqualityCheck(System.nanoTime()).firstDifference(Contenders.all(), RANDOM_SESSIONS);
        if (difference.isPresent()) {
            System.err.println("Nothing was measured, for not all find the same. " + difference.get());
            System.exit(1);
        }
        new Benchmarks(settings).run();
        System.exit(0);
    }

    private void run() {
        // First, while the heap is small.
        List<Row> sizes = sizes();
        try {
            for (Figure figure : Figure.values()) {
                if (!figure.benchmark().isEmpty()) {
                    time(figure);
                }
            }
            coldStarts();
        } finally {
            sizes.forEach(rows::add);
            System.out.println(Table.of(rows));
            System.out.println(Goals.of(rows));
            System.out.println(rows.warning());
        }
    }

    private void time(Figure figure) {
        for (String contender : wanted(figure)) {
            System.err.println(figure.label() + ": " + contender);
            rows.add(Timings.of(figure, contender, settings));
        }
    }

    private void coldStarts() {
        List<String> contenders = wanted(Figure.FIRST_REPORT);
        if (contenders.isEmpty()) {
            return;
        }
        System.err.println(Figure.FIRST_REPORT.label() + ": " + contenders);
        List<String> names = new ArrayList<>(contenders);
        names.add(ColdStarts.NOTHING);
        List<double[]> taken = ColdStarts.nanos(names, settings.coldStarts());
        double nothing = Times.median(taken.get(contenders.size()));
        for (int index = 0; index < contenders.size(); index++) {
            double nanos = Times.median(taken.get(index)) - nothing;
            rows.add(Row.ofTime(Figure.FIRST_REPORT, contenders.get(index), nanos));
        }
    }

    private List<Row> sizes() {
        return List.of(Figure.REP_MEMORY, Figure.JAR, Figure.ALL_JARS).stream()
                .flatMap(figure -> wanted(figure).stream()
                        .map(contender -> Row.ofSize(figure, contender, size(figure, contender))))
                .toList();
    }

    private static double size(Figure figure, String contender) {
        return switch (figure) {
            case REP_MEMORY -> Sizes.ofRep();
            case JAR -> Sizes.ofJar(contender);
            default -> Sizes.ofAllJars(contender);
        };
    }

    private List<String> wanted(Figure figure) {
        return figure.who().contenders().stream()
                .filter(contender -> settings.wants(figure, contender))
                .toList();
    }
}
