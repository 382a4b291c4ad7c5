package org.opencarers.conformance.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.OtherMachines;
import org.opencarers.conformance.check.Questions;
import org.opencarers.conformance.check.Surroundings;
import org.opencarers.rules.Policy;

/** L31: safety for threads, and purity as far as it can be seen from outside. */
final class ManyAtOnce implements Law {

    private static final int THREADS = 4;

    @Override
    public LawText text() {
        return LawText.of(
                "L31",
                "Many questions at once do not disturb one another",
                "Four threads that ask all questions at once, each beginning elsewhere, get the texts that one thread"
                        + " got before. Afterwards language, time zone, output and system properties of the machine are as"
                        + " they were; and so are those of another Java machine, compared with what they were before any"
                        + " class of the packs was loaded. That no code of a pack writes or reads elsewhere is not looked"
                        + " for.",
                "H4: the answer about one carer turns up in that of another.");
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        // One question that is wanted is asked among all others, for alone it disturbs nobody.
        List<Question> questions = new ArrayList<>(subject.only().stream().toList());
        for (Policy<?> policy : subject.policies()) {
            questions.addAll(Questions.of(subject, policy, effort));
        }
        if (questions.isEmpty()) {
            return LawResult.untested(this, "the pack adds no policy");
        }
        Surroundings before = Surroundings.now();
        Answers answers = subject.answers();
        List<String> expected = texts(answers, questions, 0);
        List<List<String>> got = atOnce(answers, questions);
        for (List<String> texts : got) {
            for (int place = 0; place < questions.size(); place++) {
                if (!texts.get(place).equals(expected.get(place))) {
                    return failed(
                            effort,
                            Optional.of(questions.get(place)),
                            Judged.holdsIfSame(expected.get(place), texts.get(place), "as when asked alone"));
                }
            }
        }
        List<String> changed = Surroundings.now().changedSince(before);
        return changed.isEmpty()
                ? elsewhere(new OtherMachines(this, subject, effort).undisturbed(), questions.size())
                : failed(effort, Optional.empty(), Judged.broken("the machine as it was", String.join("; ", changed)));
    }

    private LawResult elsewhere(LawResult other, int questions) {
        return other.isFailed()
                ? other
                : LawResult.held(
                        this,
                        questions + " questions, asked by " + THREADS + " threads at once; "
                                + (other.outcome() == LawOutcome.HELD
                                        ? other.detail()
                                        : "what making the packs does to a Java machine was not looked at, because "
                                                + other.detail()),
                        (long) questions * THREADS);
    }

    private LawResult failed(Effort effort, Optional<Question> question, Judged judged) {
        return LawResult.failed(
                this,
                1,
                new Counterexample(
                        question,
                        "asked by " + THREADS + " threads at once",
                        judged.breach().orElseThrow(),
                        effort.seed(),
                        effort.seed()));
    }

    /** The texts in the order of the questions, asked from a place on and round to it. */
    private static List<String> texts(Answers answers, List<Question> questions, int first) {
        String[] texts = new String[questions.size()];
        for (int number = 0; number < texts.length; number++) {
            int place = (first + number) % texts.length;
            try {
                texts[place] = answers.decide(questions.get(place)).text();
            } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
                texts[place] = "it threw " + thrown;
            }
        }
        return List.of(texts);
    }

    private static List<List<String>> atOnce(Answers answers, List<Question> questions) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * questions.size() / THREADS;
                tasks.add(() -> {
                    start.await();
                    return texts(answers, questions, first);
                });
            }
            List<List<String>> texts = new ArrayList<>();
            for (Future<List<String>> task : threads.invokeAll(tasks)) {
                texts.add(task.get());
            }
            return texts;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the examination was interrupted", interrupted);
        } catch (ExecutionException thrown) {
            throw new IllegalStateException("a thread failed", thrown);
        } finally {
            threads.shutdownNow();
        }
    }
}
