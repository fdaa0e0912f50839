package com.multisafepay.affiliate;

import com.multisafepay.document.UploadedFile;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import java.net.URI;
import java.util.List;

/**
 * Completes the account of an affiliate: bank accounts and owners, with the proof of both. A write without a usable answer is an
 * {@link OutcomeUnknownException} and is never repeated by the library; the lists show whether it took effect. Every method throws
 * {@link NotFoundException} when the key sees nothing with the id, and {@link MultiSafepayException} when the API refuses otherwise or
 * cannot be reached. Thread-safe.
 */
public interface Onboarding {

    /**
     * Adds a bank account. It has to be verified before money is paid out to it.
     *
     * @param accountId the id of the account
     * @param bankAccount the bank account
     * @return the bank account with its id
     * @throws RequestRefusedException when the API refuses a value
     */
    BankAccount addBankAccount(long accountId, BankAccountDetails bankAccount);

    /**
     * Lists the bank accounts of an account.
     *
     * @param accountId the id of the account
     * @return the bank accounts
     */
    List<BankAccount> bankAccounts(long accountId);

    /**
     * Returns a bank account.
     *
     * @param bankAccountId its id
     * @return the bank account
     */
    BankAccount bankAccount(String bankAccountId);

    /**
     * Makes a link on which one euro is paid from the bank account, which proves who owns it. The euro goes back.
     *
     * @param bankAccountId the id of the bank account
     * @return the link
     */
    URI verificationUrl(String bankAccountId);

    /**
     * Hands in a statement of a bank account.
     *
     * @param bankAccountId the id of the bank account
     * @param statement the statement
     * @return the statement as it was taken
     * @throws RequestRefusedException when the API refuses the file
     */
    StoredFile addBankStatement(String bankAccountId, UploadedFile statement);

    /**
     * Lists the statements of a bank account.
     *
     * @param bankAccountId the id of the bank account
     * @return the statements, without their content
     */
    List<StoredFile> bankStatements(String bankAccountId);

    /**
     * Returns a statement.
     *
     * @param statementId its id
     * @return the statement, without its content
     */
    StoredFile bankStatement(String statementId);

    /**
     * Adds a person who owns or controls the company.
     *
     * @param accountId the id of the account
     * @param owner the person: name, birthday, both countries, mail address, job title, percentage, title and type have to be set
     * @return the owner with the id
     * @throws RequestRefusedException when one of them is not set, or the API refuses a value
     */
    Owner addOwner(long accountId, OwnerDetails owner);

    /**
     * Lists the owners of an account.
     *
     * @param accountId the id of the account
     * @return the owners
     */
    List<Owner> owners(long accountId);

    /**
     * Returns an owner.
     *
     * @param ownerId the id of the owner
     * @return the owner
     */
    Owner owner(String ownerId);

    /**
     * Changes what is set of an owner, and leaves the rest.
     *
     * @param ownerId the id of the owner
     * @param change what changes
     * @return the owner after the change
     * @throws RequestRefusedException when the API refuses a value
     */
    Owner updateOwner(String ownerId, OwnerDetails change);

    /**
     * Hands in a document that proves who an owner is.
     *
     * @param ownerId the id of the owner
     * @param type the kind of document
     * @param document the document
     * @return the document as it was taken
     * @throws RequestRefusedException when the API refuses the file
     */
    StoredFile addIdentityDocument(String ownerId, IdentityDocumentType type, UploadedFile document);

    /**
     * Lists the documents of an owner.
     *
     * @param ownerId the id of the owner
     * @return the documents, without their content
     */
    List<StoredFile> identityDocuments(String ownerId);

    /**
     * Returns a document of an owner.
     *
     * @param documentId its id
     * @return the document, without its content
     */
    StoredFile identityDocument(String documentId);
}
