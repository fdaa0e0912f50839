package com.multisafepay.spring.boot.test;

/** One of the classes that share an application and a sandbox. */
class FirstSharedTest extends SharedApplication {}
