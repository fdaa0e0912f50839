package com.multisafepay.internal.hc;

/** Stands where HttpClient's classes are in the jar. */
public final class HttpRequest {}
