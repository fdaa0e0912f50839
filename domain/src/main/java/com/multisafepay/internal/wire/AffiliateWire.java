package com.multisafepay.internal.wire;

import com.multisafepay.affiliate.Affiliate;
import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.BankAccount;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.IdentityDocumentType;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.Owner;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.StoredFile;
import com.multisafepay.client.model.AddBankStatementAnswer;
import com.multisafepay.client.model.AddBankStatementRequest;
import com.multisafepay.client.model.AddIdentityDocumentAnswer;
import com.multisafepay.client.model.AddIdentityDocumentRequest;
import com.multisafepay.client.model.AddUboAnswer;
import com.multisafepay.client.model.AddUboRequest;
import com.multisafepay.client.model.CreateAffiliateAnswer;
import com.multisafepay.client.model.CreateAffiliateRequest;
import com.multisafepay.client.model.CreateBankAccountAnswer;
import com.multisafepay.client.model.CreateBankAccountPaymentLinkAnswer;
import com.multisafepay.client.model.CreateBankAccountRequest;
import com.multisafepay.client.model.CreateLoginUrlAnswer;
import com.multisafepay.client.model.GetAffiliateAnswer;
import com.multisafepay.client.model.GetAutoPayoutAnswer;
import com.multisafepay.client.model.GetBankAccountAnswer;
import com.multisafepay.client.model.GetBankStatementAnswer;
import com.multisafepay.client.model.GetIdentityDocumentAnswer;
import com.multisafepay.client.model.GetUboAnswer;
import com.multisafepay.client.model.ListAffiliatesAnswer;
import com.multisafepay.client.model.ListAutoPayoutsAnswer;
import com.multisafepay.client.model.ListBankAccountsAnswer;
import com.multisafepay.client.model.ListBankStatementsAnswer;
import com.multisafepay.client.model.ListIdentityDocumentsAnswer;
import com.multisafepay.client.model.ListUbosAnswer;
import com.multisafepay.client.model.SetAutoPayoutAnswer;
import com.multisafepay.client.model.SetAutoPayoutRequest;
import com.multisafepay.client.model.SetFeesRequest;
import com.multisafepay.client.model.UpdateAffiliateAnswer;
import com.multisafepay.client.model.UpdateAffiliateRequest;
import com.multisafepay.client.model.UpdateUboAnswer;
import com.multisafepay.client.model.UpdateUboRequest;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.gateway.GatewayId;
import java.net.URI;
import java.util.Currency;
import java.util.List;

/** Maps requests and answers about accounts of affiliates. */
public final class AffiliateWire {

    private AffiliateWire() {}

    public static CreateAffiliateRequest affiliate(NewAffiliate affiliate) {
        return AffiliatesToWire.toWire(affiliate);
    }

    public static UpdateAffiliateRequest company(CompanyDetails company) {
        return AffiliatesToWire.toWire(company);
    }

    public static CreateBankAccountRequest bankAccount(BankAccountDetails bankAccount) {
        return AffiliatesToWire.toWire(bankAccount);
    }

    public static AddBankStatementRequest statement(UploadedFile file) {
        return AffiliatesToWire.statement(file);
    }

    public static AddIdentityDocumentRequest document(IdentityDocumentType type, UploadedFile file) {
        return AffiliatesToWire.document(type, file);
    }

    public static AddUboRequest owner(OwnerDetails owner) {
        return AffiliatesToWire.toWire(owner);
    }

    public static UpdateUboRequest ownerChange(OwnerDetails owner) {
        return AffiliatesToWire.change(owner);
    }

    public static SetAutoPayoutRequest plan(AutoPayout plan) {
        return AffiliatesToWire.toWire(plan);
    }

    public static SetFeesRequest fees(GatewayId method, Currency currency, List<Fee> fees) {
        return AffiliatesToWire.fees(method, currency, fees);
    }

    public static Affiliate created(CreateAffiliateAnswer answer) {
        return AffiliatesFromWire.created(answer.getData());
    }

    public static Affiliate affiliate(GetAffiliateAnswer answer) {
        return AffiliatesFromWire.affiliate(answer.getData(), answer.getInquiries());
    }

    public static Affiliate affiliate(UpdateAffiliateAnswer answer) {
        return AffiliatesFromWire.affiliate(answer.getData(), List.of());
    }

    public static List<Affiliate> affiliates(ListAffiliatesAnswer answer) {
        return WireValues.list(answer.getData(), account -> AffiliatesFromWire.affiliate(account, List.of()));
    }

    public static URI loginUrl(CreateLoginUrlAnswer answer) {
        return AffiliatesFromWire.login(answer.getData());
    }

    public static BankAccount bankAccount(CreateBankAccountAnswer answer) {
        return AffiliatesFromWire.bankAccount(answer.getData());
    }

    public static BankAccount bankAccount(GetBankAccountAnswer answer) {
        return AffiliatesFromWire.bankAccount(answer.getData());
    }

    public static List<BankAccount> bankAccounts(ListBankAccountsAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::bankAccount);
    }

    public static URI verification(CreateBankAccountPaymentLinkAnswer answer) {
        return AffiliatesFromWire.verification(answer.getData());
    }

    public static StoredFile file(AddBankStatementAnswer answer) {
        return AffiliatesFromWire.statement(answer.getData());
    }

    public static StoredFile file(GetBankStatementAnswer answer) {
        return AffiliatesFromWire.statement(answer.getData());
    }

    public static List<StoredFile> files(ListBankStatementsAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::statement);
    }

    public static StoredFile file(AddIdentityDocumentAnswer answer) {
        return AffiliatesFromWire.document(answer.getData());
    }

    public static StoredFile file(GetIdentityDocumentAnswer answer) {
        return AffiliatesFromWire.document(answer.getData());
    }

    public static List<StoredFile> files(ListIdentityDocumentsAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::document);
    }

    public static Owner owner(AddUboAnswer answer) {
        return AffiliatesFromWire.owner(answer.getData());
    }

    public static Owner owner(GetUboAnswer answer) {
        return AffiliatesFromWire.owner(answer.getData());
    }

    public static Owner owner(UpdateUboAnswer answer) {
        return AffiliatesFromWire.owner(answer.getData());
    }

    public static List<Owner> owners(ListUbosAnswer answer) {
        return WireValues.list(answer.getData(), AffiliatesFromWire::owner);
    }

    public static List<AutoPayout> plans(ListAutoPayoutsAnswer answer) {
        return WireValues.list(
                answer.getData(), plan -> AffiliatesFromWire.plan(plan).plan());
    }

    public static AutoPayout plan(GetAutoPayoutAnswer answer) {
        return AffiliatesFromWire.plan(answer.getData()).plan();
    }

    public static AutoPayout plan(SetAutoPayoutAnswer answer) {
        return AffiliatesFromWire.plan(answer.getData()).plan();
    }
}
