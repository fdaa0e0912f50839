package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import feign.RequestLine;

/** Stands for the calls that the contract does not have, as Feign takes interfaces alone; {@link RawTarget} puts method and path in. */
interface RawApi {

    @RequestLine("GET /")
    RawBody read();

    @RequestLine("POST /")
    RawBody write();

    @RequestLine("POST /")
    RawBody writeBody(JsonNode body);
}
