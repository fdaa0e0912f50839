package shop;

import com.multisafepay.webhook.HandledNotification;
import com.multisafepay.webhook.NotificationHandler;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Receives MultiSafepay's notifications. The signature covers the bytes as they came. */
@RestController
class NotificationController {

    private final NotificationHandler notifications;

    NotificationController(NotificationHandler notifications) {
        this.notifications = notifications;
    }

    @PostMapping("/hooks/multisafepay")
    ResponseEntity<String> notified(
            HttpServletRequest request,
            @RequestHeader(name = "Auth", required = false) String auth,
            @RequestBody byte[] body) {
        HandledNotification handled = notifications.post(request.getQueryString(), auth, body);
        return ResponseEntity.status(handled.httpStatus())
                .contentType(MediaType.TEXT_PLAIN)
                .body(handled.text());
    }
}
