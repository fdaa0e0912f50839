package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import com.multisafepay.sandbox.internal.contract.ApiError;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Plays the operations on what hangs on an account: it is added, listed, read and changed in one and the same way. */
final class EntryHandlers {
    private static final int HIGHEST_PRICE = 1_000_000;

    private final Entries entries;
    private final Accounts accounts;
    private final KeyRing keys;
    private final Ids ids;

    EntryHandlers(Entries entries, Accounts accounts, KeyRing keys, Ids ids) {
        this.entries = entries;
        this.accounts = accounts;
        this.keys = keys;
        this.ids = ids;
    }

    List<OperationHandler> all() {
        return List.of(
                add("createSite", Kind.SITE, Kind.ACCOUNT, "account_id"),
                list("listSites", Kind.SITE, Kind.ACCOUNT, "account_id"),
                add("createBankAccount", Kind.BANK_ACCOUNT, Kind.ACCOUNT, "account_id"),
                list("listBankAccounts", Kind.BANK_ACCOUNT, Kind.ACCOUNT, "account_id"),
                get("getBankAccount", Kind.BANK_ACCOUNT, "bankaccount_id"),
                add("addBankStatement", Kind.BANK_STATEMENT, Kind.BANK_ACCOUNT, "bankaccount_id"),
                list("listBankStatements", Kind.BANK_STATEMENT, Kind.BANK_ACCOUNT, "bankaccount_id"),
                get("getBankStatement", Kind.BANK_STATEMENT, "bankstatement_id"),
                add("addUbo", Kind.OWNER, Kind.ACCOUNT, "account_id"),
                list("listUbos", Kind.OWNER, Kind.ACCOUNT, "account_id"),
                get("getUbo", Kind.OWNER, "ubo_id"),
                change("updateUbo", Kind.OWNER, "ubo_id"),
                add("addIdentityDocument", Kind.IDENTITY_DOCUMENT, Kind.OWNER, "ubo_id"),
                list("listIdentityDocuments", Kind.IDENTITY_DOCUMENT, Kind.OWNER, "ubo_id"),
                get("getIdentityDocument", Kind.IDENTITY_DOCUMENT, "identitydoc_id"),
                OperationHandler.of(
                        "createCustomerProfile",
                        call -> added(Kind.CUSTOMER, "", keys.of(call).account(), call.body())),
                PagedHandler.of(
                        "listCustomerProfiles",
                        call -> AccountHandlers.page(call, seen(Kind.CUSTOMER, "", keys.of(call)))),
                get("getCustomerProfile", Kind.CUSTOMER, "customer_id"),
                change("updateCustomerProfile", Kind.CUSTOMER, "customer_id"),
                add("addDeliveryDetails", Kind.DELIVERY_DETAILS, Kind.CUSTOMER, "customer_id"),
                list("listDeliveryDetails", Kind.DELIVERY_DETAILS, Kind.CUSTOMER, "customer_id"),
                get("getDeliveryDetails", Kind.DELIVERY_DETAILS, "delivery_details_id"),
                change("updateDeliveryDetails", Kind.DELIVERY_DETAILS, "delivery_details_id"));
    }

    private OperationHandler add(String id, Kind kind, Kind parent, String inPath) {
        return OperationHandler.of(
                id,
                call -> entries.step(() -> {
                    Entry on = parent(parent, inPath, call);
                    JsonNode told = added(kind, on.id(), on.account(), call.body());
                    if (kind == Kind.SITE) {
                        accounts.takesPayments(on.account());
                    }
                    return told;
                }));
    }

    private OperationHandler list(String id, Kind kind, Kind parent, String inPath) {
        return OperationHandler.of(id, call -> {
            Entry on = parent(parent, inPath, call);
            ArrayNode told = Json.object().putArray("data");
            seen(kind, on.id(), keys.of(call)).forEach(told::add);
            return told;
        });
    }

    private OperationHandler get(String id, Kind kind, String inPath) {
        return OperationHandler.of(
                id,
                call -> entries.need(kind, call.inPath(inPath), keys.of(call)).told());
    }

    private OperationHandler change(String id, Kind kind, String inPath) {
        return OperationHandler.of(
                id,
                call -> entries.step(() -> {
                    Entry entry = entries.need(kind, call.inPath(inPath), keys.of(call));
                    checkBirthday(call.body());
                    return entries.put(Accounts.changed(entry, call.body())).told();
                }));
    }

    private static void checkBirthday(ObjectNode body) {
        String birthday = body.path("birthday").asText("");
        try {
            if (!birthday.isEmpty()) {
                LocalDate.parse(birthday);
            }
        } catch (DateTimeException e) {
            throw ApiError.invalid("birthday", "is not in the calendar");
        }
    }

    private Entry parent(Kind kind, String inPath, ApiCall call) {
        String id = call.inPath(inPath);
        return kind == Kind.ACCOUNT ? accounts.affiliate(id, keys.of(call)) : entries.need(kind, id, keys.of(call));
    }

    private List<JsonNode> seen(Kind kind, String parent, Caller caller) {
        return entries.of(kind, parent).stream()
                .filter(entry -> caller.opens(entry.account()))
                .<JsonNode>map(Entry::told)
                .toList();
    }

    private JsonNode added(Kind kind, String parent, long account, ObjectNode body) {
        checkBirthday(body);
        ObjectNode told = body.deepCopy();
        String id = switch (kind) {
            case SITE -> site(told, account);
            case BANK_STATEMENT, IDENTITY_DOCUMENT -> file(told);
            default -> id(told);
        };
        if (kind == Kind.CUSTOMER) {
            told.put("created", accounts.now().toString().replace('T', ' '));
        }
        return entries.put(new Entry(kind, id, account, parent, told)).told();
    }

    private String id(ObjectNode told) {
        String id = ids.entry();
        told.put("id", id);
        return id;
    }

    /** Keeps what a file is, not its content. */
    private String file(ObjectNode told) {
        try {
            Base64.getDecoder().decode(told.path("encoded_content").asText());
        } catch (IllegalArgumentException e) {
            throw ApiError.invalid("encoded_content", "must be Base64");
        }
        told.remove("encoded_content");
        if (told.has("document_type")) {
            String type = told.path("document_type").asText().toLowerCase(Locale.ROOT);
            if (!List.of("id", "passport", "driverslicense", "proof_of_address").contains(type)) {
                throw ApiError.invalid(
                        "document_type", "must be one of id, passport, driverslicense and proof_of_address");
            }
            told.put("document_type", type);
        }
        return id(told);
    }

    private String site(ObjectNode told, long account) {
        long number = entries.nextNumber(Kind.SITE);
        told.put("account_id", account).put("api_key", ids.session()).put("id", number);
        if (!told.has("price_from")) {
            told.put("price_from", 1);
        }
        if (!told.has("price_till")) {
            told.put("price_till", HIGHEST_PRICE);
        }
        return Long.toString(number);
    }
}
