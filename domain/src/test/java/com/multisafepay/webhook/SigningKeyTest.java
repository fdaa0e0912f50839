package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.Provider;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.Mac;
import javax.crypto.MacSpi;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

    @Test
    void aProviderThatCannotCopyVerifiesAsWell() {
        Security.insertProviderAt(new WithoutCopies(), 1);
        try {
            WebhookVerifier verifier = Vectors.PHP_SDK.verifier();
            for (int i = 0; i < 2; i++) {
                assertThat(verifier.verify(Vectors.PHP_SDK.bytes(), Vectors.PHP_SDK.auth()))
                        .isInstanceOf(Verification.Verified.class);
            }
        } finally {
            Security.removeProvider(WithoutCopies.NAME);
        }
    }

    private static final class WithoutCopies extends Provider {

        static final String NAME = "WithoutCopies";
        private static final long serialVersionUID = 1L;

        WithoutCopies() {
            super(NAME, "1", "HMAC of the JDK, without copies");
            put("Mac.HmacSHA512", Uncopied.class.getName());
        }
    }

    /** Is no {@link Cloneable}, as those of PKCS #11 and of some providers are not. */
    public static final class Uncopied extends MacSpi {

        private final Mac jdk;

        /**
         * Takes the JDK's own.
         *
         * @throws GeneralSecurityException when there is none
         */
        public Uncopied() throws GeneralSecurityException {
            jdk = Mac.getInstance("HmacSHA512", "SunJCE");
        }

        @Override
        protected int engineGetMacLength() {
            return jdk.getMacLength();
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec parameters) throws InvalidKeyException {
            jdk.init(key);
        }

        @Override
        protected void engineUpdate(byte input) {
            jdk.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int length) {
            jdk.update(input, offset, length);
        }

        @Override
        protected byte[] engineDoFinal() {
            return jdk.doFinal();
        }

        @Override
        protected void engineReset() {
            jdk.reset();
        }
    }
}
