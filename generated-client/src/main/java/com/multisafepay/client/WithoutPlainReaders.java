package com.multisafepay.client;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/** Leaves out the methods by which plain mappers read a model: the tolerant one sets fields, and keeps in which form they came. */
final class WithoutPlainReaders extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findNameForDeserialization(Annotated read) {
        return isPlainReader(read) ? null : super.findNameForDeserialization(read);
    }

    @Override
    public Boolean hasAnySetter(Annotated read) {
        return !isPlainReader(read) && Boolean.TRUE.equals(super.hasAnySetter(read));
    }

    private static boolean isPlainReader(Annotated read) {
        return read instanceof AnnotatedMethod method
                && TolerantModel.class.isAssignableFrom(method.getDeclaringClass());
    }
}
