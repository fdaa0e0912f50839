package com.multisafepay.sandbox.internal.operation.account;

import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.ErrorCode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The entries of accounts, under one lock that guards their money too. A step holds the lock from its first check to its last write, and
 * writes nothing before all of its checks have passed.
 */
final class Entries {
    /** The id of the first affiliate. */
    static final long FIRST_ACCOUNT = 90_000_001L;

    private static final long FIRST_SITE = 20_001L;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Kind, Map<String, Entry>> byKind = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, Map<String, Entry>>> byParent = new EnumMap<>(Kind.class);
    private final Map<String, String> siteByKey = new HashMap<>();

    /** Does a step; none takes place beside it. */
    <T> T step(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does a step that answers nothing. */
    void run(Runnable work) {
        step(() -> {
            work.run();
            return true;
        });
    }

    Optional<Entry> find(Kind kind, String id) {
        return step(() -> Optional.ofNullable(all(kind).get(id)));
    }

    /** Returns the entry of an id; one that the key does not see is refused as if it were not there. */
    Entry need(Kind kind, String id, Caller caller) {
        return find(kind, id)
                .filter(entry -> caller.opens(entry.account()))
                .orElseThrow(() -> ApiError.refused(ErrorCode.UNSPECIFIED, "Not found"));
    }

    /** Returns what hangs on an id, the oldest first. */
    List<Entry> of(Kind kind, String parent) {
        return step(() -> List.copyOf(byParent.getOrDefault(kind, Map.of())
                .getOrDefault(parent, Map.of())
                .values()));
    }

    /** Returns all of a kind, the oldest first. */
    List<Entry> every(Kind kind) {
        return step(() -> List.copyOf(all(kind).values()));
    }

    Optional<Entry> siteWithKey(String key) {
        return step(() -> Optional.ofNullable(siteByKey.get(key)).map(all(Kind.SITE)::get));
    }

    Entry put(Entry entry) {
        return step(() -> {
            all(entry.kind()).put(entry.id(), entry);
            byParent.computeIfAbsent(entry.kind(), none -> new HashMap<>())
                    .computeIfAbsent(entry.parent(), none -> new LinkedHashMap<>())
                    .put(entry.id(), entry);
            if (entry.kind() == Kind.SITE) {
                siteByKey.put(entry.told().path("api_key").asText(), entry.id());
            }
            return entry;
        });
    }

    /** Returns the id of the next account or site. */
    long nextNumber(Kind kind) {
        return (kind == Kind.ACCOUNT ? FIRST_ACCOUNT : FIRST_SITE)
                + step(() -> all(kind).size());
    }

    void clear() {
        run(() -> {
            byKind.clear();
            byParent.clear();
            siteByKey.clear();
        });
    }

    private Map<String, Entry> all(Kind kind) {
        return byKind.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }
}
