package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Makes an affiliate that can be paid out, with all that an account can have, and a customer's profile. */
final class AffiliateState {
    static final String NAME = "an activated affiliate";

    /** The values that it generates: ids, by the names of the path's parameters. */
    static final List<String> VALUES = List.of(
            "account_id",
            "bankaccount_id",
            "bankstatement_id",
            "ubo_id",
            "identitydoc_id",
            "customer_id",
            "delivery_details_id");

    private static final int BALANCE = 5000;
    private static final String PERSON =
            "{'address1':'Teststraat','city':'Utrecht','country':'NL','first_name':'Anna','house_number':'1',"
                    + "'last_name':'Bakker','zip_code':'1234AB',";
    private static final String FILE =
            "{'encoded_content':'JVBERi0xLjQ=','filename':'proof.pdf','mime_type':'application/pdf'";

    private AffiliateState() {}

    static ObjectNode make(StateMaker maker) {
        maker.reset().run();
        ObjectNode signedUp = post(
                maker,
                "/signup-account",
                "{'account':{'company_name':'Lamps','country':'NL','email':'admin@lamps.example'},'currencies':['EUR'],"
                        + "'user':{'name':'Anna Bakker','email':'pact@lamps.example'}}");
        String account = signedUp.at("/data/0/account/id").asText();
        ObjectNode ids = Json.object().put("account_id", account);
        String path = "/accounts/" + account;
        post(maker, path + "/sites", "{'name':'Lamps','url':'https://lamps.example'}");
        String bankAccount = id(post(
                maker,
                path + "/bank-accounts",
                "{'currency':'EUR','iban':'NL02ABNA0123456789','holder_name':'Lamps'}"));
        ids.put("bankaccount_id", bankAccount);
        ids.put("bankstatement_id", id(post(maker, "/bank-accounts/" + bankAccount + "/bank-statements", FILE + "}")));
        String owner = id(post(
                maker,
                path + "/ubos",
                "{'name':'Anna Bakker','birthday':'1980-05-17','country':'NL','country_of_birth':'NL',"
                        + "'email':'anna@lamps.example','job_title':'Director','percentage':25,'title':'Mrs',"
                        + "'type':'shareholder'}"));
        ids.put("ubo_id", owner);
        ids.put(
                "identitydoc_id",
                id(post(maker, "/ubos/" + owner + "/identitydocs", FILE + ",'document_type':'passport'}")));
        activate(maker, account, bankAccount);
        post(maker, path + "/autopayouts/EUR", "{'schedule':['mon'],'min_amount':1000,'min_balance_amount':0}");
        return withProfile(maker, ids);
    }

    private static void activate(StateMaker maker, String account, String bankAccount) {
        maker.affiliates().verify(bankAccount);
        maker.affiliates().review(account, true);
        maker.affiliates().topUp(account, "EUR", BALANCE);
        maker.clock().accept(Duration.ofDays(1));
    }

    private static ObjectNode withProfile(StateMaker maker, ObjectNode ids) {
        String profile =
                id(post(maker, "/customers", PERSON + "'brand':'Lamps','email':'anna@shop.example','locale':'nl_NL'}"));
        return ids.put("customer_id", profile)
                .put(
                        "delivery_details_id",
                        id(post(maker, "/customers/" + profile + "/delivery-details", PERSON + "'status':'active'}")));
    }

    private static ObjectNode post(StateMaker maker, String path, String body) {
        return maker.post(path, Json.readObject(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static String id(ObjectNode made) {
        return made.path("id").asText();
    }
}
