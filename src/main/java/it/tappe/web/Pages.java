package it.tappe.web;

import io.micronaut.context.env.Environment;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.views.ModelAndView;
import it.tappe.access.Secret;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Shows pages in their frame, and takes forms in. */
@Singleton
public class Pages {
    private static final Duration NOTICE_LIFE = Duration.ofMinutes(1);
    private static final Duration VISIT_LIFE = Duration.ofDays(1);

    private final boolean demo;

    Pages(Environment environment) {
        this.demo = environment.getActiveNames().contains("demo");
    }

    /** The page, 200. */
    public MutableHttpResponse<?> show(HttpRequest<?> request, View view) {
        return show(request, view, HttpStatus.OK);
    }

    /** The page with another status. */
    public MutableHttpResponse<?> show(HttpRequest<?> request, View view, HttpStatus status) {
        Optional<String> notice = Cookies.value(request, Cookies.NOTICE).map(Pages::decoded);
        Optional<String> token = Csrf.expected(request);
        String visit = token.isPresent() ? "" : Secret.create();
        Map<String, Object> model = new HashMap<>(view.model());
        model.put(
                "frame",
                new Frame(
                        view.title(),
                        view.crumbs(),
                        Viewers.of(request).orElse(null),
                        request.getPath(),
                        token.orElseGet(() -> Csrf.token(visit)),
                        notice.orElse(null),
                        demo));
        MutableHttpResponse<?> response = HttpResponse.status(status)
                .contentType(MediaType.TEXT_HTML_TYPE.toString() + ";charset=UTF-8")
                .body(new ModelAndView<>(view.template(), model));
        if (!visit.isEmpty()) {
            response.cookie(Cookies.cookie(request, Cookies.VISIT, visit, VISIT_LIFE));
        }
        notice.ifPresent(shown -> response.cookie(Cookies.cookie(request, Cookies.NOTICE, "", Duration.ZERO)));
        return response;
    }

    /** See-other to a page, where the notice is shown once. */
    public MutableHttpResponse<?> goTo(HttpRequest<?> request, String path, String notice) {
        return HttpResponse.seeOther(URI.create(path))
                .cookie(Cookies.cookie(
                        request, Cookies.NOTICE, URLEncoder.encode(notice, StandardCharsets.UTF_8), NOTICE_LIFE));
    }

    private static String decoded(String notice) {
        try {
            return URLDecoder.decode(notice, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }

    /** Where to go on to after a form, and what to say there. */
    public record Done(String path, String notice) {}

    /**
     * Does what the form asks for and goes on to a page; or shows the form again with what was typed and the message at
     * its field.
     *
     * @param act answers with the path to go on to
     * @param again the page with the form
     */
    public HttpResponse<?> submit(
            HttpRequest<?> request, Form form, String notice, Supplier<String> act, Function<Form, View> again) {
        return submit(request, form, typed -> new Done(act.get(), notice), again);
    }

    /** The same, where the act takes the form and only then is known what there is to say. */
    public HttpResponse<?> submit(
            HttpRequest<?> request, Form form, Function<Form, Done> act, Function<Form, View> again) {
        return answer(
                request,
                form,
                () -> {
                    Done done = act.apply(form);
                    return goTo(request, done.path(), done.notice());
                },
                again);
    }

    /** The same, where what follows is more than a redirect: a secret shown once, a session's cookie. */
    public HttpResponse<?> answer(
            HttpRequest<?> request, Form form, Supplier<HttpResponse<?>> act, Function<Form, View> again) {
        try {
            return act.get();
        } catch (Refusal.Invalid | Refusal.Conflict refusal) {
            return show(request, again.apply(form.refused(refusal)), HttpStatus.valueOf(refusal.status()));
        } catch (ConstraintViolationException wrong) {
            return show(request, again.apply(form.refused(Violations.refusal(wrong))), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (DataAccessException lost) {
            Refusal refusal = LostRaces.refusal(lost);
            return show(request, again.apply(form.refused(refusal)), HttpStatus.valueOf(refusal.status()));
        }
    }

    /** Whom the page is for, when anybody may open it. */
    public Optional<Viewer> viewer(HttpRequest<?> request) {
        return Viewers.of(request);
    }

    /** The parameters of a request's address by name; of several with one name the first. */
    public static Map<String, String> address(HttpRequest<?> request) {
        Map<String, String> address = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> address.put(name, values.isEmpty() ? "" : values.get(0)));
        return address;
    }
}
