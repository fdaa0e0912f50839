package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** A payment method as the table beside the contract describes it. Immutable and thread-safe. */
public final class MethodSpec {

    private final JsonNode row;
    private final Set<String> currencies;
    private final Set<String> countries;

    MethodSpec(JsonNode row) {
        this.row = row;
        this.currencies = values("currencies", JsonNode::asText);
        this.countries = values("countries", JsonNode::asText);
    }

    /** {@return the id, upper case} */
    public String id() {
        return row.path("id").asText();
    }

    /** {@return the name that people read} */
    public String name() {
        return row.path("name").asText();
    }

    /** {@return the family: {@code banking}, {@code card}, {@code wallet}, {@code bnpl} or {@code prepaid}} */
    public String group() {
        return row.path("group").asText();
    }

    /** {@return whether cards are charged} */
    public boolean card() {
        return group().equals("card");
    }

    /** {@return whether the customer pays after the goods were sent} */
    public boolean payLater() {
        return group().equals("bnpl");
    }

    /** {@return whether it is a gift card or voucher} */
    public boolean coupon() {
        return is("coupon");
    }

    /** {@return whether a list of payment methods holds it} */
    public boolean listed() {
        return is("listed");
    }

    /** {@return whether a direct order can name it} */
    public boolean direct() {
        return is("direct");
    }

    /** {@return whether a payment component can show it} */
    public boolean component() {
        return is("payment_component");
    }

    /** {@return what a direct order needs beyond the common fields, as paths of the request; {@code a|b} is one of two} */
    public Set<String> requiredDirect() {
        return values("required_direct", JsonNode::asText);
    }

    /** {@return whether the goods have to go to the customer's own address} */
    public boolean deliveryEqualsBilling() {
        return is("delivery_equals_billing");
    }

    /** {@return the form of the customer's phone number; empty for any} */
    public Optional<String> phonePattern() {
        return text("phone_pattern");
    }

    /** {@return the locale that a direct order's customer has; empty for any} */
    public Optional<String> locale() {
        return text("locale");
    }

    /** {@return whether an order has to have a cart with tax tables} */
    public boolean cartRequired() {
        return is("cart_required");
    }

    /** {@return the rates of VAT that lines of its carts can have, in per cent; empty for any} */
    public Set<BigDecimal> taxPercentages() {
        return values("tax_percentages", JsonNode::decimalValue);
    }

    /** {@return the ISO 4217 codes that it takes} */
    public Set<String> currencies() {
        return currencies;
    }

    /** {@return the ISO 3166-1 codes of the countries that it is offered in; empty for everywhere} */
    public Set<String> countries() {
        return countries;
    }

    /**
     * Returns whether customers of a country can pay with it.
     *
     * @param country ISO 3166-1 code
     * @return true where it is offered
     */
    public boolean offeredIn(String country) {
        Objects.requireNonNull(country, "country");
        return countries.isEmpty() || countries.contains(country);
    }

    /** {@return the ISO 3166-1 codes of the countries where it is asked for most} */
    public Set<String> preferredCountries() {
        return values("preferred_countries", JsonNode::asText);
    }

    /** {@return the least and greatest amounts by currency; no entry where none are documented} */
    public Map<String, AmountLimits> limits() {
        return AmountLimits.byCurrency(row.path("amounts"));
    }

    /**
     * Returns the limits of a new account, which are usual ones where none are documented.
     *
     * @param currency ISO 4217 code
     * @return the limits; no least and no greatest amount where the currency has none
     */
    public AmountLimits limits(String currency) {
        Objects.requireNonNull(currency, "currency");
        JsonNode documented = row.path("amounts").path(currency);
        return AmountLimits.of(
                documented.isMissingNode() ? row.path("default_amounts").path(currency) : documented);
    }

    /** {@return the rules of its refunds} */
    public RefundSpec refunds() {
        return new RefundSpec(row.path("refunds"));
    }

    /** {@return whether later payments are possible} */
    public boolean recurring() {
        return is("recurring");
    }

    /** {@return whether it can be authorised first and captured later} */
    public boolean manualCapture() {
        return row.path("manual_capture").isObject();
    }

    /** {@return the number of days that an authorisation holds; empty where that is not stated} */
    public OptionalInt captureDays() {
        return RefundSpec.number(row.path("manual_capture").path("days"));
    }

    /** {@return whether one capture ends an authorisation, even a partial one} */
    public boolean captureOnce() {
        return row.path("manual_capture").path("once").asBoolean();
    }

    /** {@return the number of days within which the merchant has to ship; empty where there is no term} */
    public OptionalInt shipDays() {
        return RefundSpec.number(row.path("ship_days"));
    }

    /** {@return whether customers who do not finish are reminded by mail} */
    public boolean secondChance() {
        return row.path("second_chance").asBoolean(true);
    }

    /** {@return the time that a started payment stays open; empty for ever} */
    public Optional<Duration> expiry() {
        OptionalInt seconds = RefundSpec.number(row.path("expiry_seconds"));
        return seconds.isPresent() ? Optional.of(Duration.ofSeconds(seconds.getAsInt())) : Optional.empty();
    }

    private boolean is(String member) {
        return row.path(member).asBoolean();
    }

    private Optional<String> text(String member) {
        return Optional.ofNullable(row.path(member).textValue());
    }

    private <T> Set<T> values(String member, Function<JsonNode, T> value) {
        Set<T> values = new HashSet<>();
        row.path(member).forEach(each -> values.add(value.apply(each)));
        return Set.copyOf(values);
    }
}
