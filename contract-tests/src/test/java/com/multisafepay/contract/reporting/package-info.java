/** Reports as the library reads them from the sandbox, over HTTP and page by page. */
@NullMarked
package com.multisafepay.contract.reporting;

import org.jspecify.annotations.NullMarked;
