package it.tappe.testing;

import it.tappe.testing.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many who do something at the same moment. */
public final class Crowd {
    private Crowd() {}

    /** Starts them all at the same moment and waits for every answer. */
    public static List<Answer> atOnce(int many, IntFunction<Answer> act) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Answer>> waiting = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int index = i;
                Callable<Answer> one = () -> {
                    start.await();
                    return act.apply(index);
                };
                waiting.add(people.submit(one));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : waiting) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
