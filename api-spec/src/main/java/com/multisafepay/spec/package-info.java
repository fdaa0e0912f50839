/** The contract of the MultiSafepay API and the table of its payment methods, as files. */
package com.multisafepay.spec;
