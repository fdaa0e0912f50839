package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.Html;
import java.util.Arrays;
import java.util.List;

/**
 * The faults that wait, and the way to set one.
 *
 * @param board what stands around them
 */
record FaultsView(Board board) {

    static Page show(PageBackend backend, PageCall call, int status, Board.Notice notice) {
        return Html.page(
                status,
                Html.POLICY,
                JtefaultsGenerated::render,
                new FaultsView(Board.of(backend, call, "Faults", notice, "")));
    }

    /** Returns the names of the faults of calls, or those of notifications. */
    static List<String> kinds(boolean ofNotifications) {
        return Arrays.stream(FaultKind.values())
                .filter(kind -> kind.ofNotification() == ofNotifications)
                .map(FaultKind::wireName)
                .toList();
    }
}
