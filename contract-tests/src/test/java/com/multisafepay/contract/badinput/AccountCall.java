package com.multisafepay.contract.badinput;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.MultiSafepay;
import com.multisafepay.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A call about an account of an affiliate, with a body that is good.
 *
 * @param operationId its name in the contract
 * @param path its path, in which {@code A} stands for the account, {@code B} for its bank account and {@code U} for its owner
 * @param body a good body
 */
record AccountCall(String operationId, String path, String body) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static final AccountCall SIGN_UP = new AccountCall(
            "createAffiliate",
            "/signup-account",
            "{'account':{'company_name':'Lamps','country':'NL','email':'admin@lamps.example'},'currencies':['EUR'],"
                    + "'user':{'name':'Anna Bakker','email':'anna@lamps.example'}}");
    static final AccountCall SITE =
            new AccountCall("createSite", "/accounts/A/sites", "{'name':'Lamps','url':'https://lamps.example'}");
    static final AccountCall BANK_ACCOUNT = new AccountCall(
            "createBankAccount",
            "/accounts/A/bank-accounts",
            "{'currency':'EUR','iban':'NL02ABNA0123456789','holder_name':'Lamps'}");
    static final AccountCall STATEMENT = new AccountCall(
            "addBankStatement",
            "/bank-accounts/B/bank-statements",
            "{'encoded_content':'JVBERi0xLjQK','filename':'a.pdf','mime_type':'application/pdf'}");
    static final AccountCall OWNER = new AccountCall(
            "addUbo",
            "/accounts/A/ubos",
            "{'name':'Anna Bakker','birthday':'1980-05-17','country':'NL','country_of_birth':'NL','email':'anna@lamps.example',"
                    + "'job_title':'Director','percentage':25,'title':'Mrs','type':'shareholder'}");
    static final AccountCall DOCUMENT = new AccountCall(
            "addIdentityDocument",
            "/ubos/U/identitydocs",
            "{'encoded_content':'JVBERi0xLjQK','filename':'a.pdf','mime_type':'application/pdf','document_type':'passport'}");
    static final AccountCall CHARGE = new AccountCall("chargeAffiliate", "/accounts/A/charges", money());
    static final AccountCall PAYOUT = new AccountCall("payOutAffiliate", "/accounts/A/payouts", money());
    static final AccountCall FEES = new AccountCall(
            "setFees",
            "/accounts/A/fees",
            "{'fees':[{'amount':39,'currency':'EUR'}],'scope':{'currency':'EUR','payment_type':'IDEAL','type':'payment'}}");
    static final AccountCall PLAN = new AccountCall(
            "setAutoPayout",
            "/accounts/A/autopayouts/EUR",
            "{'schedule':['mon'],'min_amount':100,'min_balance_amount':0}");

    private static String money() {
        return "{'amount':1,'currency':'EUR','description':'June','order_id':'june-1'}";
    }

    /** An affiliate that can be paid out, in a sandbox. */
    record Ids(long account, String bankAccount, String owner) {
        static Ids in(Sandbox sandbox, MultiSafepay client) {
            long account = client.affiliates().signUp(AccountFields.affiliate()).id();
            client.affiliates().addSite(account, AccountFields.site().build());
            String bank = client.onboarding()
                    .addBankAccount(account, AccountFields.bankAccount())
                    .id();
            String owner = client.onboarding()
                    .addOwner(account, AccountFields.owner().build())
                    .id();
            sandbox.accounts().verifyBankAccount(bank);
            sandbox.accounts().approve(account);
            sandbox.accounts().topUp(account, "EUR", 1_000_000);
            return new Ids(account, bank, owner);
        }
    }

    ObjectNode good() throws IOException {
        return (ObjectNode) Raw.JSON.readTree(body.replace('\'', '"'));
    }

    /** Sends a body; answers {@code taken}, or the status with the field that the answer names. */
    String send(Sandbox sandbox, Ids ids, ObjectNode sent) throws IOException, InterruptedException {
        String filled = path.replace("/A/", "/" + ids.account() + "/")
                .replace("/B/", "/" + ids.bankAccount() + "/")
                .replace("/U/", "/" + ids.owner() + "/");
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUri() + filled))
                .header("api_key", sandbox.apiKey())
                .POST(BodyPublishers.ofByteArray(Raw.JSON.writeValueAsBytes(sent)))
                .build();
        HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() == 200) {
            return "taken";
        }
        var answer = Raw.JSON.readTree(response.body());
        return response.statusCode() + ", "
                + answer.at("/errors/0/attribute")
                        .asText(answer.path("error_code").asText());
    }
}
