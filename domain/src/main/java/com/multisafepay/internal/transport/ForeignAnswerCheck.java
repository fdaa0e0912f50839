package com.multisafepay.internal.transport;

import com.multisafepay.client.model.CancelAuthorisationAnswer;
import com.multisafepay.client.model.CancelOpenOrderAnswer;
import com.multisafepay.client.model.CaptureOrderAnswer;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.CreatedRefund;
import com.multisafepay.client.model.GetGatewayAnswer;
import com.multisafepay.client.model.GetOrderAnswer;
import com.multisafepay.client.model.GetPaymentMethodAnswer;
import com.multisafepay.client.model.GetSiteAnswer;
import com.multisafepay.client.model.GetTokenAnswer;
import com.multisafepay.client.model.GetTransactionAnswer;
import com.multisafepay.client.model.RefundOrderAnswer;
import com.multisafepay.client.model.UpdateOrderAnswer;
import feign.Request;
import feign.Request.HttpMethod;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Compares the ids that an answer names with those that were asked for: an answer to another question, such as one that came twice over a
 * connection, must not be taken for one's own. Case makes no difference, as the API answers some ids in another case than they were sent.
 */
final class ForeignAnswerCheck {

    /** A member that orders have, and neither refunds nor captures. */
    private static final String OF_AN_ORDER = "financial_status";

    private ForeignAnswerCheck() {}

    /** Returns whether an answer is about something else; one that names nothing is not. */
    static boolean isForeign(Request request, Object answer) {
        return request.httpMethod() == HttpMethod.GET
                ? isForeignToARead(request.url(), answer)
                : isForeignToAWrite(request, answer);
    }

    private static boolean isForeignToARead(String url, Object answer) {
        if (answer instanceof GetOrderAnswer got && got.getData() != null) {
            // The documentation asks by the provider's id, everybody else by the merchant's.
            Long transaction = got.getData().getTransactionId();
            return differs(segment(url, 1), got.getData().getOrderId())
                    && (transaction == null || differs(segment(url, 1), transaction));
        }
        if (answer instanceof GetTransactionAnswer got && got.getData() != null) {
            return differs(segment(url, 1), got.getData().getTransactionId());
        }
        if (answer instanceof GetTokenAnswer got && got.getData() != null) {
            return differs(segment(url, 1), got.getData().getToken());
        }
        if (answer instanceof GetGatewayAnswer got && got.getData() != null) {
            return differs(segment(url, 1), got.getData().getId());
        }
        if (answer instanceof GetPaymentMethodAnswer got && got.getData() != null) {
            return differs(segment(url, 1), got.getData().getId());
        }
        return answer instanceof GetSiteAnswer got
                && got.getData() != null
                && differs(segment(url, 1), got.getData().getId());
    }

    private static boolean isForeignToAWrite(Request request, Object answer) {
        String url = request.url();
        if (answer instanceof CreateOrderAnswer made && made.getData() != null) {
            return differs(sent(request, "order_id"), made.getData().getOrderId());
        }
        if (answer instanceof RefundOrderAnswer made && made.getData() != null) {
            return made.getData().cameWith(OF_AN_ORDER) || isAnothersRefund(request, made.getData());
        }
        if (answer instanceof CaptureOrderAnswer made && made.getData() != null) {
            return made.getData().cameWith(OF_AN_ORDER)
                    || isAnothersCapture(request, made.getData().getOrderId());
        }
        if (answer instanceof CancelAuthorisationAnswer released && released.getData() != null) {
            return differs(segment(url, 1), released.getData().getOrderId());
        }
        if (answer instanceof CancelOpenOrderAnswer cancelled && cancelled.getData() != null) {
            return differs(segment(url, 2), cancelled.getData().getOrderId());
        }
        // The shipment of a part and a new name have ids of their own.
        return answer instanceof UpdateOrderAnswer updated
                && updated.getData() != null
                && updated.getData().getTransactionId() == null
                && differs(segment(url, 1), updated.getData().getOrderId())
                && differs(sent(request, "new_order_id"), updated.getData().getOrderId());
    }

    /** An answer without an id of the refund may as well tell of the order: then it has to name the refund by its own. */
    private static boolean isAnothersRefund(Request request, CreatedRefund made) {
        String own = sent(request, "refund_order_id");
        boolean ofTheOrder = !differs(segment(request.url(), 2), made.getOrderId());
        return own == null
                ? !ofTheOrder
                : differs(own, made.getOrderId()) && (made.getRefundId() == null || !ofTheOrder);
    }

    /** A capture of all has the order's id or its own; one of a part without an id of its own may have any. */
    private static boolean isAnothersCapture(Request request, @Nullable String told) {
        String own = sent(request, "new_order_id");
        return differs(segment(request.url(), 2), told)
                && (own == null ? sent(request, "amount") == null : differs(own, told));
    }

    private static @Nullable String sent(Request request, String member) {
        return BodyMember.text(request.body(), member);
    }

    private static boolean differs(@Nullable String asked, @Nullable Long told) {
        return told != null && !told.toString().equals(asked);
    }

    private static boolean differs(@Nullable String asked, @Nullable String told) {
        return told != null
                && !told.isBlank()
                && (asked == null || !told.strip().equalsIgnoreCase(asked.strip()));
    }

    /** Returns a segment of the path, counted from its end. */
    private static @Nullable String segment(String url, int fromEnd) {
        int query = url.indexOf('?');
        int end = query < 0 ? url.length() : query;
        for (int left = fromEnd; left > 1; left--) {
            end = url.lastIndexOf('/', end - 1);
        }
        String segment = url.substring(url.lastIndexOf('/', end - 1) + 1, end);
        return segment.indexOf('%') < 0
                ? segment
                : URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
