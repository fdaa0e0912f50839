package com.multisafepay.order;

import com.multisafepay.internal.check.Check;
import java.util.Map;
import java.util.Optional;

/** A further field of the FastCheckout form ("Create an order", {@code custom_fields}). */
public sealed interface CustomField {

    /**
     * A field that FastCheckout knows.
     *
     * @param type such as {@code comment}, {@code newsletter} or {@code vatnumber}
     */
    record Standard(String type) implements CustomField {

        /** Refuses an empty type. */
        public Standard {
            Check.text("custom_fields.standard_type", type, 1, 50);
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
            Check.text("custom_fields.name", name, 1, 50);
            textByLanguage = Map.copyOf(textByLanguage);
            errorByLanguage = Map.copyOf(errorByLanguage);
        }
    }
}
