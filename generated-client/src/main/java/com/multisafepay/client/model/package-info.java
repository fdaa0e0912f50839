/** The schemas of the contract as classes that Jackson reads and writes; generated. What an answer holds may always be missing. */
@NullMarked
package com.multisafepay.client.model;

import org.jspecify.annotations.NullMarked;
