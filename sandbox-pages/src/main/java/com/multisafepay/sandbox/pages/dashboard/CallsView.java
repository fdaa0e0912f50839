package com.multisafepay.sandbox.pages.dashboard;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import com.multisafepay.sandbox.pages.layout.Html;
import java.util.List;

/**
 * The latest calls of the API.
 *
 * @param board what stands around them
 * @param only {@code refused} or {@code strict} where only such calls are shown; else empty
 * @param calls the calls, the latest first
 */
record CallsView(Board board, String only, List<CallView> calls) {
    private static final int MOST = 100;

    static Page show(PageBackend backend, PageCall call) {
        String only = call.parameter("only");
        List<CallView> calls = CallView.latest(backend).stream()
                .filter(each -> switch (only) {
                    case "refused" -> each.refused();
                    case "strict" -> each.strict();
                    default -> true;
                })
                .limit(MOST)
                .toList();
        Board board = Board.of(backend, call, "Calls", Board.Notice.done(""), "");
        return Html.page(200, Html.POLICY, JtecallspageGenerated::render, new CallsView(board, only, calls));
    }

    boolean shows(String choice) {
        return only.equals(choice);
    }
}
