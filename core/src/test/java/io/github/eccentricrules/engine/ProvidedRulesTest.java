package io.github.eccentricrules.engine;

import static io.github.eccentricrules.Sessions.bench;
import static io.github.eccentricrules.Sessions.negative;
import static io.github.eccentricrules.Sessions.performed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.eccentricrules.Validator;
import io.github.eccentricrules.engine.Providers.Duplicate;
import io.github.eccentricrules.engine.Providers.Empty;
import io.github.eccentricrules.engine.Providers.Good;
import io.github.eccentricrules.engine.Providers.Mistranslated;
import io.github.eccentricrules.engine.Providers.Throwing;
import io.github.eccentricrules.engine.Providers.Unmade;
import io.github.eccentricrules.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvidedRulesTest {
    private static final RuleSet BASE = RuleSets.negatives();

    @Test
    void rulesOfAnotherJarJoinOnlyWhereTheyAreAskedFor(@TempDir Path jar) throws IOException {
        ClassLoader loader = classPath(jar, Good.class.getName());
        ProvidedRules provided = ProvidedRules.addTo(BASE, loader);

        assertEquals(List.of(), provided.problems());
        assertEquals(BASE.rules().size() + 1, provided.ruleSet().rules().size());
        assertEquals(BASE.stamp(), RuleSets.negatives().stamp());
    }

    @Test
    void whatCannotBeUsedIsNamedAndTheRestIsUsed(@TempDir Path jar) throws IOException {
        ClassLoader loader = classPath(
                jar,
                Unmade.class.getName(),
                "no.such.Provider",
                Providers.class.getName(),
                Throwing.class.getName(),
                Empty.class.getName(),
                Good.class.getName());
        ProvidedRules provided = ProvidedRules.addTo(BASE, loader);

        assertEquals(5, provided.problems().size(), provided.problems()::toString);
        for (String name : List.of("Unmade", "no.such.Provider", "not a subtype", "Throwing", "Empty")) {
            assertTrue(provided.problems().toString().contains(name), provided.problems()::toString);
        }
        assertEquals(
                "good-rule", provided.ruleSet().only("good-rule").rules().get(0).id());
        assertEquals(5, provided.ruleSet().notices().size());
    }

    @Test
    void anIdBelongsToTheFirstInTheOrderOfNamesWhateverTheOrderOfTheClassPath() {
        List<String> problems = List.of(
                Good.class.getName() + ": the id good-rule is taken by " + Duplicate.class.getName() + " already",
                Duplicate.class.getName() + ": the id warm-up-first is taken by the rule set negatives already");
        for (List<RuleProvider> order : List.of(
                List.<RuleProvider>of(new Good(), new Duplicate()),
                List.<RuleProvider>of(new Duplicate(), new Good()))) {
            ProvidedRules provided = ProvidedRules.addTo(BASE, order);

            assertEquals(
                    problems.stream().sorted().toList(),
                    provided.problems().stream().map(Object::toString).toList());
            assertEquals(BASE.rules().size() + 2, provided.ruleSet().rules().size());
        }
    }

    @Test
    void aReportSaysWhichRulesAreMissing() {
        RuleSet lacking = ProvidedRules.addTo(BASE, List.of(new Throwing())).ruleSet();

        String report = Validator.of(lacking)
                .validate(performed(bench(negative().build())))
                .toString();

        assertTrue(
                report.contains("Rules of " + Throwing.class.getName()
                        + " are missing here: it failed with java.lang.NoClassDefFoundError."),
                report);
    }

    @Test
    void aProviderWhoseTextsFailSpeaksEnglishAndTheOthersTheirLanguage() {
        List<RuleProvider> all = new ArrayList<>(List.of(new Throwing(), new Empty(), new Good()));

        Language spanish = ProvidedRules.addTo(BASE, all).translate(Language.SPANISH);

        assertEquals("texto es", spanish.say(Message.of("good-rule", "text")));
        assertEquals("text", spanish.say(Message.of("empty", "text")));
    }

    @Test
    void aWrongTextIsAProblemOfItsProviderAndKeepsNothingElseFromBeingUsed() {
        ProvidedRules provided = ProvidedRules.addTo(BASE, List.of(new Mistranslated(), new Good()));

        assertEquals(BASE.rules().size() + 3, provided.ruleSet().rules().size());
        assertEquals(
                List.of("es", "fr", "de", "pt").stream().sorted().toList(),
                provided.problems().stream()
                        .map(problem ->
                                problem.reason().substring("its texts in ".length(), "its texts in ".length() + 2))
                        .toList());
        assertTrue(
                provided.problems()
                        .toString()
                        .contains("text of mistranslated must have no gap that nothing fills, had limt"),
                provided.problems()::toString);
        assertEquals(List.of(), provided.ruleSet().notices());
        Language spanish = provided.translate(Language.SPANISH);
        assertEquals("Haz poco.", spanish.say(Message.of("mistranslated.checks", "Do little.")));
        assertEquals("texto es", spanish.say(Message.of("good-rule", "text")));
        assertEquals(
                "3 sets are enough.",
                spanish.say(Message.of("mistranslated", "{limit} are enough.").with("limit", 3, Unit.SETS)));
    }

    @Test
    void aProviderRewordsNoRuleButItsOwn() {
        Language spanish = ProvidedRules.addTo(BASE, List.of(new Good())).translate(Language.SPANISH);

        assertEquals("pide", spanish.say(Message.of("good-rule.checks", "asks")));
        assertEquals(
                Language.SPANISH.say(Message.of("spotter-required", "text")),
                spanish.say(Message.of("spotter-required", "text")));
    }

    @Test
    void aRuleThatIsSwitchedOffStillOwnsItsId() {
        RuleSet without = BASE.withSeverity("warm-up-first", Severity.INFO, Layer.EVERYWHERE)
                .switchedOff("warm-up-first", Layer.EVERYWHERE);

        ProvidedRules provided = ProvidedRules.addTo(without, List.of(new Duplicate()));

        assertEquals(1, provided.problems().size());
        assertTrue(provided.problems().get(0).reason().contains("warm-up-first"), provided.problems()::toString);
    }

    /** Makes the providers anew outside any module, as those of a jar on the class path are. */
    private static ClassLoader classPath(Path folder, String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.write(services.resolve(RuleProvider.class.getName()), List.of(providers));
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ProvidedRulesTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (!name.startsWith(Providers.class.getName())) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : define(name);
            }

            private Class<?> define(String name) throws ClassNotFoundException {
                try (InputStream file = ProvidedRulesTest.class.getResourceAsStream(
                        name.substring(name.lastIndexOf('.') + 1) + ".class")) {
                    byte[] bytes = file.readAllBytes();
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        };
    }
}
