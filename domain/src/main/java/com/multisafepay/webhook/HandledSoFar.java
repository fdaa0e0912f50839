package com.multisafepay.webhook;

import com.multisafepay.webhook.NotificationStore.Novelty;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was handled of one order: the time of its last change, and the states told for that time. The API counts in seconds, so that one
 * time can have several.
 *
 * @param modified empty as long as no notification said when the order changed
 * @param fingerprints the states
 */
record HandledSoFar(Optional<LocalDateTime> modified, List<String> fingerprints) {

    static final HandledSoFar NOTHING = new HandledSoFar(Optional.empty(), List.of());

    /** How a notification relates to this; one that does not say when the order changed counts as of the last change. */
    Novelty judge(NotificationKey key) {
        Optional<LocalDateTime> told = key.modified().or(() -> modified);
        if (told.equals(modified)) {
            return fingerprints.contains(key.fingerprint()) ? Novelty.REPEATED : Novelty.NEW;
        }
        return told.filter(time -> modified.isPresent() && time.isBefore(modified.get()))
                        .isPresent()
                ? Novelty.LATE
                : Novelty.NEW;
    }

    /** This and one more. */
    HandledSoFar with(NotificationKey key) {
        Optional<LocalDateTime> time = key.modified().or(() -> modified);
        List<String> before = time.equals(modified) ? fingerprints : List.of();
        return new HandledSoFar(
                time,
                Stream.concat(before.stream(), Stream.of(key.fingerprint())).toList());
    }
}
