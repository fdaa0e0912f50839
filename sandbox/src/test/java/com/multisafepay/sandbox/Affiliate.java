package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest.BodyPublishers;

/** An affiliate of a sandbox, with the calls that platforms make for it. */
final class Affiliate {
    private static final String PDF =
            "{'encoded_content':'JVBERi0xLjQK','filename':'a.pdf','mime_type':'application/pdf'}";

    static final String OWNER = "{'name':'Anna Bakker','birthday':'1980-05-17','country':'NL','country_of_birth':'NL',"
            + "'email':'anna@lamps.example','job_title':'Director','percentage':25,'title':'Mrs',"
            + "'type':'shareholder'}";

    final Sandbox sandbox;
    final long id;

    private Affiliate(Sandbox sandbox, long id) {
        this.sandbox = sandbox;
        this.id = id;
    }

    static Affiliate signedUp(Sandbox sandbox, String email) {
        Answer answer = send(sandbox, "POST", "/signup-account", signUp(email));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return new Affiliate(sandbox, answer.at("/data/0/account/id").asLong());
    }

    /** An affiliate that can be paid out in euros, with a site. */
    static Affiliate activated(Sandbox sandbox, String email) {
        Affiliate affiliate = signedUp(sandbox, email);
        affiliate.site();
        sandbox.accounts().verifyBankAccount(affiliate.bankAccount());
        sandbox.accounts().approve(affiliate.id);
        return affiliate;
    }

    static String signUp(String email) {
        return "{'account':{'company_name':'Lamps','country':'NL','email':'admin@lamps.example'},'currencies':['EUR'],"
                + "'user':{'name':'Anna Bakker','email':'" + email + "','password':'secret-0001'}}";
    }

    static Answer send(Sandbox sandbox, String method, String path, String body) {
        return Calls.send(Calls.request(sandbox, path)
                .method(method, BodyPublishers.ofString(Bodies.json(body).toString())));
    }

    Answer post(String path, String body) {
        return send(sandbox, "POST", "/accounts/" + id + path, body);
    }

    Answer get(String path) {
        return Calls.get(sandbox, "/accounts/" + id + path);
    }

    JsonNode account() {
        return get("").body();
    }

    JsonNode site() {
        return post("/sites", "{'name':'Lamps','url':'https://lamps.example'}").at("/data");
    }

    String bankAccount() {
        return post("/bank-accounts", "{'currency':'EUR','iban':'NL02ABNA0123456789','holder_name':'Lamps'}")
                .at("/data/id")
                .asText();
    }

    String owner() {
        return post("/ubos", OWNER).at("/data/id").asText();
    }

    Answer statement(String bankAccount) {
        return send(sandbox, "POST", "/bank-accounts/" + bankAccount + "/bank-statements", PDF);
    }

    Answer document(String owner) {
        return send(
                sandbox,
                "POST",
                "/ubos/" + owner + "/identitydocs",
                PDF.replace("'filename'", "'document_type':'Passport','filename'"));
    }

    Answer charge(String key, long amount) {
        return post("/charges", money(key, amount));
    }

    Answer payOut(String key, long amount) {
        return post("/payouts", money(key, amount));
    }

    static String money(String key, long amount) {
        return "{'amount':" + amount + ",'currency':'EUR','description':'June','order_id':'" + key + "'}";
    }

    long available() {
        return balance(id).path("amount_available").asLong();
    }

    long reserved() {
        return balance(id).path("amount_reserved").asLong();
    }

    JsonNode balance(long account) {
        return Calls.get(sandbox, "/accounts/" + account + "/balances").at("/data/0");
    }

    /** An order of 10.00 of which the affiliate gets a part. */
    ObjectNode split(String orderId, String part) {
        ObjectNode order = Bodies.redirect().put("order_id", orderId);
        order.set("affiliate", Bodies.json("{'split_payments':[{'merchant':'" + id + "'," + part + "}]}"));
        return order;
    }
}
