package com.multisafepay.internal;

import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.TolerantModel;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;

/**
 * Logs members of answers that could not be read, each one once in a process and without its value: an API that changes does not fill the log. The names are
 * those of the contract, so that they are bounded.
 */
final class AnswerLog implements TolerantJson.Listener {

    private final Logger log;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    AnswerLog(Logger log) {
        this.log = log;
    }

    @Override
    public void unread(Class<? extends TolerantModel> model, String member) {
        if (told.add(model.getSimpleName() + "." + member)) {
            log.warn(
                    "An answer has {}.{} in a form that cannot be read: it counts as absent. Logged once.",
                    model.getSimpleName(),
                    member);
        }
    }
}
