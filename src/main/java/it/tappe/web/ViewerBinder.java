package it.tappe.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import it.tappe.access.Viewer;
import jakarta.inject.Singleton;

/** Gives controllers the signed-in person as a parameter. */
@Singleton
class ViewerBinder implements TypedRequestArgumentBinder<Viewer> {
    private static final Argument<Viewer> TYPE = Argument.of(Viewer.class);

    @Override
    public Argument<Viewer> argumentType() {
        return TYPE;
    }

    @Override
    public BindingResult<Viewer> bind(ArgumentConversionContext<Viewer> context, HttpRequest<?> source) {
        return () -> Viewers.of(source);
    }
}
