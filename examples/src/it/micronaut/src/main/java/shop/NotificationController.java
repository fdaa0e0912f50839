package shop;

import com.multisafepay.webhook.HandledNotification;
import com.multisafepay.webhook.NotificationHandler;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Receives MultiSafepay's notifications. The signature covers the bytes as they came. */
@Controller("/hooks/multisafepay")
@ExecuteOn(TaskExecutors.BLOCKING)
class NotificationController {

    private final NotificationHandler notifications;

    NotificationController(NotificationHandler notifications) {
        this.notifications = notifications;
    }

    @Post
    @Consumes(MediaType.ALL)
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> notified(HttpRequest<?> request, @Nullable @Header("Auth") String auth, @Body byte[] body) {
        HandledNotification handled = notifications.post(request.getUri().getRawQuery(), auth, body);
        return HttpResponse.<String>status(handled.httpStatus(), handled.text()).body(handled.text());
    }
}
