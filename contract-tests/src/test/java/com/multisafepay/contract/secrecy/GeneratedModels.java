package com.multisafepay.contract.secrecy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Every generated model, with a secret in each member whose name says that it holds one. */
final class GeneratedModels {

    private static final Map<Pattern, String> SECRETS = Map.of(
            Pattern.compile("card_?number", Pattern.CASE_INSENSITIVE), Leaks.CARD,
            Pattern.compile("cvc|cvv", Pattern.CASE_INSENSITIVE), Leaks.CVC,
            Pattern.compile("api_?key", Pattern.CASE_INSENSITIVE), Leaks.KEY,
            Pattern.compile("iban|bank_?account(?!_?id)|(?<!bank)account_?id", Pattern.CASE_INSENSITIVE), Leaks.IBAN,
            Pattern.compile("token|payload|recurring_?id", Pattern.CASE_INSENSITIVE), Leaks.TOKEN);

    List<String> told() {
        List<String> told = new ArrayList<>();
        for (JavaClass model : new ClassFileImporter().importPackages("com.multisafepay.client.model")) {
            if (!model.isInterface()) {
                told.add(filled(model.reflect()).toString());
            }
        }
        return told;
    }

    private static Object filled(Class<?> type) {
        try {
            Object model = type.getConstructor().newInstance();
            for (Field field : type.getDeclaredFields()) {
                for (Map.Entry<Pattern, String> secret : SECRETS.entrySet()) {
                    if (field.getType() == String.class
                            && !java.lang.reflect.Modifier.isStatic(field.getModifiers())
                            && secret.getKey().matcher(field.getName()).find()) {
                        type.getMethod(field.getName(), String.class).invoke(model, secret.getValue());
                    }
                }
            }
            return model;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
