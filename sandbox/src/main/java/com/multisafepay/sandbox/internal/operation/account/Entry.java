package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A thing that is kept of an account; its members never change, a change puts another one in its place.
 *
 * @param kind what it is
 * @param id its id, among those of its kind
 * @param account the account that it belongs to
 * @param parent the id of what it hangs on
 * @param told its members, as the API answers them
 */
record Entry(Kind kind, String id, long account, String parent, ObjectNode told) {

    Entry told(ObjectNode other) {
        return new Entry(kind, id, account, parent, other);
    }
}
