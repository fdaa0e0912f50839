package com.multisafepay.internal.service;

import com.multisafepay.affiliate.BankAccount;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.IdentityDocumentType;
import com.multisafepay.affiliate.Onboarding;
import com.multisafepay.affiliate.Owner;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.StoredFile;
import com.multisafepay.client.api.BankAccountsApi;
import com.multisafepay.client.api.OwnersApi;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.AffiliateWire;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Onboarding over the generated interfaces. */
final class ApiOnboarding implements Onboarding {
    private static final int LONGEST_ID = 50;

    private final BankAccountsApi bankAccounts;
    private final OwnersApi owners;
    private final @Nullable String language;

    ApiOnboarding(BankAccountsApi bankAccounts, OwnersApi owners, @Nullable String language) {
        this.bankAccounts = bankAccounts;
        this.owners = owners;
        this.language = language;
    }

    @Override
    public BankAccount addBankAccount(long accountId, BankAccountDetails bankAccount) {
        Objects.requireNonNull(bankAccount, "bankAccount");
        return Reading.of(
                bankAccounts.createBankAccount(
                        ApiAffiliates.id(accountId), AffiliateWire.bankAccount(bankAccount), language),
                AffiliateWire::bankAccount);
    }

    @Override
    public List<BankAccount> bankAccounts(long accountId) {
        return Reading.of(
                bankAccounts.listBankAccounts(ApiAffiliates.id(accountId), language), AffiliateWire::bankAccounts);
    }

    @Override
    public BankAccount bankAccount(String bankAccountId) {
        return Reading.of(
                bankAccounts.getBankAccount(id("bankAccountId", bankAccountId), language), AffiliateWire::bankAccount);
    }

    @Override
    public URI verificationUrl(String bankAccountId) {
        return Reading.of(
                bankAccounts.createBankAccountPaymentLink(id("bankAccountId", bankAccountId), language),
                AffiliateWire::verification);
    }

    @Override
    public StoredFile addBankStatement(String bankAccountId, UploadedFile statement) {
        Objects.requireNonNull(statement, "statement");
        return Reading.of(
                bankAccounts.addBankStatement(
                        id("bankAccountId", bankAccountId), AffiliateWire.statement(statement), language),
                AffiliateWire::file);
    }

    @Override
    public List<StoredFile> bankStatements(String bankAccountId) {
        return Reading.of(
                bankAccounts.listBankStatements(id("bankAccountId", bankAccountId), language), AffiliateWire::files);
    }

    @Override
    public StoredFile bankStatement(String statementId) {
        return Reading.of(bankAccounts.getBankStatement(id("statementId", statementId), language), AffiliateWire::file);
    }

    @Override
    public Owner addOwner(long accountId, OwnerDetails owner) {
        Objects.requireNonNull(owner, "owner");
        require("name", owner.name());
        require("birthday", owner.birthday());
        require("country", owner.country());
        require("country_of_birth", owner.countryOfBirth());
        require("email", owner.email());
        require("job_title", owner.jobTitle());
        require("percentage", owner.percentage());
        require("title", owner.title());
        require("type", owner.type());
        return Reading.of(
                owners.addUbo(ApiAffiliates.id(accountId), AffiliateWire.owner(owner), language), AffiliateWire::owner);
    }

    @Override
    public List<Owner> owners(long accountId) {
        return Reading.of(owners.listUbos(ApiAffiliates.id(accountId), language), AffiliateWire::owners);
    }

    @Override
    public Owner owner(String ownerId) {
        return Reading.of(owners.getUbo(id("ownerId", ownerId), language), AffiliateWire::owner);
    }

    @Override
    public Owner updateOwner(String ownerId, OwnerDetails change) {
        Objects.requireNonNull(change, "change");
        return Reading.of(
                owners.updateUbo(id("ownerId", ownerId), AffiliateWire.ownerChange(change), language),
                AffiliateWire::owner);
    }

    @Override
    public StoredFile addIdentityDocument(String ownerId, IdentityDocumentType type, UploadedFile document) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(document, "document");
        return Reading.of(
                owners.addIdentityDocument(id("ownerId", ownerId), AffiliateWire.document(type, document), language),
                AffiliateWire::file);
    }

    @Override
    public List<StoredFile> identityDocuments(String ownerId) {
        return Reading.of(owners.listIdentityDocuments(id("ownerId", ownerId), language), AffiliateWire::files);
    }

    @Override
    public StoredFile identityDocument(String documentId) {
        return Reading.of(owners.getIdentityDocument(id("documentId", documentId), language), AffiliateWire::file);
    }

    private static String id(String field, String value) {
        return Check.segment(field, Check.text(field, value, 1, LONGEST_ID));
    }

    private static void require(String field, Optional<?> value) {
        if (value.isEmpty()) {
            throw RequestRefusedException.of(field, "is required");
        }
    }
}
