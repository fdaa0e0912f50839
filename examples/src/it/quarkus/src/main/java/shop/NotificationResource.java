package shop;

import com.multisafepay.webhook.HandledNotification;
import com.multisafepay.webhook.NotificationHandler;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Receives MultiSafepay's notifications. The signature covers the bytes as they came. */
@Path("/hooks/multisafepay")
@Blocking
public class NotificationResource {

    private final NotificationHandler notifications;

    NotificationResource(NotificationHandler notifications) {
        this.notifications = notifications;
    }

    @POST
    @Produces(MediaType.TEXT_PLAIN)
    public Response notified(@Context UriInfo request, @HeaderParam("Auth") String auth, byte[] body) {
        HandledNotification handled = notifications.post(request.getRequestUri().getRawQuery(), auth, body);
        return Response.status(handled.httpStatus()).entity(handled.text()).build();
    }
}
