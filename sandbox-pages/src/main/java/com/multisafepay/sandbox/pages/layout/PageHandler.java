package com.multisafepay.sandbox.pages.layout;

import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import java.util.Optional;

/** Answers calls for some of the pages. */
@FunctionalInterface
public interface PageHandler {
    /** Returns the answer; empty where there is no such page here. */
    Optional<Page> answer(PageCall call);
}
