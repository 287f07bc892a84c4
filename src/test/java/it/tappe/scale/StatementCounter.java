package it.tappe.scale;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/**
 * Counts the statements that reach the database, in tests that ask for it with the setting below; not those of the
 * reports' queue, which looks for work every few seconds whatever a request does.
 */
@Singleton
@Requires(property = StatementCounter.SETTING)
final class StatementCounter implements BeanCreatedEventListener<DataSource>, Ordered {
    static final String SETTING = "tappe.test.count-statements";

    private final List<String> statements = new CopyOnWriteArrayList<>();

    /** The statements that the act makes, in order. */
    List<String> during(Runnable act) {
        statements.clear();
        act.run();
        return List.copyOf(statements);
    }

    /** Before everything else, so that what Micronaut puts around a data source stays on the outside. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return watch(DataSource.class, event.getBean(), "");
    }

    private <T> T watch(Class<T> type, T watched, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    String said = arguments != null && arguments[0] instanceof String text ? text : sql;
                    if (watched instanceof Statement
                            && method.getName().startsWith("execute")
                            && !said.contains("report_run")) {
                        statements.add(said);
                    }
                    return watchAnswer(method, call(watched, method, arguments), said);
                }));
    }

    private Object watchAnswer(Method method, Object answer, String sql) {
        if (method.getReturnType() == Connection.class) {
            return watch(Connection.class, (Connection) answer, sql);
        }
        if (method.getReturnType() == PreparedStatement.class) {
            return watch(PreparedStatement.class, (PreparedStatement) answer, sql);
        }
        return method.getReturnType() == Statement.class ? watch(Statement.class, (Statement) answer, sql) : answer;
    }

    private static Object call(Object watched, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(watched, arguments);
        } catch (InvocationTargetException broken) {
            throw broken.getCause();
        }
    }
}
