package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.IdentityDocumentType;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.OwnerType;
import com.multisafepay.affiliate.PayoutDay;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.client.TolerantModel;
import com.multisafepay.client.model.AddBankStatementRequest;
import com.multisafepay.client.model.AddIdentityDocumentRequest;
import com.multisafepay.client.model.AddUboRequest;
import com.multisafepay.client.model.ChargeAffiliateRequest;
import com.multisafepay.client.model.CreateAffiliateRequest;
import com.multisafepay.client.model.CreateBankAccountRequest;
import com.multisafepay.client.model.CreateSiteRequest;
import com.multisafepay.client.model.FeeScope;
import com.multisafepay.client.model.PayOutAffiliateRequest;
import com.multisafepay.client.model.SetAutoPayoutRequest;
import com.multisafepay.client.model.SetFeesRequest;
import com.multisafepay.client.model.SignUpAccount;
import com.multisafepay.client.model.SignUpUser;
import com.multisafepay.client.model.UpdateAffiliateRequest;
import com.multisafepay.client.model.UpdateSiteRequest;
import com.multisafepay.client.model.UpdateUboRequest;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.money.Money;
import com.multisafepay.site.SiteSettings;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what is asked for accounts of affiliates. */
final class AffiliatesToWire {
    private AffiliatesToWire() {}

    static CreateAffiliateRequest toWire(NewAffiliate affiliate) {
        return new CreateAffiliateRequest()
                .account(as(SignUpAccount.class, toWire(affiliate.company())))
                .currencies(affiliate.currencies().stream()
                        .map(Currency::getCurrencyCode)
                        .toList())
                .user(new SignUpUser()
                        .name(affiliate.userName())
                        .email(affiliate.userEmail().address())
                        .password(affiliate.password().orElse(null)));
    }

    static UpdateAffiliateRequest toWire(CompanyDetails company) {
        return new UpdateAffiliateRequest()
                .companyName(company.name().orElse(null))
                .country(company.country().map(Country::code).orElse(null))
                .email(company.email().map(Email::address).orElse(null))
                .address1(company.address1().orElse(null))
                .address2(company.address2().orElse(null))
                .address3(company.address3().orElse(null))
                .apartment(company.apartment().orElse(null))
                .city(company.city().orElse(null))
                .zipcode(company.zipCode().orElse(null))
                .cocNumber(company.cocNumber().orElse(null))
                .vatNumber(company.vatNumber().orElse(null))
                .phone(company.phone().orElse(null));
    }

    static CreateSiteRequest toWire(SiteSettings settings) {
        return as(CreateSiteRequest.class, change(settings));
    }

    static UpdateSiteRequest change(SiteSettings settings) {
        return new UpdateSiteRequest()
                .name(settings.name().orElse(null))
                .url(settings.url().orElse(null))
                .notificationUrl(settings.notificationUrl().orElse(null))
                .priceFrom(minorUnits(settings.priceFrom()))
                .priceTill(minorUnits(settings.priceTill()))
                .supportEmail(settings.supportEmail().map(Email::address).orElse(null))
                .supportPhone(settings.supportPhone().orElse(null));
    }

    static CreateBankAccountRequest toWire(BankAccountDetails bankAccount) {
        return new CreateBankAccountRequest()
                .currency(bankAccount.currency().getCurrencyCode())
                .iban(bankAccount.iban())
                .holderName(bankAccount.holderName());
    }

    static AddBankStatementRequest statement(UploadedFile file) {
        return new AddBankStatementRequest()
                .filename(file.name())
                .mimeType(file.type().mediaType())
                .encodedContent(file.base64());
    }

    static AddIdentityDocumentRequest document(IdentityDocumentType type, UploadedFile file) {
        return new AddIdentityDocumentRequest()
                .documentType(type.value())
                .filename(file.name())
                .mimeType(file.type().mediaType())
                .encodedContent(file.base64());
    }

    static AddUboRequest toWire(OwnerDetails owner) {
        return as(AddUboRequest.class, change(owner));
    }

    static UpdateUboRequest change(OwnerDetails owner) {
        return new UpdateUboRequest()
                .name(owner.name().orElse(null))
                .birthday(owner.birthday().map(LocalDate::toString).orElse(null))
                .country(owner.country().map(Country::code).orElse(null))
                .countryOfBirth(owner.countryOfBirth().map(Country::code).orElse(null))
                .email(owner.email().map(Email::address).orElse(null))
                .jobTitle(owner.jobTitle().orElse(null))
                .percentage(owner.percentage().map(Integer::longValue).orElse(null))
                .title(owner.title().orElse(null))
                .type(owner.type().map(OwnerType::value).orElse(null))
                .address(owner.address().orElse(null))
                .addressApartment(owner.apartment().orElse(null))
                .city(owner.city().orElse(null))
                .zipcode(owner.zipCode().orElse(null))
                .state(owner.state().orElse(null))
                .mobilePhone(owner.mobilePhone().orElse(null))
                .officePhone(owner.officePhone().orElse(null));
    }

    static ChargeAffiliateRequest charge(Transfer charge) {
        return new ChargeAffiliateRequest()
                .amount(charge.amount().minorUnits())
                .currency(charge.amount().currency().getCurrencyCode())
                .description(charge.description())
                .orderId(charge.orderId());
    }

    static PayOutAffiliateRequest payout(Transfer payout) {
        return new PayOutAffiliateRequest()
                .amount(payout.amount().minorUnits())
                .currency(payout.amount().currency().getCurrencyCode())
                .description(payout.description())
                .orderId(payout.orderId());
    }

    static SetAutoPayoutRequest toWire(AutoPayout plan) {
        return new SetAutoPayoutRequest()
                .schedule(plan.days().stream().sorted().map(PayoutDay::value).toList())
                .bankaccountId(plan.bankAccountId().orElse(null))
                .minAmount(plan.minAmount().minorUnits())
                .minBalanceAmount(plan.minBalance().minorUnits());
    }

    static SetFeesRequest fees(GatewayId method, Currency currency, List<Fee> fees) {
        return new SetFeesRequest()
                .fees(fees.stream()
                        .map(fee -> NewModels.fee()
                                .percentage(fee.percentage().orElse(null))
                                .amount(fee.fixed().map(Money::minorUnits).orElse(null))
                                .currency(fee.fixed()
                                        .map(amount -> amount.currency().getCurrencyCode())
                                        .orElse(null)))
                        .toList())
                .scope(new FeeScope()
                        .currency(currency.getCurrencyCode())
                        .paymentType(method.value())
                        .type("payment"));
    }

    /** Returns the model of another request that has members of the same names. */
    private static <T extends TolerantModel> T as(Class<T> type, TolerantModel model) {
        return SharedMapper.get().convertValue(model, type);
    }

    private static @Nullable Long minorUnits(Optional<Money> amount) {
        return amount.map(Money::minorUnits).orElse(null);
    }
}
