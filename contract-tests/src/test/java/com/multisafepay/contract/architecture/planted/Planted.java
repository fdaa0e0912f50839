package com.multisafepay.contract.architecture.planted;

import com.multisafepay.client.model.Gateway;
import com.multisafepay.internal.hc.HttpRequest;
import com.multisafepay.internal.transport.FeignApi;
import com.multisafepay.money.Money;
import com.multisafepay.sandbox.Sandbox;
import feign.Client;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** One class for each violation. */
public final class Planted {

    private Planted() {}

    /** Shows a generated type as an argument of another. */
    public interface ShowsGenerated {
        /** Nothing of ours. */
        Optional<List<Gateway>> gateway();
    }

    /** Is a generated type. */
    public static final class IsGenerated extends Gateway {}

    /** Shows an internal type. */
    public interface ShowsInternal {
        /** Takes what users cannot have. */
        void over(FeignApi api);
    }

    /** Keeps a price as a binary fraction. */
    public record FractionKept(double price) {}

    /** Takes binary fractions. */
    public interface FractionPassed {
        /** A list of prices. */
        void of(List<Float> prices);
    }

    /** Reaches into the library, not only in its signatures. */
    public static final class ReachesInside {
        @Override
        public String toString() {
            return FeignApi.class.getName();
        }
    }

    /** Takes the HTTP client past the transport. */
    public record UsesHttpClient(HttpRequest request) {}

    /** Needs the sandbox. */
    public record UsesSandbox(Sandbox sandbox) {}

    /** Needs the domain. */
    public record UsesDomain(Money amount) {}

    /** Prints. */
    public static final class Prints {
        void print() {
            System.out.println("printed");
        }
    }

    /** Logs in the old way. */
    public static final class Logs {
        void log() {
            Logger.getLogger("a").info("logged");
        }
    }

    /** Prints where it was. */
    public static final class PrintsStack {
        void print(IllegalStateException e) {
            e.printStackTrace();
        }
    }

    /** Throws what nobody can handle. */
    public static final class ThrowsAnything {
        void fail() {
            throw new RuntimeException("anything");
        }
    }

    /** Can be extended by anybody. */
    public static class Open {}

    /** Can be set by anybody. */
    public static final class SettableStatic {
        static String base = "a";
    }

    /** Can be added to by anybody. */
    public static final class FilledStatic {
        static final ArrayList<String> SEEN = new ArrayList<>();
    }

    /** A name that says nothing. */
    public static final class MoneyUtil {}

    /** Another one. */
    public static final class OrdersImpl {}

    /** Looks at the wall clock. */
    public static final class LooksAtTheClock {
        Instant when() {
            return Instant.now();
        }
    }

    /** Shows the HTTP library. */
    public interface ShowsFeign {
        /** Not ours. */
        Client client();
    }
}
