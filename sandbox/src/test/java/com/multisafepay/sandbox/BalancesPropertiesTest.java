package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever is done to orders and accounts in whatever order: what is on all balances is what customers paid, less what they got back, what
 * payments cost and what banks received, plus what was topped up; and no charge or payout makes a balance negative.
 */
class BalancesPropertiesTest {
    private static final int STEPS = 40;
    private static final int AFFILIATES = 3;

    @Property(tries = 50, afterFailure = AfterFailureMode.SAMPLE_FIRST)
    void noMoneyAppearsOrIsLost(@ForAll long seed) {
        try (Sandbox sandbox = Sandbox.builder()
                .clock(SandboxClock.startingAt(Instant.parse("2026-06-01T10:00:00Z")))
                .seed(seed)
                .start()) {
            Walk walk = new Walk(sandbox, new Random(seed));
            for (int step = 0; step < STEPS; step++) {
                String done = walk.step();
                assertThat(sandbox.contractBreaches()).as(done).isEmpty();
                assertThat(walk.onBalances()).as(done).isEqualTo(walk.expected());
                assertThat(walk.withAllOutside()).as(done).isZero();
            }
        }
    }

    private static final class Walk {
        private final Sandbox sandbox;
        private final Random random;
        private final LifeCalls calls;
        private final List<Affiliate> affiliates = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private final List<Long> payouts = new ArrayList<>();
        private int number;
        private long toppedUp;

        Walk(Sandbox sandbox, Random random) {
            this.sandbox = sandbox;
            this.random = random;
            this.calls = new LifeCalls(sandbox);
            for (int i = 0; i < AFFILIATES; i++) {
                Affiliate affiliate = Affiliate.activated(sandbox, "user" + i + "@lamps.example");
                affiliates.add(affiliate);
                keys.add(affiliate.get("/sites").at("/data/0/api_key").asText());
            }
        }

        String step() {
            Affiliate affiliate = affiliates.get(random.nextInt(AFFILIATES));
            long amount = 1L + random.nextInt(2000);
            String order = "shop-" + random.nextInt(number + 1);
            return switch (random.nextInt(11)) {
                case 0, 1 -> paid(affiliate, sandbox.apiKey());
                case 2 -> paid(affiliate, keys.get(random.nextInt(AFFILIATES)));
                case 3 ->
                    told(calls.post("/orders/" + order + "/refunds", "{'currency':'EUR','amount':" + amount + '}'));
                case 4 -> moved(affiliate, affiliate.charge("charge-" + number++, amount));
                case 5, 6 -> payout(affiliate, amount);
                case 7 -> ended();
                case 8 -> topUp(affiliate, amount);
                case 9 -> fees(affiliate);
                default -> advanced();
            };
        }

        private String paid(Affiliate affiliate, String key) {
            String id = "shop-" + number++;
            String part = random.nextBoolean()
                    ? "'fixed':" + (1 + random.nextInt(1000))
                    : "'percentage':" + random.nextInt(10_001) / 100.0;
            Answer answer = Calls.send(Calls.request(sandbox, "/orders")
                    .setHeader("api_key", key)
                    .POST(BodyPublishers.ofString(affiliate.split(id, part).toString())));
            sandbox.orders().pay(id, "IDEAL", PaymentOutcome.SUCCESS);
            return told(answer);
        }

        private String payout(Affiliate affiliate, long amount) {
            Answer answer = affiliate.payOut("payout-" + number++, amount);
            if (answer.status() == 200) {
                payouts.add(answer.at("/data/transaction_id").asLong());
            }
            return moved(affiliate, answer);
        }

        /** A withdrawal leaves nothing negative. */
        private String moved(Affiliate affiliate, Answer answer) {
            if (answer.status() == 200) {
                assertThat(affiliate.available()).as(told(answer)).isNotNegative();
            }
            return told(answer);
        }

        private String ended() {
            if (payouts.isEmpty()) {
                return "no payout";
            }
            long id = payouts.remove(random.nextInt(payouts.size()));
            try {
                if (random.nextBoolean()) {
                    sandbox.accounts().completePayout(id);
                } else {
                    sandbox.accounts().voidPayout(id);
                }
            } catch (IllegalStateException over) {
                return String.valueOf(over.getMessage());
            }
            return "ended " + id;
        }

        private String topUp(Affiliate affiliate, long amount) {
            sandbox.accounts().topUp(affiliate.id, "EUR", amount);
            toppedUp += amount;
            return "topped up";
        }

        private String fees(Affiliate affiliate) {
            return told(affiliate.post(
                    "/fees",
                    "{'fees':[{'percentage':" + random.nextInt(300) / 100.0 + "}],"
                            + "'scope':{'currency':'EUR','payment_type':'IDEAL','type':'payment'}}"));
        }

        private String advanced() {
            sandbox.clock().advance(Duration.ofHours(1 + random.nextInt(30)));
            return "advanced";
        }

        private static String told(Answer answer) {
            return answer.body().toString();
        }

        private JsonNode accounts() {
            return Calls.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/accounts")))
                    .body()
                    .path("accounts");
        }

        private static long sum(JsonNode accounts, String list, String member) {
            long sum = 0;
            for (JsonNode account : accounts) {
                for (JsonNode each : account.path(list)) {
                    sum += each.path(member).asLong();
                }
            }
            return sum;
        }

        long onBalances() {
            JsonNode accounts = accounts();
            return sum(accounts, "balances", "amount_available") + sum(accounts, "balances", "amount_reserved");
        }

        /** From the list of transactions alone: what is completed moved, and nothing else did. */
        long expected() {
            long expected = toppedUp;
            for (JsonNode transaction :
                    Calls.get(sandbox, "/transactions?limit=1000").at("/data")) {
                if (transaction.path("financial_status").asText().equals("completed")) {
                    boolean debit = transaction.path("debit_credit").asText().equals("D");
                    expected += debit
                            ? -transaction.path("amount").asLong()
                            : transaction.path("net").asLong();
                }
            }
            return expected;
        }

        /** With customers, banks and the provider's costs. */
        long withAllOutside() {
            JsonNode outside = Calls.send(
                            HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/accounts")))
                    .body()
                    .path("outside");
            long sum = 0;
            for (JsonNode balances : outside) {
                for (JsonNode each : balances) {
                    sum += each.path("amount_available").asLong();
                }
            }
            return sum + onBalances();
        }
    }
}
