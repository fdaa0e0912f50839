package com.multisafepay.spec.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every difference between two surfaces, each as the place and what differs there. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    static List<String> between(Surface official, Surface ours) {
        Differences differences = new Differences();
        Set<String> keys = new TreeSet<>(official.operations().keySet());
        keys.addAll(ours.operations().keySet());
        for (String key : keys) {
            Surface.Operation there = official.operations().get(key);
            Surface.Operation here = ours.operations().get(key);
            if (there == null || here == null) {
                differences.alone(key, there != null);
            } else {
                differences.operation(key, there, here);
            }
        }
        return differences.found;
    }

    private void operation(String key, Surface.Operation there, Surface.Operation here) {
        there.ids().stream()
                .filter(id -> !here.ids().contains(id))
                .forEach(id -> found.add(key + ": the official id " + id + " is not in x-official-operation-ids"));
        Set<String> names = new TreeSet<>(there.parameters().keySet());
        names.addAll(here.parameters().keySet());
        for (String name : names) {
            String place = key + " parameter " + name;
            Shape official = there.parameters().get(name);
            Shape own = here.parameters().get(name);
            if (official == null || own == null) {
                alone(place, official != null);
            } else {
                required(place, official.required.contains(""), own.required.contains(""));
                value(place, official, own);
            }
        }
        bodies(key + " request", there.request(), here.request());
        bodies(key + " answer", there.answer(), here.answer());
    }

    private void bodies(String place, List<Shape> there, List<Shape> here) {
        if (there.isEmpty() || here.isEmpty()) {
            if (!there.isEmpty() || !here.isEmpty()) {
                alone(place, !there.isEmpty());
            }
            return;
        }
        value(place, Shape.oneOf(there), Shape.oneOf(here));
    }

    private void value(String place, Shape there, Shape here) {
        if (!there.types.isEmpty() && !here.types.isEmpty() && !there.types.equals(here.types)) {
            found.add(place + ": is " + String.join(" or ", there.types) + " there, " + String.join(" or ", here.types)
                    + " here");
            return;
        }
        if (!there.values.isEmpty() && !here.values.isEmpty()) {
            values(place, there.values, here.values, "there");
            values(place, here.values, there.values, "here");
        }
        Set<String> names = new TreeSet<>(there.members.keySet());
        names.addAll(here.members.keySet());
        for (String name : names) {
            member(
                    place + (place.endsWith(" request") || place.endsWith(" answer") ? " " : ".") + name,
                    name,
                    there,
                    here);
        }
        if (there.items != null && here.items != null) {
            value(place + "[]", there.items, here.items);
        }
    }

    private void member(String place, String name, Shape there, Shape here) {
        Shape official = there.members.get(name);
        Shape own = here.members.get(name);
        if (official == null || own == null) {
            if (!there.members.isEmpty() && !here.members.isEmpty()) {
                alone(place, official != null);
            }
            return;
        }
        required(place, there.required.contains(name), here.required.contains(name));
        value(place, official, own);
    }

    private void values(String place, Set<String> some, Set<String> others, String where) {
        some.stream()
                .filter(value -> !others.contains(value))
                .forEach(value -> found.add(place + ": the value " + value + " is only " + where));
    }

    private void required(String place, boolean there, boolean here) {
        if (there != here) {
            found.add(place + ": is required only " + (there ? "there" : "here"));
        }
    }

    private void alone(String place, boolean there) {
        found.add(place + ": is only " + (there ? "there" : "here"));
    }
}
