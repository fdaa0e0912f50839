package com.multisafepay.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.internal.state.MovementSearch.Cursor;
import com.multisafepay.sandbox.internal.state.MovementSearch.Facet;
import com.multisafepay.sandbox.internal.state.MovementSearch.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is looked for among movements that come, change and go: the index finds the same as a walk over all. */
class MovementIndexPropertiesTest {
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-25T10:00:00");
    private static final int SECONDS = 1000;
    private static final int MOVEMENTS = 1500;
    private static final List<String> STATES = List.of("completed", "uncleared", "declined");
    private static final List<String> METHODS = List.of("IDEAL", "VISA", "KLARNA");

    @Property(tries = 20)
    void findsTheSameAsAWalkOverAll(@ForAll long seed) {
        Random random = new Random(seed);
        List<StoredOrder> makers = List.of(order("first-key"), order("second-key"), order("third-key"));
        MovementIndex index = new MovementIndex();
        List<Movement> all = new ArrayList<>();
        for (int id = 1; id <= MOVEMENTS; id++) {
            Movement movement = movement(random, id, any(random, makers));
            all.add(movement);
            index.replace(List.of(), List.of(movement));
        }
        for (int change = 0; change < MOVEMENTS; change++) {
            int place = random.nextInt(all.size());
            Movement before = all.get(place);
            Movement after = movement(random, before.id(), before.source());
            index.replace(List.of(before), List.of(after));
            all.set(place, after);
        }
        for (int gone = 0; gone < MOVEMENTS / 5; gone++) {
            index.replace(List.of(all.remove(random.nextInt(all.size()))), List.of());
        }
        for (int search = 0; search < 100; search++) {
            finds(index, all, search(random, all, makers));
        }
    }

    private static void finds(MovementIndex index, List<Movement> all, MovementSearch search) {
        Comparator<Movement> earliest = Comparator.comparing(Movement::cursor);
        List<Movement> expected = all.stream()
                .filter(each -> search.of().test(each.source()))
                .filter(each -> search.facets().stream()
                        .allMatch(group -> group.stream()
                                .anyMatch(facet -> value(each, facet.name()).equals(facet.value()))))
                .filter(each -> search.created().holds(each.created()))
                .filter(each -> search.completed().equals(Period.ALWAYS)
                        || each.completed().filter(search.completed()::holds).isPresent())
                .filter(each -> search.after()
                        .map(place -> each.cursor().compareTo(place) < 0)
                        .orElse(true))
                .filter(each -> search.before()
                        .map(place -> each.cursor().compareTo(place) > 0)
                        .orElse(true))
                .sorted(search.oldestFirst() ? earliest : earliest.reversed())
                .limit(search.most())
                .toList();
        assertThat(index.search(search)).as("%s", search).isEqualTo(expected);
    }

    private static String value(Movement movement, String name) {
        return switch (name) {
            case "status" -> movement.status();
            case "payment_method" -> movement.method();
            default -> movement.debit() ? "D" : "C";
        };
    }

    private static MovementSearch search(Random random, List<Movement> all, List<StoredOrder> makers) {
        List<Set<Facet>> facets = new ArrayList<>();
        if (random.nextBoolean()) {
            facets.add(Set.of(new Facet("status", any(random, STATES))));
        }
        if (random.nextInt(3) == 0) {
            facets.add(Set.of(new Facet("debit_credit", random.nextBoolean() ? "D" : "C")));
        }
        if (random.nextInt(3) == 0) {
            facets.add(Set.of(new Facet("payment_method", "IDEAL"), new Facet("payment_method", "NONE")));
        }
        Movement.Source maker = any(random, makers);
        Predicate<Movement.Source> of = random.nextBoolean() ? maker::equals : any -> true;
        Optional<Cursor> place = Optional.of(any(random, all).cursor()).filter(each -> random.nextBoolean());
        boolean older = random.nextBoolean();
        return new MovementSearch(
                facets,
                period(random),
                period(random),
                place.filter(each -> older),
                place.filter(each -> !older),
                place.isPresent() && !older,
                1 + random.nextInt(60),
                of);
    }

    private static Period period(Random random) {
        return random.nextInt(3) > 0
                ? Period.ALWAYS
                : new Period(
                        Optional.of(START.plusSeconds(random.nextInt(SECONDS))).filter(each -> random.nextInt(4) > 0),
                        Optional.of(START.plusSeconds(random.nextInt(SECONDS))).filter(each -> random.nextInt(4) > 0));
    }

    private static Movement movement(Random random, long id, Movement.Source source) {
        LocalDateTime created = START.plusSeconds(random.nextInt(SECONDS));
        LocalDateTime updated = created.plusSeconds(random.nextInt(SECONDS));
        String status = any(random, STATES);
        return new Movement(
                id,
                "payment",
                any(random, METHODS),
                random.nextBoolean(),
                100,
                0,
                List.of(StoredOrder.Moment.first(updated, OrderState.of(status, status))),
                created,
                updated,
                Optional.of(updated).filter(each -> status.equals("completed")),
                "order-" + id,
                "",
                Map.of(),
                true,
                "EUR",
                source);
    }

    private static StoredOrder order(String key) {
        Session session = new Session("session", "", Instant.EPOCH, 0, key, false, Optional.empty());
        return StoredOrder.open(key, session, new byte[0], Ledger.of(100, "EUR", false), START);
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
