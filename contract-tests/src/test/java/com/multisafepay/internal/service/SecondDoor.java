package com.multisafepay.internal.service;

/** A second door. */
public final class SecondDoor {}
