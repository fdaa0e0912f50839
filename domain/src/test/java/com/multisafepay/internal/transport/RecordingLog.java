package com.multisafepay.internal.transport;

import java.util.ArrayDeque;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.event.EventRecordingLogger;
import org.slf4j.event.SubstituteLoggingEvent;
import org.slf4j.helpers.SubstituteLogger;

/** A log of which every line can be looked at. */
final class RecordingLog {

    final Queue<SubstituteLoggingEvent> events = new ArrayDeque<>();
    final Logger logger;

    RecordingLog() {
        SubstituteLogger substitute = new SubstituteLogger("calls", events, true);
        substitute.setDelegate(new EventRecordingLogger(substitute, events));
        logger = substitute;
    }
}
