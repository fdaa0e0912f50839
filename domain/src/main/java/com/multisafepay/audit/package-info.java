/** What goes over the wire, for those who have to keep a record of it. */
@NullMarked
package com.multisafepay.audit;

import org.jspecify.annotations.NullMarked;
