package com.multisafepay.order.request;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A further field of the FastCheckout form ("Create an order", {@code custom_fields}). */
public sealed interface CustomField {

    /**
     * A field that FastCheckout knows.
     *
     * @param type one of {@link #TYPES}, such as {@code comment} or {@code vatnumber}
     */
    record Standard(String type) implements CustomField {

        /** The types that there are. */
        public static final Set<String> TYPES = Set.of(
                "birthday",
                "chamberofcommerce",
                "comment",
                "companyname",
                "driverslicense",
                "newsletter",
                "passportnumber",
                "salutation",
                "sex",
                "vatnumber");

        /** Refuses other types. */
        public Standard {
            if (!TYPES.contains(Objects.requireNonNull(type, "custom_fields.standard_type"))) {
                throw RequestRefusedException.of(
                        "custom_fields.standard_type",
                        "must be one of " + String.join(", ", new TreeSet<>(TYPES)),
                        type);
            }
        }
    }

    /**
     * A checkbox of the merchant's own.
     *
     * @param name its name
     * @param label its label
     * @param textByLanguage text beside it, by language
     * @param pattern a regular expression that the input has to meet
     * @param errorByLanguage message where it does not, by language
     */
    record Checkbox(
            String name,
            String label,
            Map<String, String> textByLanguage,
            Optional<String> pattern,
            Map<String, String> errorByLanguage)
            implements CustomField {

        /** Keeps copies of the maps. */
        public Checkbox {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(textByLanguage, "textByLanguage");
            Objects.requireNonNull(pattern, "pattern");
            Objects.requireNonNull(errorByLanguage, "errorByLanguage");
            Check.text("custom_fields.name", name, 1, 50);
            Check.text("custom_fields.label", label, 0, 255);
            textByLanguage = Map.copyOf(textByLanguage);
            errorByLanguage = Map.copyOf(errorByLanguage);
        }
    }
}
