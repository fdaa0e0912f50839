package com.multisafepay.reporting;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.MultiSafepayException;
import java.util.List;

/** Reads the account behind a key. Thread-safe. */
public interface Account {

    /**
     * Reads the owner of the key ("Me").
     *
     * @return account, site and role
     * @throws CredentialsRefusedException when the key is wrong
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    KeyOwner me();

    /**
     * Lists the categories that a site can be filed under ("List categories").
     *
     * @return the categories
     * @throws CredentialsRefusedException when the key is wrong
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    List<Category> categories();
}
