package com.multisafepay.spring.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells what is wrong with a property in one message instead of a stack trace. */
final class ConfigurationFaultAnalyzer extends AbstractFailureAnalyzer<ConfigurationFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationFault cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), null);
    }
}
