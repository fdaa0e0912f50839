package com.multisafepay.contract.publicapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.multisafepay.client.TolerantDecoder;
import com.multisafepay.client.TolerantEncoder;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.RefundOrderRequest;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.spec.AmountLimits;
import com.multisafepay.spec.GatewayTable;
import com.multisafepay.spec.LoggableMembers;
import com.multisafepay.spring.boot.MultiSafepayProperties;
import com.multisafepay.spring.boot.MultiSafepaySites;
import com.multisafepay.spring.boot.observation.CallObservations;
import com.multisafepay.verifier.ApiContract;
import com.multisafepay.verifier.ContractWatch;
import com.multisafepay.verifier.PactCheck;
import com.multisafepay.verifier.PactInteraction;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.OptionalLong;

/** The sandbox, the verifier of pacts, and what the starter for Spring Boot adds. */
final class SandboxSamples {

    private SandboxSamples() {}

    static void addTo(Samples samples) {
        Sandbox sandbox = samples.opened(Sandbox.builder().tls().start());
        samples.add(Sandbox.builder(), new SandboxExtension(), sandbox.clock(), sandbox.orders(), sandbox.accounts());
        samples.add(
                sandbox.notifications(),
                sandbox.faults(),
                sandbox.tls(),
                sandbox.tls().certificate());
        samples.add(
                Fault.of(FaultKind.STALL),
                GatewayTable.bundled(),
                GatewayTable.bundled().all().get(0));
        samples.add(LoggableMembers.bundled(), new AmountLimits(OptionalLong.empty(), OptionalLong.empty()));
        samples.add(
                PactCheck.bundled(),
                ApiContract.bundled(),
                ContractWatch.create(),
                JsonNodeFactory.instance.objectNode());
        samples.add(
                ApiContract.bundled().operations().get(0),
                TolerantJson.newMapper(),
                new TolerantDecoder(),
                new TolerantEncoder(),
                new RefundOrderRequest());
        samples.add(new PactInteraction(
                "a",
                "GET",
                "/orders/a",
                Map.of(),
                Map.of(),
                MissingNode.getInstance(),
                200,
                MissingNode.getInstance()));
        properties(samples);
        samples.add(new MultiSafepaySites(Map.of()), new CallObservations(ObservationRegistry.create()));
    }

    private static void properties(Samples samples) {
        var once = new MultiSafepayProperties.ExactlyOnce(null, false);
        var webhook = new MultiSafepayProperties.Webhook(null, null);
        samples.add(once, webhook, new MultiSafepayProperties.Site(null, null, null, null));
        samples.add(new MultiSafepayProperties(null, null, null, null, null, null, null, null, once, Map.of(), webhook));
    }
}
